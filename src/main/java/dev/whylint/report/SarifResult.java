package dev.whylint.report;

import dev.whylint.brief.Anchor;
import dev.whylint.brief.Language;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Hit;
import dev.whylint.source.Place;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes one finding as a SARIF result. */
final class SarifResult {
  /** The name under which GitHub knows the root of a repository. */
  static final String ROOT = "%SRCROOT%";

  private static final int RELATED = 99;

  private final JsonGenerator json;
  private final RepositoryPaths paths;
  private final List<String> rules;
  private final boolean baseline;

  /**
   * A writer.
   *
   * @param rules the names of the rules, in the order of the run
   * @param baseline whether the run is compared with a baseline
   */
  SarifResult(JsonGenerator json, RepositoryPaths paths, List<String> rules, boolean baseline) {
    this.json = json;
    this.paths = paths;
    this.rules = rules;
    this.baseline = baseline;
  }

  /**
   * Writes a finding.
   *
   * @param lineHash the hash of its line, empty where there is none
   */
  void write(Ranked each, Language language, String lineHash) {
    Finding finding = each.finding();
    String file = each.of().file().name();
    FindingWords words = new FindingWords(finding, language);
    List<Hit.Related> related = finding.hit().related().stream().limit(RELATED).toList();
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.rule().name());
    json.writeNumberProperty("ruleIndex", rules.indexOf(finding.rule().name()));
    json.writeStringProperty("level", SarifTool.level(finding.severity()));
    SarifTool.text(json, "message", message(words, related));
    json.writeArrayPropertyStart("locations");
    location(file, finding.hit().at(), finding.hit().place(), 0, "");
    json.writeEndArray();
    related(file, related, words.labels());
    fingerprints(finding, lineHash);
    suppressions(finding);
    if (baseline) {
      json.writeStringProperty("baselineState", finding.baselined() ? "unchanged" : "new");
    }
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("severity", finding.severity().word());
    json.writeStringProperty("evidence", finding.rule().evidence().name());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** GitHub shows a related place only where the message links to it. */
  private static String message(FindingWords words, List<Hit.Related> related) {
    StringBuilder text = new StringBuilder(literal(words.message()));
    text.append('\n').append(literal(words.lines().get(1)));
    text.append('\n').append(literal(words.lines().get(2)));
    for (int i = 0; i < related.size(); i++) {
      Labels labels = words.labels();
      String line = String.valueOf(related.get(i).at().place().line());
      text.append('\n').append(labels.say("See [line {0}]", "Zie [regel {0}]", line));
      text.append('(').append(i + 1).append("): ");
      text.append(literal(Printable.line(related.get(i).message().in(labels.language()))));
    }
    return text.toString();
  }

  private void related(String file, List<Hit.Related> related, Labels labels) {
    if (related.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("relatedLocations");
    for (int i = 0; i < related.size(); i++) {
      Hit.Related each = related.get(i);
      String words = literal(Printable.line(each.message().in(labels.language())));
      location(file, each.at(), each.at().place(), i + 1, words);
    }
    json.writeEndArray();
  }

  private void location(String file, Anchor at, Place place, int id, String words) {
    json.writeStartObject();
    if (id > 0) {
      json.writeNumberProperty("id", id);
      SarifTool.text(json, "message", words);
    }
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", paths.uri(file));
    if (paths.holds(file)) {
      json.writeStringProperty("uriBaseId", ROOT);
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", place.line());
    json.writeNumberProperty("startColumn", place.column());
    json.writeNumberProperty("endLine", place.endLine());
    json.writeNumberProperty("endColumn", place.endColumn());
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayPropertyStart("logicalLocations");
    json.writeStartObject();
    json.writeStringProperty("name", Printable.line(at.id()));
    json.writeStringProperty("fullyQualifiedName", Printable.line(at.path()));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void fingerprints(Finding finding, String lineHash) {
    json.writeObjectPropertyStart("partialFingerprints");
    if (!lineHash.isEmpty()) {
      json.writeStringProperty("primaryLocationLineHash", lineHash);
    }
    json.writeStringProperty("whylint/v1", finding.fingerprint());
    json.writeEndObject();
  }

  private void suppressions(Finding finding) {
    if (finding.waiver() == null) {
      return;
    }
    String because = Printable.line(finding.waiver().because());
    json.writeArrayPropertyStart("suppressions");
    json.writeStartObject();
    json.writeStringProperty("kind", "inSource");
    json.writeStringProperty("status", "accepted");
    if (!because.isEmpty()) {
      json.writeStringProperty("justification", because);
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  /** The text with brackets escaped, which SARIF would otherwise read as a link. */
  static String literal(String text) {
    return text.contains("](")
        ? text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
        : text;
  }
}
