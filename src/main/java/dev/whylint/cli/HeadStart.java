package dev.whylint.cli;

import dev.whylint.analysis.Senses;
import dev.whylint.brief.Language;
import java.nio.charset.StandardCharsets;

/**
 * Makes on a second processor what the rules are going to need while the first one reads the brief:
 * word lists cost as much as the reading. It only asks early for what is made once a run anyway, so
 * nothing depends on whether it came in time.
 */
final class HeadStart {
  private static final int LOOKED_AT = 4_000;

  private HeadStart() {}

  /** Begins, where there is a second processor. */
  static void begin(Senses senses, byte[] brief) {
    if (Runtime.getRuntime().availableProcessors() < 2) {
      return;
    }
    int length = Math.min(brief.length, LOOKED_AT);
    String text = new String(brief, 0, length, StandardCharsets.ISO_8859_1);
    Thread thread = new Thread(() -> senses.prepare(likely(text)), "head-start");
    thread.setDaemon(true);
    // What fails here fails again where it is needed, and is told there.
    thread.setUncaughtExceptionHandler((failed, problem) -> {});
    thread.start();
  }

  private static Language likely(String text) {
    if (text.contains("\nlanguage: nl")) {
      return Language.NL;
    }
    boolean dutch = count(text, " de ") + count(text, " het ") > count(text, " the ");
    return dutch && !text.contains("\nlanguage: en") ? Language.NL : Language.EN;
  }

  private static int count(String text, String word) {
    return text.split(word, -1).length;
  }
}
