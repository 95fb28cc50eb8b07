package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.Token.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The forms that one word of a pattern may have: plain words, found by one look-up, and those with
 * a star or in angle brackets.
 *
 * @param all every form in the order of the line
 */
record Forms(List<String> all, Set<String> plain, List<String> special) {
  /** The forms as a line of a word list writes them. */
  static Forms of(List<String> forms) {
    Set<String> plain = new HashSet<>();
    List<String> special = new ArrayList<>();
    for (String form : forms) {
      boolean star = form.length() > 1 && (form.startsWith("*") || form.endsWith("*"));
      boolean bracket = form.length() > 1 && form.startsWith("<");
      if (star || bracket) {
        special.add(form);
      } else {
        plain.add(form);
      }
    }
    return new Forms(List.copyOf(forms), Set.copyOf(plain), List.copyOf(special));
  }

  /** Whether the token is one of the forms; {@code <end>} also fits behind the last token. */
  boolean fits(SentenceTokens sentence, int at) {
    if (plain.contains(sentence.word(at))) {
      return true;
    }
    for (String form : special) {
      if (fitsSpecial(sentence, at, form)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any token from the one index to before the other is. */
  boolean anyIn(SentenceTokens sentence, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
      if (fits(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fitsSpecial(SentenceTokens sentence, int at, String form) {
    if (form.equals("<end>")) {
      return sentence.isSign(at);
    }
    if (at < 0 || at >= sentence.size()) {
      return false;
    }
    if (form.charAt(0) == '<') {
      return fitsClass(sentence, at, form);
    }
    String word = sentence.word(at);
    int last = form.length() - 1;
    return form.charAt(last) == '*'
        ? word.startsWith(form.substring(0, last))
        : word.length() > last && word.endsWith(form.substring(1));
  }

  private static boolean fitsClass(SentenceTokens sentence, int at, String form) {
    Kind kind = sentence.token(at).kind();
    return switch (form) {
      case "<num>" -> Character.isDigit(sentence.token(at).text().charAt(0));
      case "<word>" -> kind == Kind.WORD;
      case "<code>" -> kind == Kind.CODE || Acronyms.isCapitals(sentence.token(at).text());
      default -> throw new IllegalArgumentException("Unknown class of word: " + form);
    };
  }
}
