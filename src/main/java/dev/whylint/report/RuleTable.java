package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.engine.Pages;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The catalogue of rules as a table, made from the rules and their pages. */
public final class RuleTable {
  private final List<RuleInfo> rules;
  private final Language language;
  private final Pages pages = new Pages();

  /** A table of these rules, in this language. */
  public RuleTable(List<Rule> rules, Language language) {
    this.rules = rules.stream().map(Rule::info).toList();
    this.language = language;
  }

  /** As lines for a terminal. */
  public void terminal(Appendable out, int columns) throws IOException {
    Labels labels = new Labels(language);
    int name = rules.stream().mapToInt(rule -> rule.name().length()).max().orElse(0);
    for (RuleInfo rule : rules) {
      String severity = labels.severity(rule.severity());
      String head = rule.name() + " ".repeat(name + 2 - rule.name().length());
      String middle = severity + " ".repeat(Math.max(1, 11 - severity.length()));
      out.append(Wrap.cut(head + middle + summary(rule), columns)).append('\n');
    }
  }

  /** As a table in Markdown. */
  public void markdown(Appendable out) throws IOException {
    Labels labels = new Labels(language);
    out.append(
        labels.say(
            "| rule | severity | evidence | flags |\n", "| regel | ernst | bewijs | meldt |\n"));
    out.append("|---|---|---|---|\n");
    for (RuleInfo rule : rules) {
      out.append("| `").append(rule.name()).append("` | ");
      out.append(labels.severity(rule.severity())).append(" | ");
      out.append(rule.evidence().name()).append(" | ");
      out.append(escaped(rule)).append(" |\n");
    }
  }

  /** As a JSON array. */
  public void json(Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = PrettyJson.generator(text)) {
      json.writeStartArray();
      for (RuleInfo rule : rules) {
        json.writeStartObject();
        json.writeStringProperty("rule", rule.name());
        json.writeStringProperty("severity", rule.severity().word());
        json.writeStringProperty("evidence", rule.evidence().name());
        json.writeStringProperty("summary", summary(rule));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.append(text.getBuffer()).append('\n');
  }

  private String escaped(RuleInfo rule) {
    String summary = summary(rule);
    return rule.own() == null ? summary.replace("|", "\\|") : MarkdownText.line(summary);
  }

  private String summary(RuleInfo rule) {
    return pages.of(rule, language).summary().replace('\n', ' ');
  }
}
