package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.Token.Kind;
import dev.whylint.brief.Language;
import java.util.Set;

/** English finite verbs: by a list, by what stands behind them, and by a modal before them. */
final class EnglishVerbs implements VerbShapes {
  private static final Set<String> MODALS = Set.of("shall", "must", "will", "should", "to");

  private final Set<String> verbs;
  private final Set<String> determiners;
  private final Set<String> never;

  EnglishVerbs(Language language) {
    verbs = WordLists.words(language, "verbs");
    determiners = WordLists.words(language, "determiners");
    never = WordLists.words(language, "function-words");
  }

  @Override
  public int first(SentenceTokens sentence, int and, int second) {
    String word = sentence.word(second);
    if (MODALS.contains(word) && !word.equals("to")) {
      return modal(sentence, and);
    }
    if (isThird(sentence, second)) {
      for (int i = 1; i < and - 1; i++) {
        if (mayBeThird(sentence, i)) {
          return i;
        }
      }
      return -1;
    }
    return isBase(sentence, second) ? base(sentence, and) : -1;
  }

  private int base(SentenceTokens sentence, int and) {
    int modal = modal(sentence, and);
    if (modal >= 0) {
      return modal;
    }
    for (int i = 2; i < and - 1; i++) {
      if (isBase(sentence, i) && sentence.word(i - 1).endsWith("s") && !isThird(sentence, i - 1)) {
        return i;
      }
    }
    return -1;
  }

  private static int modal(SentenceTokens sentence, int and) {
    for (int i = 1; i < and - 2; i++) {
      if (MODALS.contains(sentence.word(i)) && !sentence.word(i).equals("to")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** A verb of the third person with an object: known, or an s before an article. */
  private boolean isThird(SentenceTokens sentence, int at) {
    String word = sentence.word(at);
    if (!isLowerWord(sentence, at) || !word.endsWith("s") || word.endsWith("ss")) {
      return false;
    }
    boolean before = sentence.isSign(at + 1);
    boolean relative = sentence.word(at + 1).equals("that") && !isListed(word);
    return !before && !relative && (isObjectStart(sentence, at + 1) || isKnownThird(sentence, at));
  }

  /** Any s that no article announces: enough where a sure verb follows it up. */
  private boolean mayBeThird(SentenceTokens sentence, int at) {
    String word = sentence.word(at);
    return isLowerWord(sentence, at)
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !sentence.isSign(at + 1)
        && !determiners.contains(sentence.word(at - 1));
  }

  private boolean isKnownThird(SentenceTokens sentence, int at) {
    boolean noun = determiners.contains(sentence.word(at - 1));
    boolean linked = never.contains(sentence.word(at + 1));
    return isListed(sentence.word(at)) && !noun && !linked;
  }

  private boolean isListed(String third) {
    String root = third.substring(0, third.length() - 1);
    return verbs.contains(root)
        || third.endsWith("es") && verbs.contains(third.substring(0, third.length() - 2))
        || third.endsWith("ies") && verbs.contains(third.substring(0, third.length() - 3) + "y");
  }

  private boolean isBase(SentenceTokens sentence, int at) {
    String word = sentence.word(at);
    return isLowerWord(sentence, at)
        && !sentence.isSign(at + 1)
        && (isObjectStart(sentence, at + 1) && !word.endsWith("s") && !word.endsWith("ly")
            || verbs.contains(word) && !never.contains(sentence.word(at + 1)));
  }

  private boolean isObjectStart(SentenceTokens sentence, int at) {
    return determiners.contains(sentence.word(at))
        || at < sentence.size() && sentence.token(at).kind() == Kind.NUMBER;
  }

  private boolean isLowerWord(SentenceTokens sentence, int at) {
    return at < sentence.size()
        && sentence.token(at).kind() == Kind.WORD
        && !sentence.isAlone(at)
        && !never.contains(sentence.word(at))
        && !determiners.contains(sentence.word(at));
  }
}
