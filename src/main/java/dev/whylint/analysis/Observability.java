package dev.whylint.analysis;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.analysis.text.Token;
import dev.whylint.brief.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges whether a criterion can be measured or observed: whether two people who look at the same
 * result would agree that it is met. A number, a term or a state that one can see is enough; an
 * opinion, a direction without a level, or "it works" is not.
 */
public final class Observability {
  private static final int SHORTEST_STATE = 2;

  private final TextSense sense;
  private final ObservabilityWords words;

  /** A judge of criteria in the language of the sense. */
  public Observability(TextSense sense) {
    this.sense = sense;
    this.words =
        sense.language() == Language.NL ? ObservabilityWords.DUTCH : ObservabilityWords.ENGLISH;
  }

  /** Whether the criterion names something to measure or to observe. */
  public boolean canBeShown(String criterion) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : sense.tokens(criterion)) {
      if (token.isWordLike()) {
        tokens.add(token);
      }
    }
    if (hasFigure(tokens) || hasTerm(tokens) || namesStandard(criterion)) {
      return true;
    }
    return !isOpinion(tokens) && statesSomething(tokens);
  }

  /** A number, in digits or in words, other than those of a date. */
  private boolean hasFigure(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean digits = token.lower().chars().anyMatch(Character::isDigit);
      if (digits && !isDate(tokens, at) || words.numbers().contains(token.lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean isDate(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    boolean year = text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
    boolean dashed = text.length() >= 7 && text.charAt(4) == '-';
    boolean quarter = text.length() == 2 && (text.charAt(0) == 'Q' || text.charAt(0) == 'q');
    boolean beforeMonth =
        at + 1 < tokens.size() && words.months().contains(tokens.get(at + 1).lower());
    boolean afterMonth = at > 0 && words.months().contains(tokens.get(at - 1).lower());
    return year || dashed || quarter || beforeMonth || afterMonth;
  }

  /** A term such as "the same day" or "binnen een uur". */
  private boolean hasTerm(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (words.terms().contains(tokens.get(at).lower())) {
        for (int next = at + 1; next < tokens.size() && next <= at + 3; next++) {
          if (words.units().contains(tokens.get(next).lower())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean namesStandard(String criterion) {
    int capitals = 0;
    for (int at = 0; at < criterion.length(); at++) {
      char c = criterion.charAt(at);
      capitals = Character.isUpperCase(c) ? capitals + 1 : 0;
      boolean longEnough = capitals >= 3;
      if (longEnough && ObservabilityWords.STANDARDS.stream().anyMatch(criterion::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it rests on what somebody feels, or on a direction without a level. */
  private boolean isOpinion(List<Token> tokens) {
    StringBuilder line = new StringBuilder(" ");
    boolean compared = false;
    for (Token token : tokens) {
      if (!token.quoted()) {
        line.append(token.lower()).append(' ');
        compared |= words.than().contains(token.lower());
      }
    }
    String text = line.toString();
    if (words.phrases().stream().anyMatch(phrase -> text.contains(' ' + phrase + ' '))) {
      return true;
    }
    for (Token token : tokens) {
      String word = token.lower();
      boolean direction = words.directions().contains(word) && !compared;
      if (!token.quoted() && (direction || words.opinions().contains(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether anything is left once the words are taken out that every criterion could have. */
  private boolean statesSomething(List<Token> tokens) {
    int left = 0;
    for (Token token : tokens) {
      boolean empty = words.empty().contains(token.lower());
      left += empty || sense.contentStems(token.lower()).isEmpty() ? 0 : 1;
    }
    return left >= SHORTEST_STATE || left == 1 && countsNone(tokens);
  }

  private boolean countsNone(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> words.none().contains(token.lower()));
  }
}
