package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.change.BriefDiff;
import dev.whylint.change.Change;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.source.Place;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What happened between two versions, as JSON. */
public final class DiffJson {
  private final String version;
  private final Language language;

  /** A report by this version of the tool, in this language. */
  public DiffJson(String version, Language language) {
    this.version = version;
    this.language = language;
  }

  /** Writes it. */
  public void write(BriefDiff diff, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = PrettyJson.generator(text)) {
      JsonHead.open(json, version);
      version(json, "before", diff.before());
      version(json, "after", diff.after());
      json.writeArrayPropertyStart("changes");
      for (Change change : diff.changes()) {
        change(json, change);
      }
      json.writeEndArray();
      findings(json, "new", diff.fresh());
      findings(json, "gone", diff.dropped());
      findings(json, "answered", diff.answered());
      json.writeEndObject();
    }
    out.append(text.getBuffer()).append('\n');
  }

  private static void version(JsonGenerator json, String name, BriefResult result) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("file", result.file().name());
    json.writeStringProperty("verdict", result.verdict().word());
    json.writeEndObject();
  }

  private void change(JsonGenerator json, Change change) {
    json.writeStartObject();
    json.writeStringProperty("kind", change.kind().word());
    json.writeStringProperty("at", change.at());
    json.writeStringProperty("path", change.path());
    json.writeStringProperty("message", change.message().in(language));
    line(json, "lineBefore", change.before());
    line(json, "lineAfter", change.after());
    change.numbers().forEach((key, value) -> json.writeStringProperty(key, String.valueOf(value)));
    json.writeEndObject();
  }

  private static void line(JsonGenerator json, String name, @Nullable Place place) {
    if (place != null) {
      json.writeNumberProperty(name, place.line());
    }
  }

  private void findings(JsonGenerator json, String name, List<Finding> findings) {
    json.writeArrayPropertyStart(name);
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringProperty("rule", finding.rule().name());
      json.writeStringProperty("severity", finding.severity().word());
      json.writeStringProperty("at", finding.hit().at().id());
      json.writeStringProperty("path", finding.hit().at().path());
      json.writeNumberProperty("line", finding.hit().place().line());
      json.writeStringProperty("message", finding.hit().message().in(language));
      json.writeStringProperty("fingerprint", finding.fingerprint());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
