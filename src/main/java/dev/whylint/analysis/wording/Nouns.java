package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.Token.Kind;
import dev.whylint.brief.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the nouns that an article or the like announces, by where the run of words behind it ends.
 */
final class Nouns {
  /**
   * A noun.
   *
   * @param person whether it names someone who acts: a person or a body
   * @param plural whether it names more than one
   * @param neuter whether its article is {@code het}
   */
  record Noun(String head, boolean person, boolean plural, boolean neuter) {}

  private static final Set<String> PLURALS = Set.of("children", "people", "men", "women", "data");
  private static final int LONGEST = 5;
  private static final Set<String> ATTACHING = Set.of("of", "van");
  private static final Set<String> ONE =
      Set.of("a", "an", "een", "elke", "elk", "iedere", "each", "every", "this", "dit", "het");

  private final boolean dutch;
  private final Set<String> determiners;
  private final Set<String> people;
  private final Set<String> never;
  private final Set<String> verbs;
  private final Set<String> times;

  Nouns(Language language) {
    dutch = language == Language.NL;
    determiners = WordLists.words(language, "determiners");
    people = WordLists.words(language, "people");
    never = WordLists.words(language, "function-words");
    verbs = WordLists.words(language, "verbs");
    times = WordLists.words(language, "time-units");
  }

  /** The nouns before a token, those that hang on another by {@code of} left out. */
  List<Noun> before(SentenceTokens sentence, int limit) {
    List<Noun> nouns = new ArrayList<>();
    for (int i = 0; i + 1 < limit; i++) {
      boolean announced = determiners.contains(sentence.word(i));
      if (announced && !ATTACHING.contains(sentence.word(i - 1))) {
        int end = end(sentence, i, limit);
        String head = sentence.word(end - 1);
        if (end > i + 1 && !times.contains(head)) {
          nouns.add(noun(sentence.word(i), head));
        }
      }
    }
    return nouns;
  }

  private int end(SentenceTokens sentence, int determiner, int limit) {
    int at = determiner + 1;
    while (at < limit && at <= determiner + LONGEST && continues(sentence, determiner, at)) {
      at++;
    }
    return at;
  }

  private boolean continues(SentenceTokens sentence, int determiner, int at) {
    String word = sentence.word(at);
    return sentence.token(at).kind() != Kind.PUNCTUATION
        && !determiners.contains(word)
        && !never.contains(word)
        && !(at > determiner + 1 && isVerb(sentence, at));
  }

  private boolean isVerb(SentenceTokens sentence, int at) {
    String word = sentence.word(at);
    boolean object = determiners.contains(sentence.word(at + 1));
    if (dutch) {
      return verbs.contains(word) || object && (word.endsWith("t") || word.endsWith("en"));
    }
    boolean third = word.endsWith("s") && verbs.contains(word.substring(0, word.length() - 1));
    boolean es = word.endsWith("es") && verbs.contains(word.substring(0, word.length() - 2));
    return third || es || object || verbs.contains(word) && word.endsWith("e") && object;
  }

  private Noun noun(String determiner, String head) {
    boolean plural =
        !ONE.contains(determiner)
            && (dutch
                ? head.endsWith("en") && head.length() > 4
                    || head.endsWith("ers")
                    || head.endsWith("'s")
                : PLURALS.contains(head)
                    || head.endsWith("s") && !head.endsWith("ss") && !head.endsWith("us"));
    return new Noun(head, isPerson(head), plural, determiner.equals("het"));
  }

  private boolean isPerson(String head) {
    if (people.contains(head)) {
      return true;
    }
    String root = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
    return people.contains(root)
        || dutch && head.endsWith("en") && people.contains(head.substring(0, head.length() - 2));
  }
}
