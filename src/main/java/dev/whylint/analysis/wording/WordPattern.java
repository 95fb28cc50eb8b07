package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run of words: {@code as/so much as possible}. A slash parts alternatives, {@code *} at an end
 * stands for any letters, {@code ?} behind a word makes it optional, {@code ...} stands for up to
 * four words of one clause, and {@code <num>}, {@code <word>}, {@code <code>}, {@code <end>} for a
 * number, any word, a code or capitals, and the end of the clause; a backslash is a slash itself.
 */
record WordPattern(List<Step> steps) {
  private static final int GAP = 4;
  private static final String LITERAL = "\\";

  /** One word of the pattern. */
  record Step(List<String> forms, boolean optional, boolean gap) {}

  /** Reads a pattern. */
  static WordPattern of(String line) {
    List<Step> steps = new ArrayList<>();
    for (String piece : line.strip().split(" +", -1)) {
      boolean optional = piece.endsWith("?");
      String forms = optional ? piece.substring(0, piece.length() - 1) : piece;
      steps.add(new Step(alternatives(forms), optional, piece.equals("...")));
    }
    return new WordPattern(List.copyOf(steps));
  }

  private static List<String> alternatives(String forms) {
    return Stream.of(forms.split("/", -1)).map(form -> form.replace(LITERAL, "/")).toList();
  }

  /** The index behind the match that starts at the token, or -1. */
  int end(SentenceTokens sentence, int at) {
    return end(sentence, at, 0);
  }

  private int end(SentenceTokens sentence, int at, int from) {
    if (from == steps.size()) {
      return at;
    }
    Step step = steps.get(from);
    if (step.gap()) {
      for (int i = at; i <= at + GAP; i++) {
        int end = end(sentence, i, from + 1);
        if (end >= 0) {
          return end;
        }
        if (sentence.isSign(i)) {
          return -1;
        }
      }
      return -1;
    }
    if (at < sentence.size() && fits(sentence, at, step.forms())) {
      int end = end(sentence, at + 1, from + 1);
      if (end >= 0) {
        return end;
      }
    }
    return step.optional() ? end(sentence, at, from + 1) : -1;
  }

  /** Whether the token is one of the forms; {@code <end>} also fits behind the last token. */
  static boolean fits(SentenceTokens sentence, int at, List<String> forms) {
    for (String form : forms) {
      if (fits(sentence, at, form)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(SentenceTokens sentence, int at, String form) {
    if (form.equals("<end>")) {
      return sentence.isSign(at);
    }
    if (at < 0 || at >= sentence.size()) {
      return false;
    }
    if (form.charAt(0) == '<' && form.length() > 1) {
      return fitsClass(sentence, at, form);
    }
    String word = sentence.word(at);
    int last = form.length() - 1;
    if (last > 0 && form.charAt(last) == '*') {
      return word.startsWith(form.substring(0, last));
    }
    return last > 0 && form.charAt(0) == '*'
        ? word.length() > last && word.endsWith(form.substring(1))
        : word.equals(form);
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

  /** The words that a match can begin with, each exact or with a star. */
  List<String> openers() {
    List<String> openers = new ArrayList<>();
    for (Step step : steps) {
      openers.addAll(step.forms());
      if (!step.optional()) {
        break;
      }
    }
    return openers;
  }
}
