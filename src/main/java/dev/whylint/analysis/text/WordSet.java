package dev.whylint.analysis.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A set of words and of phrases of up to four words, matched by their base forms. */
final class WordSet {

  private static final int LONGEST_PHRASE = 4;

  private final Set<String> entries = new HashSet<>();

  /** The first words of phrases: few words of a text are one, so that most make no phrase. */
  private final Set<String> openers = new HashSet<>();

  private int longest = 1;

  WordSet(Collection<String> lines) {
    for (String line : lines) {
      entries.add(line);
      int words = 1;
      for (int i = 0; i < line.length(); i++) {
        words += line.charAt(i) == ' ' ? 1 : 0;
      }
      if (words > 1) {
        openers.add(line.substring(0, line.indexOf(' ')));
      }
      longest = Math.max(longest, Math.min(words, LONGEST_PHRASE));
    }
  }

  /** Whether the single word, as it stands, is an entry. */
  boolean contains(String lower) {
    return entries.contains(lower);
  }

  /** Whether the word in any of its base forms is an entry. */
  boolean contains(Word word) {
    for (String base : word.bases()) {
      if (entries.contains(base)) {
        return true;
      }
    }
    return false;
  }

  /** How many words from {@code at} on make the longest entry; 0 for none. */
  int matchAt(List<Word> words, int at, int limit) {
    int most = Math.min(longest, limit - at);
    for (int length = most > 1 && opens(words.get(at)) ? most : 1; length > 1; length--) {
      if (matches(words, at, length)) {
        return length;
      }
    }
    return at < limit && contains(words.get(at)) ? 1 : 0;
  }

  /** How many words ending before {@code end} make the longest entry; 0 for none. */
  int matchBefore(List<Word> words, int from, int end) {
    for (int length = Math.min(longest, end - from); length > 1; length--) {
      if (opens(words.get(end - length)) && matches(words, end - length, length)) {
        return length;
      }
    }
    return end > from && contains(words.get(end - 1)) ? 1 : 0;
  }

  /** Whether a phrase may begin with the word, as it stands or in a base form. */
  private boolean opens(Word word) {
    if (openers.contains(word.lower())) {
      return true;
    }
    for (String base : word.bases()) {
      if (openers.contains(base)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(List<Word> words, int at, int length) {
    StringBuilder head = new StringBuilder();
    for (int i = at; i < at + length - 1; i++) {
      head.append(words.get(i).lower()).append(' ');
    }
    for (String base : words.get(at + length - 1).bases()) {
      if (entries.contains(head + base)) {
        return true;
      }
    }
    return firstWordInflected(words, at, length);
  }

  private boolean firstWordInflected(List<Word> words, int at, int length) {
    StringBuilder tail = new StringBuilder();
    for (int i = at + 1; i < at + length; i++) {
      tail.append(' ').append(words.get(i).lower());
    }
    for (String base : words.get(at).bases()) {
      if (entries.contains(base + tail)) {
        return true;
      }
    }
    return false;
  }
}
