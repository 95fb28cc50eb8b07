package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.engine.Page;
import dev.whylint.engine.Page.Section;
import dev.whylint.engine.Pages;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The tool in SARIF, with the rules that found something and their pages as help. */
final class SarifTool {
  private final String version;
  private final Pages pages;
  private final Language language;

  SarifTool(String version, Pages pages, Language language) {
    this.version = version;
    this.pages = pages;
    this.language = language;
  }

  void write(JsonGenerator json, List<RuleInfo> rules) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "whylint");
    json.writeStringProperty("version", version);
    json.writeStringProperty("semanticVersion", version);
    json.writeArrayPropertyStart("rules");
    rules.forEach(rule -> rule(json, rule));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(JsonGenerator json, RuleInfo rule) {
    Page page = pages.of(rule, language);
    json.writeStartObject();
    json.writeStringProperty("id", rule.name());
    text(json, "shortDescription", line(page.summary()));
    text(json, "fullDescription", line(page.summary()) + " " + page.why());
    json.writeObjectPropertyStart("help");
    json.writeStringProperty(
        "text", page.text(Section.WHAT) + "\n\n" + page.why() + "\n\n" + page.text(Section.ASK));
    if (rule.own() == null) { // what a team wrote is text, and may look like markup
      json.writeStringProperty("markdown", pages.markdown(rule.name(), language));
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(rule.severity()));
    json.writeEndObject();
    properties(json, rule);
    json.writeEndObject();
  }

  private static void properties(JsonGenerator json, RuleInfo rule) {
    json.writeObjectPropertyStart("properties");
    json.writeArrayPropertyStart("tags");
    json.writeString(rule.family());
    json.writeString("evidence-" + rule.evidence().name());
    json.writeEndArray();
    json.writeStringProperty(
        "precision",
        switch (rule.evidence()) {
          case A -> "high";
          case B -> "medium";
          case C -> "low";
        });
    json.writeStringProperty(
        "problem.severity",
        switch (rule.severity()) {
          case BLOCKER -> "error";
          case MAJOR -> "warning";
          case MINOR, INFO -> "recommendation";
        });
    json.writeEndObject();
  }

  private static String line(String text) {
    return text.replace('\n', ' ');
  }

  /** How SARIF calls a severity. */
  static String level(Severity severity) {
    return switch (severity) {
      case BLOCKER -> "error";
      case MAJOR -> "warning";
      case MINOR, INFO -> "note";
    };
  }

  /** A message or description that is text alone. */
  static void text(JsonGenerator json, String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }
}
