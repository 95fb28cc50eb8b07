package dev.whylint.report;

import dev.whylint.settings.Effective;
import dev.whylint.settings.Effective.Row;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The settings of one path as JSON, each with the file and line that set it. */
public final class SettingsJson {
  private final String version;

  /** By this version of the tool. */
  public SettingsJson(String version) {
    this.version = version;
  }

  /** Writes the settings. */
  public void write(Effective settings, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = PrettyJson.generator(text)) {
      JsonHead.open(json, version);
      json.writeStringProperty("path", settings.path());
      json.writeArrayPropertyStart("files");
      settings.files().forEach(json::writeString);
      json.writeEndArray();
      object(json, "settings", settings.values());
      list(json, "exclude", settings.exclude(), true);
      object(json, "rules", settings.rules());
      object(json, "terms", settings.terms());
      list(json, "allowed", settings.allowed(), false);
      json.writeEndObject();
    }
    out.append(text.getBuffer()).append('\n');
  }

  private static void object(JsonGenerator json, String name, List<Row> rows) {
    json.writeObjectPropertyStart(name);
    for (Row row : rows) {
      json.writeObjectPropertyStart(row.name());
      json.writeStringProperty("value", row.value());
      origin(json, row);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void list(JsonGenerator json, String name, List<Row> rows, boolean byValue) {
    json.writeArrayPropertyStart(name);
    for (Row row : rows) {
      json.writeStartObject();
      json.writeStringProperty("value", byValue ? row.value() : row.name());
      origin(json, row);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void origin(JsonGenerator json, Row row) {
    json.writeStringProperty("source", row.origin().source());
    if (row.origin().line() > 0) {
      json.writeNumberProperty("line", row.origin().line());
    }
  }
}
