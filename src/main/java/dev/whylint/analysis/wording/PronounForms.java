package dev.whylint.analysis.wording;

import dev.whylint.brief.Language;
import java.util.Set;

/** What the subject pronouns of a language can stand for. */
interface PronounForms {
  /** Whether the word is a pronoun that these rules look at. */
  boolean isPronoun(String word);

  /** Whether the pronoun at the index is the subject of its clause and stands for something. */
  boolean isSubject(SentenceTokens sentence, int at);

  /** Whether the pronoun that opens the sentence points at something that was not named. */
  boolean isDangling(SentenceTokens sentence);

  /** Whether the pronoun at the index can stand for the noun. */
  boolean fits(SentenceTokens sentence, int at, Nouns.Noun noun);

  static PronounForms of(Language language) {
    return language == Language.NL ? new DutchPronouns(language) : new EnglishPronouns(language);
  }

  /** English: {@code it} is a thing, {@code he} and {@code she} a person, {@code they} are many. */
  record EnglishPronouns(Set<String> verbs, Set<String> empty) implements PronounForms {
    private static final Set<String> ALL = Set.of("it", "he", "she", "they", "this", "these");

    private static final Set<String> EASE =
        Set.of("free", "easy", "hard", "difficult", "cheap", "enough", "wise", "better", "good");

    EnglishPronouns(Language language) {
      this(WordLists.words(language, "auxiliaries"), WordLists.words(language, "empty-it"));
    }

    @Override
    public boolean isPronoun(String word) {
      return ALL.contains(word);
    }

    @Override
    public boolean isSubject(SentenceTokens sentence, int at) {
      String word = sentence.word(at);
      boolean bare = !word.startsWith("th") || word.equals("they");
      if (!bare) {
        return verbs.contains(sentence.word(at + 1));
      }
      int verb = at + 1;
      while (verbs.contains(sentence.word(verb))) {
        verb++;
      }
      boolean pleonastic =
          word.equals("it")
              && (empty.contains(sentence.word(verb)) || empty.contains(sentence.word(at + 1)));
      boolean reported = word.equals("it") && sentence.word(at - 1).equals("that");
      boolean idiom = word.equals("it") && isIdiom(sentence, at);
      return !sentence.isSign(at + 1) && !pleonastic && !reported && !idiom;
    }

    /**
     * {@code as it is}, {@code it is free to ask}, {@code it is what decides}: no noun is meant.
     */
    private static boolean isIdiom(SentenceTokens sentence, int at) {
      boolean copula = sentence.word(at + 1).equals("is");
      return sentence.word(at - 1).equals("as")
          || copula && sentence.word(at + 2).equals("what")
          || copula && EASE.contains(sentence.word(at + 2)) && sentence.word(at + 3).equals("to");
    }

    @Override
    public boolean isDangling(SentenceTokens sentence) {
      String word = sentence.word(0);
      boolean pointing = word.equals("this") || word.equals("these");
      return (pointing || !word.startsWith("th") && !word.equals("it") || word.equals("they"))
          && verbs.contains(sentence.word(1));
    }

    @Override
    public boolean fits(SentenceTokens sentence, int at, Nouns.Noun noun) {
      return switch (sentence.word(at)) {
        case "he", "she" -> noun.person() && !noun.plural();
        case "they", "these" -> noun.plural();
        default -> !noun.person() && !noun.plural();
      };
    }
  }

  /** Dutch: {@code hij} is any common noun, {@code ze} many or a person, {@code het} a neuter. */
  record DutchPronouns(Set<String> verbs, Set<String> empty) implements PronounForms {
    private static final Set<String> ALL = Set.of("hij", "zij", "ze", "deze", "dit", "dat", "die");

    DutchPronouns(Language language) {
      this(WordLists.words(language, "auxiliaries"), WordLists.words(language, "empty-it"));
    }

    @Override
    public boolean isPronoun(String word) {
      return ALL.contains(word);
    }

    @Override
    public boolean isSubject(SentenceTokens sentence, int at) {
      String word = sentence.word(at);
      if (word.equals("die") || word.equals("dat") || word.equals("dit")) {
        return false;
      }
      return !word.equals("deze") || bareDeze(sentence, at);
    }

    private boolean bareDeze(SentenceTokens sentence, int at) {
      String next = sentence.word(at + 1);
      boolean closing = next.endsWith("t") && sentence.isSign(at + 2);
      return verbs.contains(next) || isParticiple(next) || empty.contains(next) || closing;
    }

    private static boolean isParticiple(String word) {
      return word.startsWith("ge") && (word.endsWith("d") || word.endsWith("t"));
    }

    @Override
    public boolean isDangling(SentenceTokens sentence) {
      return !sentence.word(0).equals("het") && verbs.contains(sentence.word(1));
    }

    @Override
    public boolean fits(SentenceTokens sentence, int at, Nouns.Noun noun) {
      String last = sentence.word(sentence.size() - 2);
      boolean many = last.endsWith("en") || last.equals("zijn");
      return switch (sentence.word(at)) {
        case "hij" -> !noun.plural() && !noun.neuter();
        case "deze" -> !noun.neuter();
        default -> many ? noun.plural() : noun.person() && !noun.plural();
      };
    }
  }
}
