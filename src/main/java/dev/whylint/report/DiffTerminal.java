package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.change.BriefDiff;
import java.io.IOException;

/** What happened between two versions, for a reader at a terminal. */
public final class DiffTerminal {
  private final Style style;
  private final Language language;

  /** A report in this style and language. */
  public DiffTerminal(Style style, Language language) {
    this.style = style;
    this.language = language;
  }

  /** Writes it. */
  public void write(BriefDiff diff, Appendable out) throws IOException {
    DiffWords words = new DiffWords(diff, language);
    String versions = diff.before().file().name() + " → " + diff.after().file().name();
    lines(out, Printable.line(versions), "", style::bold);
    out.append('\n');
    lines(out, words.summary(), "  ", text -> text);
    for (DiffWords.Group group : words.groups()) {
      out.append('\n');
      lines(out, group.heading(), "", style::bold);
      for (DiffWords.Line line : group.lines()) {
        lines(out, Printable.line(line.message()), "  ", text -> text);
        lines(out, Printable.line(line.where()), "    ", style::faint);
      }
    }
  }

  private interface Paint {
    String over(String text);
  }

  private void lines(Appendable out, String text, String indent, Paint paint) throws IOException {
    for (String line : Wrap.lines(text, style.columns() - indent.length())) {
      out.append(indent).append(paint.over(line)).append('\n');
    }
  }
}
