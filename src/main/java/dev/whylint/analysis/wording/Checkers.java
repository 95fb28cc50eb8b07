package dev.whylint.analysis.wording;

import dev.whylint.brief.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes the checkers of one language, each when it is first asked for; shared by all briefs. */
final class Checkers {
  private static final Set<String> GRADES =
      Set.of(
          "more",
          "most",
          "less",
          "least",
          "perfectly",
          "fully",
          "completely",
          "totally",
          "absolutely",
          "entirely",
          "meer",
          "meest",
          "minder",
          "minst",
          "volledig",
          "volkomen",
          "volstrekt",
          "absoluut");

  private final Language language;
  private final Measures measures;
  private final Map<Smell, Checker> made = new ConcurrentHashMap<>();
  private volatile @Nullable Openers openers;

  /** The checkers of a language. */
  Checkers(Language language) {
    this.language = language;
    this.measures = new Measures(language);
  }

  /**
   * The checker of a smell.
   *
   * @param explained acronyms that the brief explains, in upper case
   */
  Checker of(Smell smell, Set<String> explained) {
    Checker checker = made.computeIfAbsent(smell, this::make);
    return checker instanceof Acronyms acronyms ? acronyms.knowing(explained) : checker;
  }

  /** What the entries of all word lists begin with. */
  Openers openers() {
    Openers known = openers;
    if (known == null) {
      Map<Smell, WordListChecker> lists = new EnumMap<>(Smell.class);
      for (Smell smell : Smell.values()) {
        if (made.computeIfAbsent(smell, this::make) instanceof WordListChecker list) {
          lists.put(smell, list);
        }
      }
      known = new Openers(lists);
      openers = known;
    }
    return known;
  }

  private Checker make(Smell smell) {
    return switch (smell) {
      case VAGUE -> list("vague", this::isMeasuredOrGraded);
      case ABSOLUTE -> list("absolute", (sentence, match) -> false);
      case LOOPHOLE -> list("loophole", (sentence, match) -> false);
      case SUPERLATIVE -> list("superlative", this::isOfCounted);
      case COMPARATIVE -> list("comparative", new References(language, measures)::clears);
      case SUBJECTIVE -> list("subjective", this::isMeasuredOrGraded);
      case WEAK_VERB -> list("weak-verb", (sentence, match) -> false);
      case AMBIGUOUS_CONJUNCTION -> list("ambiguous-conjunction", (sentence, match) -> false);
      case OPEN_LIST -> list("open-list", new Examples(language)::clears);
      case UNQUANTIFIED -> list("unquantified", this::isCounted);
      case BUZZWORD -> list("buzzword", (sentence, match) -> false);
      case PASSIVE -> new Passives(language);
      case PRONOUN -> new Pronouns(language);
      case ACRONYM -> new Acronyms(language);
      case COMPOUND -> Compounds.of(language);
      case TOO_LONG -> new LengthChecker();
    };
  }

  private Checker list(String name, WordListChecker.Clearing clearing) {
    return new WordListChecker(WordLists.lines(language, name), clearing);
  }

  /** {@code most suitable} and {@code fully secure} are another rule's. */
  private boolean isMeasuredOrGraded(SentenceTokens sentence, Match match) {
    return GRADES.contains(sentence.word(match.from() - 1)) || measures.measures(sentence, match);
  }

  /** The highest of three readings, or one with its measure, can be pointed out. */
  private boolean isOfCounted(SentenceTokens sentence, Match match) {
    return measures.anyIn(sentence, match.to(), match.to() + 6)
        || measures.measures(sentence, match);
  }

  /** A count right behind or before the word says how many. */
  private boolean isCounted(SentenceTokens sentence, Match match) {
    return measures.anyIn(sentence, match.from() - 2, match.to() + 3);
  }
}
