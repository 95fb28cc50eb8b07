package dev.whylint.rule.expectation;

import dev.whylint.brief.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of words and phrases, English and Dutch, that is looked up in a text.
 *
 * <p>An entry matches from the start of a word; one that ends in a space matches whole words only.
 * Everything but letters, digits and the percent sign counts as a space.
 */
record Vocabulary(List<String> entries) {
  static Vocabulary of(String... entries) {
    return new Vocabulary(List.of(entries));
  }

  /** These words and more. */
  Vocabulary with(String... more) {
    return new Vocabulary(Stream.concat(entries.stream(), Stream.of(more)).toList());
  }

  /** Whether the text holds an entry. */
  boolean isIn(String text) {
    String plain = plain(text);
    return entries.stream().anyMatch(entry -> plain.contains(" " + entry));
  }

  /** Whether one of the texts holds an entry. */
  boolean isIn(@Nullable Text... texts) {
    for (Text text : texts) {
      if (text != null && isIn(text.value())) {
        return true;
      }
    }
    return false;
  }

  /** The text in lower case between single spaces, with a space at both ends. */
  static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append(' ');
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean kept = Character.isLetterOrDigit(c) || c == '%';
      if (kept || out.charAt(out.length() - 1) != ' ') {
        out.append(kept ? c : ' ');
      }
    }
    return out.charAt(out.length() - 1) == ' ' ? out.toString() : out.append(' ').toString();
  }
}
