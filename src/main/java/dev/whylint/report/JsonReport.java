package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Pages;
import dev.whylint.engine.Severity;
import dev.whylint.engine.Totals;
import dev.whylint.source.Place;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The result as JSON, version 1 of the output contract. */
public final class JsonReport implements FlowingReporter {
  private final String version;
  private final @Nullable Language language;
  private final Pages pages = new Pages();

  /**
   * A report by this version of the tool.
   *
   * @param language of the messages; null: each brief's own
   */
  public JsonReport(String version, @Nullable Language language) {
    this.version = version;
    this.language = language;
  }

  @Override
  public Flow begin(Appendable out) {
    JsonGenerator json = PrettyJson.generator(new AppendableWriter(out));
    JsonHead.open(json, version);
    json.writeArrayPropertyStart("briefs");
    return new Flow() {
      @Override
      public Part ready(BriefResult brief) {
        return () -> brief(json, brief);
      }

      @Override
      public void end(Totals totals) throws IOException {
        json.writeEndArray();
        summary(json, totals);
        json.writeEndObject();
        json.close();
        out.append('\n');
      }
    };
  }

  private void brief(JsonGenerator json, BriefResult brief) {
    Language spoken = language == null ? brief.brief().language() : language;
    json.writeStartObject();
    json.writeStringProperty("file", brief.file().name());
    json.writeNumberProperty("document", brief.brief().document());
    json.writeStringProperty("title", brief.brief().name());
    json.writeStringProperty("language", brief.brief().language().word());
    json.writeStringProperty("verdict", brief.verdict().word());
    json.writeName("figures");
    value(json, brief.figures().asMap());
    json.writeArrayPropertyStart("findings");
    for (Finding finding : brief.findings()) {
      finding(json, finding, spoken);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void finding(JsonGenerator json, Finding finding, Language spoken) {
    Hit hit = finding.hit();
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule().name());
    json.writeStringProperty("severity", finding.severity().word());
    json.writeStringProperty("evidence", finding.rule().evidence().name());
    json.writeStringProperty("at", hit.at().id());
    json.writeStringProperty("path", hit.at().path());
    place(json, hit.place());
    json.writeArrayPropertyStart("related");
    for (Hit.Related related : hit.related()) {
      json.writeStartObject();
      json.writeStringProperty("at", related.at().id());
      json.writeStringProperty("path", related.at().path());
      place(json, related.at().place());
      json.writeStringProperty("message", related.message().in(spoken));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringProperty("message", hit.message().in(spoken));
    json.writeStringProperty("why", pages.of(finding.rule(), spoken).why());
    json.writeStringProperty("ask", hit.ask().in(spoken));
    json.writeStringProperty("mend", hit.mend().in(spoken));
    hit.clearing().ifPresent(c -> json.writeStringProperty("clearsIf", c.in(spoken)));
    json.writeName("numbers");
    value(json, hit.numbers());
    json.writeBooleanProperty("waived", finding.waiver() != null);
    json.writeBooleanProperty("baselined", finding.baselined());
    json.writeStringProperty("fingerprint", finding.fingerprint());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Place place) {
    json.writeNumberProperty("line", place.line());
    json.writeNumberProperty("column", place.column());
    json.writeNumberProperty("endLine", place.endLine());
    json.writeNumberProperty("endColumn", place.endColumn());
  }

  private static void summary(JsonGenerator json, Totals totals) {
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("briefs", totals.briefs());
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(severity.word(), totals.count(severity));
    }
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Object value) {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (name, each) -> {
            json.writeName(String.valueOf(name));
            value(json, each);
          });
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(each -> value(json, each));
      json.writeEndArray();
    } else if (value instanceof Double number && Double.isFinite(number)) {
      json.writeNumber(Math.round(number * 1e6) / 1e6);
    } else if (value instanceof Integer || value instanceof Long) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(String.valueOf(value));
    }
  }
}
