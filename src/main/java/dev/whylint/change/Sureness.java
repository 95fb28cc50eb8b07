package dev.whylint.change;

import java.util.Locale;
import java.util.Set;

/** How surely a sentence promises, by the words that people use for it in English and Dutch. */
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
          "about",
          "roughly",
          "streeft",
          "streven",
          "mogelijk",
          "kan",
          "kunnen",
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
          "must",
          "shall",
          "will",
          "always",
          "never",
          "certainly",
          "ensures",
          "garandeert",
          "garanderen",
          "gegarandeerd",
          "moet",
          "moeten",
          "zal",
          "zullen",
          "altijd",
          "nooit",
          "zeker",
          "waarborgt");

  private Sureness() {}

  /** 0 where it is softened, 1 where it is said plainly, 2 where it is said as sure. */
  static int of(String sentence) {
    int sure = 1;
    for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (SOFT.contains(word)) {
        return 0;
      }
      sure = HARD.contains(word) ? 2 : sure;
    }
    return sure;
  }
}
