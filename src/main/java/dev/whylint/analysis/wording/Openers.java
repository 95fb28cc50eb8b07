package dev.whylint.analysis.wording;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which smells a sentence may have by the words that the entries of their lists begin with: one
 * look-up a word for all lists, since most sentences have none.
 */
final class Openers {
  private static final String NUMBER = "<num>";

  /** The smells that are found by other means than a list. */
  private final Set<Smell> unlisted = EnumSet.allOf(Smell.class);

  private final Map<String, Set<Smell>> words = new HashMap<>();
  private final Map<String, Set<Smell>> heads = new HashMap<>();
  private final Map<String, Set<Smell>> tails = new HashMap<>();
  private final BitSet headLengths = new BitSet();
  private final BitSet tailLengths = new BitSet();

  /** The openers of these lists. */
  Openers(Map<Smell, WordListChecker> lists) {
    lists.forEach(
        (smell, list) -> {
          unlisted.remove(smell);
          add(list.words(), smell, words);
          add(list.heads(), smell, heads);
          add(list.tails(), smell, tails);
        });
    heads.keySet().forEach(head -> headLengths.set(head.length()));
    tails.keySet().forEach(tail -> tailLengths.set(tail.length()));
  }

  private static void add(Set<String> openers, Smell smell, Map<String, Set<Smell>> index) {
    for (String opener : openers) {
      index.computeIfAbsent(opener, k -> EnumSet.noneOf(Smell.class)).add(smell);
    }
  }

  /** The smells of which an entry may begin somewhere in the sentence, and all without a list. */
  Set<Smell> in(SentenceTokens sentence) {
    Set<Smell> possible = EnumSet.copyOf(unlisted);
    for (int at = 0; at < sentence.size(); at++) {
      String word = sentence.word(at);
      add(words.get(word), possible);
      if (Character.isDigit(word.charAt(0))) {
        add(words.get(NUMBER), possible);
      }
      addHeads(word, possible);
      addTails(word, possible);
    }
    return possible;
  }

  private void addHeads(String word, Set<Smell> possible) {
    int length = headLengths.nextSetBit(0);
    while (length >= 0 && length < word.length()) {
      add(heads.get(word.substring(0, length)), possible);
      length = headLengths.nextSetBit(length + 1);
    }
  }

  private void addTails(String word, Set<Smell> possible) {
    int length = tailLengths.nextSetBit(0);
    while (length >= 0 && length < word.length()) {
      add(tails.get(word.substring(word.length() - length)), possible);
      length = tailLengths.nextSetBit(length + 1);
    }
  }

  private static void add(@Nullable Set<Smell> more, Set<Smell> possible) {
    if (more != null) {
      possible.addAll(more);
    }
  }
}
