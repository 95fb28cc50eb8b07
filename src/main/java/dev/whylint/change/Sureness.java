package dev.whylint.change;

import java.util.Locale;
import java.util.Set;

/**
 * How surely a sentence promises, by the words that people use for it in English and Dutch. Words
 * of ability and of plain future ({@code kunnen}, {@code will}) neither soften nor harden.
 */
final class Sureness {
  private static final Set<String> SOFT =
      Set.of(
          "aim",
          "aims",
          "may",
          "might",
          "could",
          "should",
          "try",
          "tries",
          "hope",
          "hopes",
          "expect",
          "expects",
          "intend",
          "intends",
          "probably",
          "likely",
          "roughly",
          "streeft",
          "streven",
          "mogelijk",
          "zou",
          "zouden",
          "probeert",
          "proberen",
          "hoopt",
          "hopen",
          "verwacht",
          "verwachten",
          "waarschijnlijk",
          "ongeveer",
          "circa");
  private static final Set<String> HARD =
      Set.of(
          "guarantee",
          "guarantees",
          "guaranteed",
          "always",
          "never",
          "certainly",
          "ensures",
          "garandeert",
          "garanderen",
          "gegarandeerd",
          "altijd",
          "nooit",
          "zeker",
          "waarborgt");

  private Sureness() {}

  /** 0 where it is softened, 1 where it is said plainly, 2 where it is said as sure. */
  static int of(String sentence) {
    int sure = 1;
    for (String written : sentence.split("[^\\p{L}]+", -1)) {
      String word = written.equals("May") ? "" : written.toLowerCase(Locale.ROOT);
      if (SOFT.contains(word)) {
        return 0;
      }
      sure = HARD.contains(word) ? 2 : sure;
    }
    return sure;
  }
}
