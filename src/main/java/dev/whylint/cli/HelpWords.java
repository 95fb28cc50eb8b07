package dev.whylint.cli;

import dev.whylint.brief.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * The words of help that do not stand beside the options in the code: headings and examples in both
 * languages, and everything in Dutch. Read only when help is asked for.
 */
final class HelpWords {
  private final Properties words = new Properties();

  HelpWords(Language language) {
    String file = "/dev/whylint/cli/help." + language.word() + ".properties";
    try (InputStream in = HelpWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("this build has no " + file);
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words under a key. */
  String of(String key) {
    return words.getProperty(key, "");
  }

  /** What a command says of a name, else what every command says of it, else what is given. */
  String of(String command, String name, String otherwise) {
    String common = words.getProperty(name, otherwise);
    return words.getProperty(command + "." + name, common);
  }

  /** The lines under a key; none if it is absent. */
  List<String> lines(String key) {
    return of(key).lines().toList();
  }
}
