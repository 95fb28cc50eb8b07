package dev.whylint.analysis.text;

import dev.whylint.analysis.text.PatternList.Found;
import dev.whylint.analysis.text.PhrasePattern.Match;
import dev.whylint.brief.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a text stops at people's character, care, will or skill. A fault that is followed or
 * preceded by what makes it happen is no blame.
 */
final class BlameFinder {

  private static final Set<String> COPULAS =
      Set.of(
          "be", "seem", "become", "remain", "act", "get", "feel", "zijn", "lijken", "worden",
          "blijven", "werken", "doen", "zitten", "too", "te");
  static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "never",
          "no",
          "hardly",
          "niet",
          "nooit",
          "geen",
          "nobody",
          "niemand",
          "insufficiently",
          "onvoldoende",
          "nauwelijks",
          "weinig",
          "neither");

  /** What turns a duty left undone into something that cannot, or need not, be done. */
  static final Set<String> HINDRANCES =
      Set.of(
          "can", "could", "may", "able", "unable", "allow", "need", "know", "kunnen", "mogen",
          "hoeven", "worden", "weten", "lukken");

  private static final Set<String> LACKS =
      Set.of(
          "lack",
          "miss",
          "without",
          "little",
          "absence",
          "ontbreken",
          "ontberen",
          "missen",
          "gebrek",
          "zonder",
          "gemis",
          "afwezigheid");

  private static final int REACH = 4;

  private record Fault(int from, int to, boolean needsPerson) {}

  private final Lexicons lexicons;
  private final WordReader reader;
  private final People people;
  private final PatternList<String> phrases;
  private final PatternList<String> neglects;
  private final PatternList<String> nouns;

  BlameFinder(Lexicons lexicons, WordReader reader, People people) {
    this.lexicons = lexicons;
    this.reader = reader;
    this.people = people;
    phrases = new PatternList<>(lexicons.entries(Lexicon.FAULT_PHRASES), Function.identity());
    neglects = new PatternList<>(lexicons.entries(Lexicon.NEGLECT_PHRASES), Function.identity());
    nouns = new PatternList<>(lexicons.entries(Lexicon.FAULT_NOUNS), Function.identity());
  }

  Optional<PersonBlame> find(String text) {
    List<Word> words = reader.read(text);
    List<Fault> faults = faults(words);
    for (Fault fault : faults) {
      Word who = person(words, fault);
      if ((who != null || !fault.needsPerson()) && !isExplained(words, fault, faults)) {
        return Optional.of(blame(text, words, fault, who));
      }
    }
    return Optional.empty();
  }

  private List<Fault> faults(List<Word> words) {
    List<Fault> faults = new ArrayList<>();
    for (Found<String> found : phrases.in(words)) {
      Match match = found.match();
      if (!isNegated(words, match.start())) {
        faults.add(new Fault(match.start(), match.end(), true));
      }
    }
    for (Found<String> found : neglects.in(words)) {
      Match match = found.match();
      if (!hasBefore(words, match.end(), HINDRANCES, match.end())) {
        faults.add(new Fault(match.start(), match.end(), true));
      }
    }
    for (Found<String> found : nouns.in(words)) {
      if (!isNegated(words, found.match().start())) {
        faults.add(new Fault(found.match().start(), found.match().end(), false));
      }
    }
    for (int at = 0; at < words.size(); at++) {
      if (isFaultAdjective(words, at) || isMissingVirtue(words, at)) {
        faults.add(new Fault(at, at + 1, true));
      }
    }
    return faults;
  }

  private boolean isFaultAdjective(List<Word> words, int at) {
    WordSet adjectives = lexicons.set(Lexicon.FAULT_ADJECTIVES);
    Word word = words.get(at);
    if (!adjectives.contains(word) || isNegated(words, at)) {
      return false;
    }
    return isPredicate(words, at) || isAdverb(words, at) || describesPeople(words, at);
  }

  private boolean isMissingVirtue(List<Word> words, int at) {
    return lexicons.set(Lexicon.VIRTUES).contains(words.get(at))
        && (isNegated(words, at) || hasBefore(words, at, LACKS, REACH));
  }

  private boolean isPredicate(List<Word> words, int at) {
    boolean attributive = lexicons.language() == Language.NL && words.get(at).lower().endsWith("e");
    boolean ends = at + 1 >= words.size() || !startsNoun(words, at + 1);
    return ends && !attributive && hasBefore(words, at, COPULAS, REACH);
  }

  private boolean startsNoun(List<Word> words, int at) {
    Word word = words.get(at);
    return !word.isSign()
        && !lexicons.set(Lexicon.STOPWORDS).contains(word.lower())
        && !word.is("and")
        && !word.lower().endsWith("ly")
        && lexicons.language() == Language.EN;
  }

  private boolean isAdverb(List<Word> words, int at) {
    String lower = words.get(at).lower();
    return lexicons.language() == Language.NL
        ? lexicons.set(Lexicon.FAULT_ADJECTIVES).contains(lower) && !isPersonless(words, at)
        : lower.endsWith("ly");
  }

  private boolean isPersonless(List<Word> words, int at) {
    return person(words, new Fault(at, at + 1, true)) == null;
  }

  private boolean describesPeople(List<Word> words, int at) {
    int limit = Math.min(words.size(), at + 1 + REACH);
    for (int next = at + 1; next < limit; next++) {
      Word word = words.get(next);
      if (people.isPerson(word)) {
        return true;
      }
      if (word.isSign() || lexicons.set(Lexicon.STOPWORDS).contains(word.lower())) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNegated(List<Word> words, int at) {
    return hasBefore(words, at, NEGATIONS, 2);
  }

  private static boolean hasBefore(List<Word> words, int at, Set<String> wanted, int reach) {
    for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
      if (words.get(i).isSign()) {
        return false;
      }
      for (String base : words.get(i).bases()) {
        if (wanted.contains(base)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The person nearest before the fault in its clause, or right behind it. */
  private @Nullable Word person(List<Word> words, Fault fault) {
    for (int at = fault.to() - 1; at >= 0; at--) {
      Word word = words.get(at);
      if (people.isPerson(word) || people.isAgent(word)) {
        return word;
      }
      if ((word.isSign() && !word.is(",")) || isReason(words, at)) {
        break;
      }
    }
    int limit = Math.min(words.size(), fault.to() + REACH);
    for (int at = fault.to(); at < limit && !words.get(at).isSign(); at++) {
      if (people.isPerson(words.get(at))) {
        return words.get(at);
      }
    }
    return null;
  }

  private boolean isReason(List<Word> words, int at) {
    return lexicons.set(Lexicon.REASON_WORDS).matchAt(words, at, words.size()) > 0;
  }

  private boolean isExplained(List<Word> words, Fault fault, List<Fault> faults) {
    for (int at = fault.to(); at < words.size(); at++) {
      boolean colon = words.get(at).is(":") || words.get(at).is(";") || words.get(at).is("\u2013");
      if ((isReason(words, at) || colon) && at + 1 < words.size()) {
        return !holdsFault(faults, at, words.size());
      }
    }
    return isReason(words, 0) && fault.from() > 2 && hasComma(words, fault.from(), faults);
  }

  private static boolean hasComma(List<Word> words, int before, List<Fault> faults) {
    for (int at = 1; at < before; at++) {
      if (words.get(at).is(",")) {
        return !holdsFault(faults, 0, at);
      }
    }
    return false;
  }

  private static boolean holdsFault(List<Fault> faults, int from, int to) {
    return faults.stream().anyMatch(fault -> fault.from() >= from && fault.to() <= to);
  }

  private static PersonBlame blame(String text, List<Word> words, Fault fault, @Nullable Word who) {
    int start = words.get(fault.from()).start();
    int end = words.get(fault.to() - 1).end();
    String name = who == null ? "" : who.token().text();
    return new PersonBlame(name, text.substring(start, end), start, end);
  }
}
