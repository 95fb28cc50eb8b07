package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Result;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The result as Checkstyle's XML, which reviewdog, Jenkins and many editors read. */
public final class CheckstyleReport implements Reporter {
  private static final String FORMAT = "4.3";

  private final RepositoryPaths paths;
  private final Spoken spoken;

  /**
   * A report.
   *
   * @param language of the messages; null: each brief's own
   */
  public CheckstyleReport(RepositoryPaths paths, @Nullable Language language) {
    this.paths = paths;
    this.spoken = new Spoken(language);
  }

  @Override
  public void write(Result result, Appendable out) throws IOException {
    Map<String, List<BriefResult>> files = new LinkedHashMap<>();
    for (BriefResult brief : result.briefs()) {
      files.computeIfAbsent(paths.path(brief.file().name()), f -> new ArrayList<>()).add(brief);
    }
    XmlWriter xml = new XmlWriter(out);
    xml.open("checkstyle", "version", FORMAT);
    for (Map.Entry<String, List<BriefResult>> file : files.entrySet()) {
      xml.open("file", "name", file.getKey());
      for (BriefResult brief : file.getValue()) {
        for (Finding finding : brief.findings()) {
          error(xml, finding, spoken.of(brief));
        }
      }
      xml.close();
    }
    xml.close();
  }

  private static void error(XmlWriter xml, Finding finding, Language language) throws IOException {
    FindingWords words = new FindingWords(finding, language);
    xml.empty(
        "error",
        "line",
        String.valueOf(finding.hit().place().line()),
        "column",
        String.valueOf(finding.hit().place().column()),
        "severity",
        severity(finding),
        "message",
        words.marked() + " " + words.mend(),
        "source",
        "whylint." + finding.rule().name());
  }

  private static String severity(Finding finding) {
    if (!finding.counts()) {
      return "info";
    }
    return switch (finding.severity()) {
      case BLOCKER -> "error";
      case MAJOR -> "warning";
      case MINOR, INFO -> "info";
    };
  }
}
