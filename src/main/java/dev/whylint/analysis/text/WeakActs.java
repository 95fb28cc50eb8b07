package dev.whylint.analysis.text;

import dev.whylint.brief.Language;
import java.util.List;

/** Tells a measure in which people are told something, or only talk and look. */
final class WeakActs {

  /** How many words may stand between the one who is told or acts and the verb. */
  private static final int NEAR = 3;

  private final Lexicons lexicons;
  private final People people;

  WeakActs(Lexicons lexicons) {
    this.lexicons = lexicons;
    people = new People(lexicons);
  }

  boolean areIn(List<Word> words) {
    return tells(words) || talk(words);
  }

  /** "Send managers a list", "managers een lijst sturen". */
  private boolean tells(List<Word> words) {
    WordSet verbs = lexicons.set(Lexicon.TELL_VERBS);
    if (lexicons.language() == Language.EN) {
      return !words.isEmpty() && verbs.contains(words.get(0).lower()) && person(words, 1) >= 0;
    }
    int last = words.size() - 1;
    while (last >= 0 && words.get(last).isSign()) {
      last--;
    }
    return last > 1 && verbs.contains(words.get(last).lower()) && person(words, 0) >= 0;
  }

  /** "Pharmacists compare each other's scripts", "teamleiders praten elke week". */
  private boolean talk(List<Word> words) {
    int who = person(words, 0);
    for (int at = who + 1; who >= 0 && at < Math.min(words.size(), who + NEAR); at++) {
      if (lexicons.set(Lexicon.WEAK_ACTS).contains(words.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** The first of the next few words that names people; -1 where none does. */
  private int person(List<Word> words, int from) {
    for (int at = from; at < Math.min(words.size(), from + NEAR); at++) {
      Word word = words.get(at);
      if (people.isPerson(word)) {
        return at;
      }
      if (lexicons.set(Lexicon.PHRASE_BREAKS).contains(word.lower())) {
        return -1;
      }
    }
    return -1;
  }
}
