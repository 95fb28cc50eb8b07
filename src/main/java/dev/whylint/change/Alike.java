package dev.whylint.change;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Text;
import java.util.List;

/** Whether two texts of two versions say the same thing, in the same words or nearly so. */
final class Alike {
  /** Half of the content in common: our own line, as for a measure that was tried before. */
  static final double LEAST = 0.5;

  private Alike() {}

  static boolean are(String a, String b, TextSense sense) {
    return a.equals(b) || sense.similarity(a, b) >= LEAST;
  }

  static boolean any(Text text, List<Text> others, TextSense sense) {
    return others.stream().anyMatch(other -> are(text.value(), other.value(), sense));
  }
}
