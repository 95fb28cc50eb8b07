package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Result;
import dev.whylint.engine.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The result as GitLab's Code Quality report; what does not count is marked, as information. */
public final class GitlabReport implements Reporter {
  private final RepositoryPaths paths;
  private final Spoken spoken;

  /**
   * A report.
   *
   * @param language of the messages; null: each brief's own
   */
  public GitlabReport(RepositoryPaths paths, @Nullable Language language) {
    this.paths = paths;
    this.spoken = new Spoken(language);
  }

  @Override
  public void write(Result result, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    Set<String> names = new HashSet<>();
    try (JsonGenerator json = PrettyJson.generator(text)) {
      json.writeStartArray();
      for (BriefResult brief : result.briefs()) {
        for (Finding finding : brief.findings()) {
          finding(json, brief, finding, names);
        }
      }
      json.writeEndArray();
    }
    out.append(text.getBuffer()).append('\n');
  }

  private void finding(
      JsonGenerator json, BriefResult brief, Finding finding, Set<String> fingerprints) {
    String path = paths.path(brief.file().name());
    FindingWords words = new FindingWords(finding, spoken.of(brief));
    Severity severity = finding.counts() ? finding.severity() : Severity.INFO;
    String key = path + "#" + brief.brief().document() + "#" + finding.fingerprint();
    json.writeStartObject();
    json.writeStringProperty("description", words.marked() + " " + words.mend());
    json.writeStringProperty("check_name", finding.rule().name());
    json.writeStringProperty("fingerprint", unique(key, fingerprints));
    json.writeStringProperty("severity", severity.word());
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("path", Printable.line(path));
    json.writeObjectPropertyStart("lines");
    json.writeNumberProperty("begin", finding.hit().place().line());
    json.writeNumberProperty("end", finding.hit().place().endLine());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** GitLab shows only the first of two findings with one fingerprint. */
  private static String unique(String key, Set<String> taken) {
    String name = hash(key);
    for (int again = 2; !taken.add(name); again++) {
      name = hash(key + "#" + again);
    }
    return name;
  }

  private static String hash(String key) {
    UUID uuid = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    return uuid.toString().replace("-", "");
  }
}
