package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.Token.Kind;
import dev.whylint.brief.Language;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a passive that leaves out who acts: {@code is reported}, {@code wordt gemeld}. It must be
 * the main thing said: what was done, what can be done, and what a side clause mentions in passing
 * lay no task on anybody.
 */
final class Passives implements Checker {
  private static final int REACH = 12;
  private static final Set<String> EN_BE = Set.of("is", "are", "be", "being", "gets", "get");
  private static final Set<String> NL_BE = Set.of("wordt", "worden", "is", "zijn");
  private static final Set<String> ABLE =
      Set.of("can", "cannot", "could", "may", "might", "kan", "kunnen", "kon", "konden");

  private final boolean dutch;
  private final Set<String> participles;
  private final Set<String> states;
  private final Set<String> people;
  private final Set<String> determiners;
  private final Set<String> sideClauses;

  Passives(Language language) {
    dutch = language == Language.NL;
    participles = WordLists.words(language, "participles");
    states = WordLists.words(language, "states");
    people = WordLists.words(language, "people");
    determiners = WordLists.words(language, "determiners");
    sideClauses = WordLists.words(language, "side-clauses");
  }

  @Override
  public @Nullable Match in(SentenceTokens sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      int other = sentence.isAlone(i) ? -1 : dutch ? dutch(sentence, i) : english(sentence, i);
      if (other >= 0 && isMainPoint(sentence, Math.min(i, other))) {
        return hasActor(sentence) ? null : Match.of(Math.min(i, other), Math.max(i, other) + 1);
      }
    }
    return null;
  }

  private boolean isMainPoint(SentenceTokens sentence, int at) {
    for (int i = at; i >= 0 && (i == at || !sentence.isSign(i)); i--) {
      String word = sentence.word(i);
      if (ABLE.contains(word) || sideClauses.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasActor(SentenceTokens sentence) {
    String by = dutch ? "door" : "by";
    for (int i = 0; i + 1 < sentence.size(); i++) {
      boolean actor =
          determiners.contains(sentence.word(i + 1))
              || people.contains(sentence.word(i + 1))
              || sentence.token(i + 1).kind() == Kind.WORD && sentence.isCapitalised(i + 1);
      if (sentence.word(i).equals(by) && actor && !isTime(sentence.word(i + 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTime(String word) {
    return word.equals("end") || word.equals("day") || word.equals("date") || word.equals("week");
  }

  private int english(SentenceTokens sentence, int at) {
    if (!EN_BE.contains(sentence.word(at))) {
      return -1;
    }
    int next = at + 1;
    while (sentence.word(next).endsWith("ly")
        || sentence.word(next).equals("not")
        || sentence.word(next).equals("also")
        || sentence.word(next).equals("being")) {
      next++;
    }
    return isParticiple(sentence, next) ? next : -1;
  }

  private int dutch(SentenceTokens sentence, int at) {
    String word = sentence.word(at);
    if (!NL_BE.contains(word)) {
      return -1;
    }
    boolean become = word.startsWith("w") && !word.startsWith("wa");
    for (int i = at + 1; i < Math.min(sentence.size(), at + REACH); i++) {
      if (!become && sentence.isSign(i)) {
        break;
      }
      if (isParticiple(sentence, i) && (become || endsClause(sentence, i))) {
        return i;
      }
    }
    for (int i = Math.max(0, at - 3); become && i < at; i++) {
      boolean beside = i == at - 1 || sentence.word(at - 1).equals("te") && i == at - 2;
      if (beside && isParticiple(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean endsClause(SentenceTokens sentence, int at) {
    return sentence.isSign(at + 1);
  }

  private boolean isParticiple(SentenceTokens sentence, int at) {
    if (at >= sentence.size() || sentence.token(at).kind() != Kind.WORD || sentence.isAlone(at)) {
      return false;
    }
    String word = sentence.word(at);
    boolean noun =
        determiners.contains(sentence.word(at - 1)) || sentence.word(at - 1).equals("te");
    if (states.contains(word) || dutch && noun) {
      return false;
    }
    return participles.contains(word) || (dutch ? isDutchForm(word) : word.endsWith("ed"));
  }

  private static boolean isDutchForm(String word) {
    boolean weak = word.endsWith("d") || word.endsWith("t");
    int ge = word.indexOf("ge");
    boolean augment = ge >= 0 && ge <= 5 && word.length() - ge > 4;
    boolean prefixed =
        word.length() > 5
            && (word.startsWith("be")
                || word.startsWith("ver")
                || word.startsWith("ont")
                || word.startsWith("her"));
    return weak && (augment || prefixed)
        || word.endsWith("en") && augment && ge <= 5 && word.length() - ge > 5;
  }
}
