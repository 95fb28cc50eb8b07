package dev.whylint.analysis.wording;

import dev.whylint.source.Spacing;
import java.util.ArrayList;
import java.util.List;

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
  record Step(Forms forms, boolean optional, boolean gap) {}

  /** Reads a pattern. */
  static WordPattern of(String line) {
    List<Step> steps = new ArrayList<>();
    for (String piece : Spacing.words(line.strip())) {
      boolean optional = piece.endsWith("?");
      String forms = optional ? piece.substring(0, piece.length() - 1) : piece;
      steps.add(new Step(Forms.of(written(forms)), optional, piece.equals("...")));
    }
    return new WordPattern(List.copyOf(steps));
  }

  private static List<String> written(String forms) {
    List<String> written = new ArrayList<>();
    for (String form : forms.split("/", -1)) {
      written.add(form.replace(LITERAL, "/"));
    }
    return written;
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
    if (at < sentence.size() && step.forms().fits(sentence, at)) {
      int end = end(sentence, at + 1, from + 1);
      if (end >= 0) {
        return end;
      }
    }
    return step.optional() ? end(sentence, at, from + 1) : -1;
  }

  /**
   * The words that a match of this pattern can begin with, each exact or with a star; the rest of
   * the pattern need not be read for them.
   */
  static List<String> openers(String line) {
    List<String> openers = new ArrayList<>();
    for (String piece : Spacing.words(line.strip())) {
      boolean optional = piece.endsWith("?");
      openers.addAll(written(optional ? piece.substring(0, piece.length() - 1) : piece));
      if (!optional) {
        break;
      }
    }
    return openers;
  }
}
