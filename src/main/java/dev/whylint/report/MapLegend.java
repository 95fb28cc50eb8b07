package dev.whylint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the looks of the boxes mean, as a row of samples that breaks where the map is narrow. */
final class MapLegend {
  private static final int ROW = 22;
  private static final int SAMPLE = 18;

  private final List<Entry> entries = new ArrayList<>();
  private int rows = 1;

  private record Entry(String look, String words, int x, int row) {}

  MapLegend(MapWords words, int width) {
    int x = 0;
    String[][] all = {
      {"wl-part", words.part()},
      {"wl-cause", words.cause()},
      {"wl-root", words.root()},
      {"wl-open", words.untreated()},
      {"wl-symptom", words.symptom()},
    };
    for (String[] each : all) {
      int needed = SAMPLE + 8 + (int) MapSvg.width(each[1]) + 24;
      if (x > 0 && x + needed > width) {
        x = 0;
        rows++;
      }
      entries.add(new Entry(each[0], each[1], x, rows - 1));
      x += needed;
    }
  }

  /** The room that it takes. */
  int height() {
    return rows * ROW;
  }

  /** Writes it with its upper left corner about here. */
  void write(int left, int top, Appendable out) throws IOException {
    for (Entry entry : entries) {
      int x = left + entry.x();
      int y = top + entry.row() * ROW;
      out.append("<g class=\"" + entry.look() + "\"><rect x=\"" + x + "\" y=\"" + (y - 10));
      out.append("\" width=\"" + SAMPLE + "\" height=\"12\" rx=\"2\"/>");
      out.append("<text x=\"" + (x + SAMPLE + 8) + "\" y=\"" + y + "\">");
      out.append(MapSvg.escape(entry.words())).append("</text></g>\n");
    }
  }
}
