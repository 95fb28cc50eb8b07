package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Result;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result as JUnit's XML: a suite a brief, a failed case a finding, a skipped one where it does
 * not count, and a passed one where nothing counts.
 */
public final class JunitReport implements Reporter {
  private final RepositoryPaths paths;
  private final Spoken spoken;

  /**
   * A report.
   *
   * @param language of the messages; null: each brief's own
   */
  public JunitReport(RepositoryPaths paths, @Nullable Language language) {
    this.paths = paths;
    this.spoken = new Spoken(language);
  }

  private record Tally(long tests, long failures) {
    static Tally of(BriefResult brief) {
      long failures = brief.findings().stream().filter(Finding::counts).count();
      return new Tally(brief.findings().size() + (failures == 0 ? 1 : 0), failures);
    }
  }

  @Override
  public void write(Result result, Appendable out) throws IOException {
    List<Tally> all = result.briefs().stream().map(Tally::of).toList();
    XmlWriter xml = new XmlWriter(out);
    xml.open(
        "testsuites",
        "name",
        "whylint",
        "tests",
        String.valueOf(all.stream().mapToLong(Tally::tests).sum()),
        "failures",
        String.valueOf(all.stream().mapToLong(Tally::failures).sum()),
        "errors",
        "0");
    for (BriefResult brief : result.briefs()) {
      suite(xml, brief, Tally.of(brief));
    }
    xml.close();
  }

  private void suite(XmlWriter xml, BriefResult brief, Tally tally) throws IOException {
    Language language = spoken.of(brief);
    String path = paths.path(brief.file().name());
    String name = FindingWords.brief(path, brief);
    xml.open(
        "testsuite",
        "name",
        name,
        "tests",
        String.valueOf(tally.tests()),
        "failures",
        String.valueOf(tally.failures()),
        "errors",
        "0",
        "skipped",
        String.valueOf(brief.findings().stream().filter(f -> !f.counts()).count()),
        "time",
        "0");
    Map<String, Integer> names = new HashMap<>();
    for (Finding finding : brief.findings()) {
      finding(xml, path, className(name), caseName(finding, names), finding, language);
    }
    if (tally.failures() == 0) {
      Labels labels = new Labels(language);
      String clean = labels.say("nothing that counts", "niets dat telt");
      xml.empty("testcase", "classname", className(name), "name", clean, "time", "0");
    }
    xml.close();
  }

  private static void finding(
      XmlWriter xml, String path, String group, String name, Finding finding, Language language)
      throws IOException {
    FindingWords words = new FindingWords(finding, language);
    String text =
        FindingWords.place(path, finding) + "\n" + String.join("\n", words.lines()) + "\n";
    xml.open("testcase", "classname", group, "name", name, "time", "0");
    if (finding.counts()) {
      xml.text("failure", text, "message", words.message(), "type", finding.severity().word());
    } else {
      xml.text("skipped", text);
    }
    xml.close();
  }

  /** Readers split a class at its dots and build folders of what is before the last one. */
  private static String className(String brief) {
    return brief.replaceFirst("\\.ya?ml", "").replace('.', '-').replace('/', '.');
  }

  /** The rule and the item, numbered where it comes again: readers take a name for one case. */
  private static String caseName(Finding finding, Map<String, Integer> names) {
    String name = finding.rule().name() + " " + Printable.line(finding.hit().at().id());
    int again = names.merge(name, 1, Integer::sum);
    return again == 1 ? name.strip() : name.strip() + " (" + again + ")";
  }
}
