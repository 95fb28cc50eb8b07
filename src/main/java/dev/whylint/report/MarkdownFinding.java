package dev.whylint.report;

import dev.whylint.engine.Finding;
import dev.whylint.engine.Pages;

/**
 * One finding as an item of a Markdown list.
 *
 * @param brief the name of the brief in Markdown, empty where it is plain which one is meant
 */
record MarkdownFinding(FindingWords words, Pages pages, String brief) {
  /** With the reason, the question and what to write. */
  String unfolded() {
    Labels labels = words.labels();
    Finding finding = words.finding();
    StringBuilder out = new StringBuilder(folded());
    String why = pages.of(finding.rule(), labels.language()).why();
    point(labels.say("Why", "Waarom"), why, out);
    point(labels.say("Ask", "Vraag"), words.ask(), out);
    point(labels.say("Mend", "Herstel"), words.mend(), out);
    return out.toString();
  }

  /** On one line. */
  String folded() {
    Labels labels = words.labels();
    Finding finding = words.finding();
    String line = String.valueOf(finding.hit().place().line());
    String where = labels.say("line {0}", "regel {0}", line);
    return "- **"
        + labels.severity(finding.severity())
        + "** `"
        + finding.rule().name()
        + "` "
        + (brief.isEmpty() ? "" : brief + ", ")
        + where
        + (finding.counts() ? "" : " (" + MarkdownText.line(words.setAside()) + ")")
        + ": "
        + MarkdownText.line(words.message())
        + "\n";
  }

  private static void point(String label, String text, StringBuilder out) {
    out.append("  - ").append(label).append(": ").append(MarkdownText.line(text)).append('\n');
  }
}
