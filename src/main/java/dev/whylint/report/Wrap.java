package dev.whylint.report;

import dev.whylint.source.Spacing;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a given width at its spaces. */
final class Wrap {
  private Wrap() {}

  /** The lines; a word that is longer than a line is broken. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Spacing.words(text.strip())) {
      String rest = word;
      if (line.length() > 0 && line.length() + 1 + length(rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (length(rest) > width) {
        int cut = rest.offsetByCodePoints(0, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(line.length() == 0 ? "" : " ").append(rest);
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** How many characters a reader sees. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The text cut to a width, with an ellipsis where something is left out. */
  static String cut(String text, int width) {
    if (length(text) <= width) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, Math.max(0, width - 1))).stripTrailing()
        + "…";
  }
}
