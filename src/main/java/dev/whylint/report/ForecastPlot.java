package dev.whylint.report;

import dev.whylint.analysis.forecast.Forecast;
import java.io.IOException;
import java.util.List;

/** The odds of being done by a day: a bar a day, or a table where no symbols are wanted. */
final class ForecastPlot {
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
  private static final String FULL = "█";
  private static final int EIGHTH = 8;

  /** Columns beside day, bar and mark: indent, odds, gaps and the arrow. */
  private static final int ROOM = 17;

  private final Style style;
  private final Labels labels;

  ForecastPlot(Style style, Labels labels) {
    this.style = style;
    this.labels = labels;
  }

  void write(Forecast forecast, Appendable out) throws IOException {
    List<ForecastCurve.Point> points = ForecastCurve.of(forecast);
    int oddsWidth = points.stream().mapToInt(p -> labels.odds(p.odds()).length()).max().orElse(0);
    String mark = labels.say("deadline", "einddatum");
    int dayWidth = points.stream().mapToInt(p -> Wrap.length(day(p))).max().orElse(0);
    int bar = style.columns() - dayWidth - Wrap.length(mark) - oddsWidth - ROOM;
    for (ForecastCurve.Point point : points) {
      String day = day(point);
      StringBuilder line = new StringBuilder("    ").append(day);
      line.append(" ".repeat(dayWidth - Wrap.length(day) + 2));
      if (style.plain()) {
        line.append(labels.odds(point.odds())).append(point.deadline() ? ", " + mark : "");
        out.append(line).append('\n');
      } else {
        String odds = labels.odds(point.odds());
        line.append(" ".repeat(oddsWidth - odds.length())).append(odds).append("  ");
        String bars = bars(point.odds(), bar);
        out.append(line).append(point.deadline() ? style.mark(bars) : bars);
        String gap = bars.isEmpty() ? "" : " ";
        out.append(point.deadline() ? gap + style.mark("◄ " + mark) : "").append('\n');
      }
    }
  }

  private String day(ForecastCurve.Point point) {
    return labels.say("{0}", "{0}", point.day());
  }

  private static String bars(double odds, int width) {
    int eighths = (int) Math.round(odds * width * EIGHTH);
    String rest = EIGHTHS.substring(eighths % EIGHTH, eighths % EIGHTH + 1).strip();
    return FULL.repeat(eighths / EIGHTH) + rest;
  }
}
