package dev.whylint.report;

import dev.whylint.analysis.forecast.Forecast;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * The odds of being done by a day as inline SVG: a bar a day, the deadline marked. Its colours are
 * those of the page that it stands in. Lengths are in CSS pixels.
 */
final class ForecastSvg {
  private static final int WIDTH = 520;
  private static final int ROW = 26;
  private static final int TOP = 26;
  private static final int LEFT = 150;
  private static final int RIGHT = 110;
  private static final double KEEPABLE = 0.8;

  private final Labels labels;

  ForecastSvg(Labels labels) {
    this.labels = labels;
  }

  /** Writes the plot; {@code id} keeps its parts apart from those of another on the same page. */
  void write(Forecast forecast, String id, Appendable out) throws IOException {
    List<ForecastCurve.Point> points = ForecastCurve.of(forecast);
    int height = TOP + points.size() * ROW + 8;
    out.append("<svg class=\"odds\" role=\"img\" aria-labelledby=\"" + id + "-title " + id);
    out.append("-desc\" viewBox=\"0 0 " + WIDTH + " " + height + "\">\n<title id=\"" + id);
    out.append("-title\">").append(MapSvg.escape(title())).append("</title>\n<desc id=\"" + id);
    out.append("-desc\">").append(MapSvg.escape(told(points))).append("</desc>\n");
    double mark = LEFT + KEEPABLE * (WIDTH - LEFT - RIGHT);
    String line = String.format(Locale.ROOT, "%.1f", mark);
    text(out, "odds-note", mark, 14, "middle", "80 %");
    out.append(
        "<line class=\"odds-line\" x1=\"" + line + "\" x2=\"" + line + "\" y1=\"" + (TOP - 6));
    out.append("\" y2=\"" + (height - 4) + "\"/>\n");
    for (int i = 0; i < points.size(); i++) {
      row(points.get(i), TOP + i * ROW, out);
    }
    out.append("</svg>\n");
  }

  private void row(ForecastCurve.Point point, int y, Appendable out) throws IOException {
    double width = Math.max(1, point.odds() * (WIDTH - LEFT - RIGHT));
    String look = point.deadline() ? "odds-deadline" : "odds-bar";
    text(out, point.deadline() ? "odds-due" : "odds-day", LEFT - 8, y + 15, "end", day(point));
    out.append("<rect class=\"" + look + "\" x=\"" + LEFT + "\" y=\"" + (y + 2) + "\" height=\"");
    out.append((ROW - 8) + "\" width=\"" + String.format(Locale.ROOT, "%.1f", width) + "\"/>\n");
    String odds = labels.odds(point.odds());
    text(out, "odds-value", LEFT + width + 6, y + 15, "start", odds);
  }

  private static void text(
      Appendable out, String look, double x, int y, String anchor, String words)
      throws IOException {
    out.append("<text class=\"" + look + "\" x=\"" + String.format(Locale.ROOT, "%.1f", x));
    out.append("\" y=\"" + y + "\" text-anchor=\"" + anchor + "\">");
    out.append(MapSvg.escape(words)).append("</text>\n");
  }

  private String title() {
    return labels.say("Odds of being done by a day", "Kans dat het op een dag klaar is");
  }

  private String told(List<ForecastCurve.Point> points) {
    StringBuilder told = new StringBuilder();
    for (ForecastCurve.Point point : points) {
      told.append(told.isEmpty() ? "" : "; ").append(day(point)).append(": ");
      told.append(labels.odds(point.odds()));
    }
    return told.append('.').toString();
  }

  private String day(ForecastCurve.Point point) {
    String day = labels.say("{0}", "{0}", point.day());
    return point.deadline() ? labels.say("► {0}", "► {0}", day) : day;
  }
}
