package dev.whylint.report;

import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Figures;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures under the verdict, one a line, left out where the brief has none. */
final class FigureLines {
  private final Style style;
  private final Labels labels;

  FigureLines(Style style, Labels labels) {
    this.style = style;
    this.labels = labels;
  }

  void write(BriefResult brief, Appendable out) throws IOException {
    Map<String, String> lines = lines(brief.figures(), labels);
    int widest = lines.keySet().stream().mapToInt(Wrap::length).max().orElse(0);
    for (Map.Entry<String, String> line : lines.entrySet()) {
      String pad = " ".repeat(widest - Wrap.length(line.getKey()));
      out.append("  ").append(style.faint(line.getKey() + pad)).append("  ");
      out.append(line.getValue()).append('\n');
    }
  }

  /** The figures by their names, in order. */
  static Map<String, String> lines(Figures f, Labels labels) {
    Map<String, String> lines = new LinkedHashMap<>();
    add(
        labels,
        lines,
        labels.say("Root causes treated", "Grondoorzaken aangepakt"),
        f.rootsTreated(),
        f.roots());
    add(
        labels,
        lines,
        labels.say("Symptoms with a cause", "Symptomen met een oorzaak"),
        f.symptomsExplained(),
        f.symptoms());
    add(
        labels,
        lines,
        labels.say("Musts one can test", "Eisen die te toetsen zijn"),
        f.mustsTestable(),
        f.musts());
    add(
        labels,
        lines,
        labels.say("Promises one can measure", "Beloften die te meten zijn"),
        f.expectationsTestable(),
        f.expectations());
    odds(lines, labels.say("Odds of the date", "Kans op de datum"), f.deadlineOdds());
    odds(lines, labels.say("Odds of the budget", "Kans op het budget"), f.budgetOdds());
    return lines;
  }

  private static void add(
      Labels labels, Map<String, String> lines, String name, int part, int whole) {
    if (whole > 0) {
      lines.put(name, labels.say("{0} of {1}", "{0} van {1}", part, whole));
    }
  }

  /** Shown as a whole per cent, and never as certain either way. */
  private static void odds(Map<String, String> lines, String name, @Nullable Double odds) {
    if (odds != null) {
      long percent = Math.round(odds * 100);
      lines.put(name, percent < 1 ? "< 1 %" : percent > 99 ? "> 99 %" : percent + " %");
    }
  }
}
