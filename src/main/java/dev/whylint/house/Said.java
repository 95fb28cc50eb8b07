package dev.whylint.house;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Language;
import dev.whylint.engine.Phrase;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a house rule says, in both languages; one that was written in one only says it in both. */
public record Said(Template english, Template dutch) {
  private static final int LONGEST = 600;

  /** Every key that it reads. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>(english.keys());
    keys.addAll(dutch.keys());
    return keys;
  }

  /** As a phrase about an item, or about the brief; nothing in it is a pattern any more. */
  Phrase about(Brief brief, @Nullable Object item) {
    return plain(english.in(Language.EN, brief, item), dutch.in(Language.NL, brief, item));
  }

  /** Words that stand as they are. */
  static Phrase plain(String english, String dutch) {
    return Phrase.of("{0}", "{1}", line(english), line(dutch));
  }

  private static String line(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
