package dev.whylint.interview;

import dev.whylint.brief.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the interview says in one language. */
final class Wordings {
  private final Properties words = new Properties();

  Wordings(Language language) {
    String file = "/dev/whylint/interview/" + language.word() + ".properties";
    try (InputStream in = Wordings.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("this build has no " + file);
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The question itself. */
  String ask(Question question) {
    return of(question.topic() + ".ask", quoted(question.about()));
  }

  /** Why it is asked. */
  String why(Question question) {
    return of(reasons(question) + ".why");
  }

  /** What a good answer looks like. */
  String good(Question question) {
    return of(reasons(question) + ".good");
  }

  private String reasons(Question question) {
    return words.getProperty(question.topic() + ".as", question.topic());
  }

  private static String quoted(String about) {
    return "“" + about + "”";
  }

  /** What a word of the format is called. */
  String choice(String name, String word) {
    return words.getProperty("choice." + name + "." + word, word);
  }

  /** The id of an item that is made in the interview. */
  String id(String kind, int number) {
    return of("id." + kind) + "-" + number;
  }

  /** The comment above a section; empty for one that explains itself. */
  String comment(String section) {
    return words.getProperty("comment." + section, "");
  }

  /** A sentence with its arguments put in. */
  String of(String key, Object... args) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalStateException("no words for " + key);
    }
    StringBuilder out = new StringBuilder(pattern);
    for (int i = args.length - 1; i >= 0; i--) {
      int at = out.indexOf("{" + i + "}");
      if (at >= 0) {
        out.replace(at, at + 3, String.valueOf(args[i]));
      }
    }
    return out.toString();
  }
}
