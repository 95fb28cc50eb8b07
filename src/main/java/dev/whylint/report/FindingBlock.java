package dev.whylint.report;

import dev.whylint.engine.Finding;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Pages;
import dev.whylint.source.Place;
import dev.whylint.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** One finding on a terminal: unfolded with its source line and advice, or folded to one line. */
final class FindingBlock {
  private static final int LABEL = 8;

  private final Style style;
  private final Labels labels;
  private final Pages pages;
  private final SourceFile file;

  FindingBlock(Style style, Labels labels, Pages pages, SourceFile file) {
    this.style = style;
    this.labels = labels;
    this.pages = pages;
    this.file = file;
  }

  void unfolded(Finding finding, Appendable out) throws IOException {
    Hit hit = finding.hit();
    String severity = labels.severity(finding.severity()).toUpperCase(Locale.ROOT);
    String rule = finding.rule().name();
    String place = file.name() + ":" + hit.place().line() + ":" + hit.place().column();
    out.append('\n').append(style.severity(finding.severity(), severity)).append("  ");
    out.append(style.bold(rule)).append(suffix(finding)).append('\n');
    out.append("  ").append(style.faint(Printable.line(place))).append('\n');
    source(hit.place(), out);
    text(out, "", hit.message().in(labels.language()));
    for (Hit.Related related : hit.related()) {
      String where =
          labels.say(
              "line {0}: ", "regel {0}: ", (Object) String.valueOf(related.at().place().line()));
      text(out, labels.say("see", "zie"), where + related.message().in(labels.language()));
    }
    text(out, labels.say("why", "waarom"), pages.of(finding.rule(), labels.language()).why());
    text(out, labels.say("ask", "vraag"), hit.ask().in(labels.language()));
    text(out, labels.say("mend", "herstel"), hit.mend().in(labels.language()));
    if (hit.clearing().isPresent()) {
      text(out, labels.say("clear", "vervalt"), hit.clearing().get().in(labels.language()));
    }
  }

  private String suffix(Finding finding) {
    if (finding.waiver() != null) {
      String because = Printable.line(finding.waiver().because());
      return labels.say(" (waived{0})", " (aanvaard{0})", because.isEmpty() ? "" : ": " + because);
    }
    if (finding.rule().set()) {
      return labels.say(" (set)", " (ingesteld)");
    }
    return finding.baselined() ? labels.say(" (in the baseline)", " (in de baseline)") : "";
  }

  private void source(Place place, Appendable out) throws IOException {
    String line = place.line() <= file.lines() ? Printable.line(file.line(place.line())) : "";
    if (line.isBlank()) {
      return;
    }
    String line4 = String.valueOf(place.line());
    String number = " ".repeat(Math.max(0, 4 - line4.length())) + line4;
    int room = style.columns() - 8;
    int from = Math.max(0, Math.min(place.column() - 1, line.length()));
    int to =
        place.endLine() == place.line() ? place.endColumn() - 1 : line.stripTrailing().length();
    int skip = from > room - 12 ? from - room / 3 : 0;
    String shown = Wrap.cut((skip > 0 ? "…" : "") + line.substring(skip), room);
    int start = from - skip + (skip > 0 ? 1 : 0);
    int length = Math.max(1, Math.min(to, line.length()) - from);
    length = Math.min(length, Math.max(1, shown.length() - start));
    String bar = style.plain() ? ": " : " │ ";
    out.append(style.faint(number + bar)).append(shown).append('\n');
    if (!style.plain()) {
      out.append(style.faint("    " + bar)).append(" ".repeat(start));
      out.append(style.mark("^".repeat(length))).append('\n');
    }
  }

  private void text(Appendable out, String label, String words) throws IOException {
    int indent = 2 + LABEL;
    List<String> lines =
        Wrap.lines(Printable.line(words), style.columns() - (label.isEmpty() ? 2 : indent));
    for (int i = 0; i < lines.size(); i++) {
      if (label.isEmpty()) {
        out.append("  ").append(style.bold(lines.get(i)));
      } else {
        String head = i == 0 ? label : "";
        out.append("  ").append(style.mark(head)).append(" ".repeat(LABEL - head.length()));
        out.append(lines.get(i));
      }
      out.append('\n');
    }
  }

  void folded(Finding finding, Appendable out) throws IOException {
    Hit hit = finding.hit();
    String severity = labels.severity(finding.severity());
    String head = severity + " ".repeat(Math.max(0, 10 - severity.length()));
    String line = String.valueOf(hit.place().line());
    String place = " ".repeat(Math.max(0, 4 - line.length())) + line;
    String rule = finding.rule().name() + suffix(finding);
    String message = hit.message().in(labels.language());
    int room = style.columns() - 2 - 10 - 5 - 2;
    String words = Wrap.cut(Printable.line(rule + "  " + message), room);
    int cut = Math.min(rule.length(), words.length());
    out.append("  ").append(style.severity(finding.severity(), head)).append(style.faint(place));
    out.append("  ").append(words, 0, cut).append(style.faint(words.substring(cut))).append('\n');
  }
}
