package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.change.BriefDiff;
import java.io.IOException;

/** What happened between two versions, as Markdown for a review. */
public final class DiffMarkdown {
  private final Language language;

  /** A report in this language. */
  public DiffMarkdown(Language language) {
    this.language = language;
  }

  /** Writes it. */
  public void write(BriefDiff diff, Appendable out) throws IOException {
    DiffWords words = new DiffWords(diff, language);
    out.append("## ").append(MarkdownText.line(diff.after().brief().name())).append("\n\n");
    out.append(MarkdownText.line(words.summary())).append('\n');
    for (DiffWords.Group group : words.groups()) {
      out.append("\n### ").append(MarkdownText.line(group.heading())).append("\n\n");
      for (DiffWords.Line line : group.lines()) {
        out.append("- ").append(MarkdownText.line(line.message()));
        out.append(" (").append(MarkdownText.line(line.where())).append(")\n");
      }
    }
  }
}
