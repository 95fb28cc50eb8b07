package dev.whylint.cli;

import dev.whylint.analysis.Senses;
import dev.whylint.analysis.tone.Tone;
import dev.whylint.brief.BriefReader;
import dev.whylint.brief.Language;
import dev.whylint.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes on a second processor, where there is one, what the rules are going to need while the first
 * one reads the brief: word lists cost as much as the reading. It only asks early for what is made
 * once a run anyway, so nothing depends on whether it came in time.
 */
final class HeadStart {
  private static final int LOOKED_AT = 4_000;

  /** A brief with what most briefs have. */
  private static final String USUAL =
      """
      title: a title
      date: 2026-01-01
      problem: {symptoms: [{id: a, what: it is, measure: {value: 3 days, was: 2 %}, since: 2025-03}]}
      needs:
        - {id: b, what: something, acceptance: done}
      plan: {effort: 3 person-months, deadline: 2026-02-01}
      """;

  private HeadStart() {}

  /**
   * Begins before the arguments are looked at: reads a brief of its own, for which most of what
   * reading takes is loaded, and the lists of the language that the first file seems to be in.
   */
  static void begin(List<String> args, Path directory) {
    run(
        () -> {
          new BriefReader(Limits.standard()).read("", USUAL.getBytes(StandardCharsets.UTF_8));
          Tone.of(likely(firstIn(args, directory)));
        });
  }

  private static String firstIn(List<String> args, Path directory) {
    for (String arg : args) {
      Path path = arg.startsWith("-") ? null : directory.resolve(arg);
      if (path != null && Files.isRegularFile(path)) {
        try (InputStream in = Files.newInputStream(path)) {
          return new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
          return "";
        }
      }
    }
    return "";
  }

  private static void run(Runnable work) {
    if (Runtime.getRuntime().availableProcessors() < 2) {
      return;
    }
    Thread thread = new Thread(work, "head-start");
    thread.setDaemon(true);
    // What fails here fails again where it is needed, and is told there.
    thread.setUncaughtExceptionHandler((failed, problem) -> {});
    thread.start();
  }

  /** Begins with what understands the brief. */
  static void begin(Senses senses, byte[] brief) {
    int length = Math.min(brief.length, LOOKED_AT);
    String text = new String(brief, 0, length, StandardCharsets.ISO_8859_1);
    run(() -> senses.prepare(likely(text)));
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
