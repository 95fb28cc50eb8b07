package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.Once;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the entries of a word list, by one look-up a word. */
final class WordListChecker implements Checker {
  /** What makes an entry innocent besides the conditions on its own line. */
  @FunctionalInterface
  interface Clearing {
    /** Whether the match is innocent here. */
    boolean clears(SentenceTokens sentence, Match match);
  }

  private final Map<String, List<Once<WordEntry>>> byWord = new HashMap<>();
  private final Map<String, List<Once<WordEntry>>> byHead = new HashMap<>();
  private final Map<String, List<Once<WordEntry>>> byTail = new HashMap<>();
  private final Clearing clearing;

  /**
   * A checker of these lines of a word list, each read when a text has a word that it begins with:
   * few lines are.
   */
  WordListChecker(List<String> lines, Clearing clearing) {
    this.clearing = clearing;
    for (String line : lines) {
      Once<WordEntry> entry = new Once<>(() -> WordEntry.of(line));
      for (String opener : WordEntry.openers(line)) {
        index(opener, entry);
      }
    }
  }

  private void index(String opener, Once<WordEntry> entry) {
    int last = opener.length() - 1;
    boolean head = last > 0 && opener.charAt(last) == '*';
    boolean tail = last > 0 && opener.charAt(0) == '*';
    String letters = head ? opener.substring(0, last) : tail ? opener.substring(1) : opener;
    Map<String, List<Once<WordEntry>>> index = head ? byHead : tail ? byTail : byWord;
    index.computeIfAbsent(letters, k -> new ArrayList<>()).add(entry);
  }

  /** The words that an entry may begin with. */
  Set<String> words() {
    return byWord.keySet();
  }

  /** The beginnings of words that an entry may begin with, four letters or more. */
  Set<String> heads() {
    return byHead.keySet();
  }

  /** The ends of words that an entry may begin with, three letters or more. */
  Set<String> tails() {
    return byTail.keySet();
  }

  @Override
  public @Nullable Match in(SentenceTokens sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Match match = at(sentence, i);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private @Nullable Match at(SentenceTokens sentence, int at) {
    String word = sentence.word(at);
    Match match = longest(byWord.get(word), sentence, at);
    if (match == null && Character.isDigit(word.charAt(0))) {
      match = longest(byWord.get("<num>"), sentence, at);
    }
    for (int length = 4; match == null && !byHead.isEmpty() && length < word.length(); length++) {
      match = longest(byHead.get(word.substring(0, length)), sentence, at);
    }
    for (int length = 3; match == null && !byTail.isEmpty() && length < word.length(); length++) {
      match = longest(byTail.get(word.substring(word.length() - length)), sentence, at);
    }
    return match;
  }

  private @Nullable Match longest(
      @Nullable List<Once<WordEntry>> entries, SentenceTokens sentence, int at) {
    Match longest = null;
    for (Once<WordEntry> each : entries == null ? List.<Once<WordEntry>>of() : entries) {
      WordEntry entry = each.get();
      int end = entry.end(sentence, at);
      boolean longer = end > at && (longest == null || end > longest.to());
      if (longer && !sentence.isAlone(at, end)) {
        Match match = new Match(at, end, entry.as());
        longest = clearing.clears(sentence, match) ? longest : match;
      }
    }
    return longest;
  }
}
