package dev.whylint.analysis.text;

import java.util.List;
import java.util.Set;

/** Finds where a text says that people do not do something, and nothing that keeps them from it. */
final class Omission {

  /** What comes to people, or is so with them, and is not theirs to do. */
  private static final Set<String> GIVEN =
      Set.of(
          "get",
          "receive",
          "hear",
          "see",
          "have",
          "find",
          "be",
          "has",
          "dare",
          "live",
          "exist",
          "krijgen",
          "ontvangen",
          "horen",
          "zien",
          "hebben",
          "vinden",
          "zijn",
          "durven",
          "wonen",
          "bestaan",
          "kennen",
          "passen",
          "begrijpen",
          "snappen",
          "herkennen",
          "merken",
          "voelen",
          "vertrouwen",
          "understand",
          "recognise",
          "recognize",
          "notice",
          "feel",
          "trust",
          "blijven");

  /** The subject stands first: an article and a word before it at most. */
  private static final int FIRST_WORDS = 4;

  private final Lexicons lexicons;
  private final WordReader reader;
  private final People people;

  Omission(Lexicons lexicons, WordReader reader, People people) {
    this.lexicons = lexicons;
    this.reader = reader;
    this.people = people;
  }

  /**
   * Whether people are the subject of an act that is denied ("never open a window"). What they
   * cannot do, are not given or do not have is none of their doing.
   */
  boolean isIn(String text) {
    List<Word> words = reader.read(text);
    int who = 0;
    while (who < words.size() && !isSubject(words.get(who))) {
      who++;
    }
    int denied = who;
    while (denied < words.size() && !isAny(words.get(denied), BlameFinder.NEGATIONS)) {
      boolean hindered =
          isAny(words.get(denied), BlameFinder.HINDRANCES) || isAny(words.get(denied), GIVEN);
      if (hindered || words.get(denied).isSign() || isReason(words, denied)) {
        return false;
      }
      denied++;
    }
    int behind = Math.min(words.size(), denied + 2);
    return who < FIRST_WORDS
        && denied < words.size()
        && words.subList(denied, behind).stream().noneMatch(word -> isAny(word, GIVEN))
        && !isExplained(words, denied + 1);
  }

  /** Whether a reason follows, or opens the text. */
  private boolean isExplained(List<Word> words, int from) {
    for (int at = from; at + 1 < words.size(); at++) {
      boolean colon = words.get(at).is(":") || words.get(at).is(";") || words.get(at).is("\u2013");
      if (colon || isReason(words, at)) {
        return true;
      }
    }
    return isReason(words, 0);
  }

  private boolean isSubject(Word word) {
    return people.isPerson(word) || people.isAgent(word);
  }

  private static boolean isAny(Word word, Set<String> wanted) {
    return word.bases().stream().anyMatch(wanted::contains);
  }

  private boolean isReason(List<Word> words, int at) {
    return lexicons.set(Lexicon.REASON_WORDS).matchAt(words, at, words.size()) > 0;
  }
}
