package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Pages;
import dev.whylint.engine.Severity;
import dev.whylint.engine.Totals;
import dev.whylint.engine.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The result for a reader at a terminal: the verdict and its figures, then the findings, worst
 * first, then what to do next.
 */
public final class TerminalReport implements FlowingReporter {
  private static final int UNFOLDED = 5;

  /** Of most, in UTF-16 units. */
  private static final int LENGTH = 8_000;

  private final Style style;
  private final @Nullable Language language;
  private final Pages pages = new Pages();

  /**
   * A report in this style.
   *
   * @param language to speak; null: each brief's own
   */
  public TerminalReport(Style style, @Nullable Language language) {
    this.style = style;
    this.language = language;
  }

  @Override
  public Flow begin(Appendable out) {
    return new Flow() {
      private String gap = "";

      @Override
      public Part ready(BriefResult brief) {
        String text = brief(brief);
        return () -> {
          out.append(gap).append(text);
          gap = "\n";
        };
      }

      @Override
      public void end(Totals totals) throws IOException {
        if (totals.briefs() > 1) {
          total(totals, new Labels(language == null ? Language.EN : language), out);
        }
      }
    };
  }

  private String brief(BriefResult brief) {
    StringBuilder text = new StringBuilder(LENGTH);
    try {
      brief(brief, new Labels(language == null ? brief.brief().language() : language), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void brief(BriefResult brief, Labels labels, Appendable out) throws IOException {
    String file = Printable.line(brief.file().name());
    String number = brief.brief().document() > 1 ? " #" + brief.brief().document() : "";
    out.append(style.faint(file + number)).append('\n');
    String title = Printable.line(brief.brief().name());
    if (!title.isEmpty()) {
      lines(out, title, "", style::bold);
    }
    out.append('\n');
    String verdict = labels.verdict(brief.verdict());
    out.append("  ").append(style.verdict(brief.verdict(), verdict)).append("  ");
    out.append(labels.verdictMeans(brief.verdict())).append('\n');
    new FigureLines(style, labels).write(brief, out);
    findings(brief, labels, out);
    closing(brief, labels, out);
  }

  private void findings(BriefResult brief, Labels labels, Appendable out) throws IOException {
    FindingBlock block = new FindingBlock(style, labels, pages, brief.file());
    List<Finding> folded = new ArrayList<>();
    int open = 0;
    for (Finding finding : story(brief)) {
      boolean unfold = style.all() || isOpen(finding) && open < UNFOLDED;
      if (unfold) {
        block.unfolded(finding, out);
        open++;
      } else {
        folded.add(finding);
      }
    }
    if (folded.isEmpty()) {
      return;
    }
    out.append('\n');
    long wording = folded.stream().filter(TerminalReport::isWording).count();
    for (Finding finding : folded) {
      if (wording < 2 || !isWording(finding)) {
        block.folded(finding, out);
      }
    }
    if (wording >= 2) {
      String line =
          labels.say(
              "{0} remarks on wording (--select wording --all shows them)",
              "{0} opmerkingen over woordkeus (--select wording --all toont ze)", wording);
      lines(out, line, "  ", style::faint);
    }
  }

  private static List<Finding> story(BriefResult brief) {
    return brief.findings().stream().sorted(Finding.STORY).toList();
  }

  private static boolean isWording(Finding finding) {
    return finding.rule().family().equals("wording");
  }

  private static boolean isOpen(Finding finding) {
    return finding.counts() && finding.severity().atLeast(Severity.MAJOR)
        || finding.rule().family().equals("brief") && finding.severity() == Severity.BLOCKER;
  }

  private void closing(BriefResult brief, Labels labels, Appendable out) throws IOException {
    out.append('\n');
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long number = brief.count(severity);
      if (number > 0) {
        counts.add(labels.count(number, severity));
      }
    }
    long waived = brief.findings().stream().filter(finding -> !finding.stands()).count();
    if (waived > 0) {
      counts.add(labels.say("{0} waived", "{0} aanvaard", waived));
    }
    long known = brief.findings().stream().filter(f -> f.stands() && f.baselined()).count();
    if (known > 0) {
      counts.add(labels.say("{0} in the baseline", "{0} in de baseline", known));
    }
    String sum =
        counts.isEmpty() ? labels.say("No findings.", "Geen bevindingen.") : join(counts) + ".";
    lines(out, sum + " " + next(brief, labels), "  ", text -> text);
  }

  private static String join(List<String> counts) {
    return String.join(", ", counts);
  }

  private String next(BriefResult brief, Labels labels) {
    if (brief.unreadableInPart()) {
      return labels.say(
          "Next: mend the file at the places above and run again.",
          "Nu: herstel het bestand op deze plaatsen en draai opnieuw.");
    }
    if (brief.verdict() == Verdict.READY) {
      return labels.say(
          "Next: agree the plan with everyone it names.",
          "Nu: bespreek het plan met iedereen die erin staat.");
    }
    boolean blocked = brief.verdict() == Verdict.NOT_YET;
    Severity deciding = blocked ? Severity.BLOCKER : Severity.MAJOR;
    Optional<Finding> first =
        story(brief).stream()
            .filter(f -> f.stands() && f.severity() == deciding)
            .min((one, other) -> Boolean.compare(one.baselined(), other.baselined()));
    if (first.isEmpty()) {
      return labels.say(
          "What decides the verdict did not change: run without --lines to see it.",
          "Wat het oordeel bepaalt, is niet gewijzigd: draai zonder --lines om het te zien.");
    }
    String goal =
        blocked
            ? labels.say("“with conditions”", "“onder voorwaarden”")
            : labels.say("“ready”", "“klaar”");
    return labels.say("The verdict becomes {0} ", "Het oordeel wordt {0} ", goal)
        + labels.whenSettled(brief.standing(deciding), deciding)
        + labels.say(
            " Start with {0}: whylint explain {0}",
            " Begin met {0}: whylint explain {0}", first.get().rule().name());
  }

  private void total(Totals totals, Labels labels, Appendable out) throws IOException {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      int number = totals.count(verdict);
      if (number > 0) {
        parts.add(number + " " + labels.verdict(verdict).toLowerCase(Locale.ROOT));
      }
    }
    out.append('\n');
    String sum = labels.say("{0} briefs: {1}.", "{0} briefs: {1}.", totals.briefs(), join(parts));
    lines(out, sum, "", style::bold);
  }

  private void lines(Appendable out, String text, String indent, UnaryOperator<String> paint)
      throws IOException {
    for (String line : Wrap.lines(text, style.columns() - indent.length())) {
      out.append(indent).append(paint.apply(line)).append('\n');
    }
  }
}
