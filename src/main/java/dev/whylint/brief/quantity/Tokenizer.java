package dev.whylint.brief.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into numbers, words and signs in one pass from left to right. */
final class Tokenizer {
  private static final Set<String> SLASHED = Set.of("t/m", "p/m", "p/w", "p/j", "p/d", "p/u");
  private static final List<String> LONG_SIGNS = List.of("...", "+/-", "..", "<=", ">=");
  private static final String VULGAR = "\u00bd\u00bc\u00be";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    int at = 0;
    while (at < text.length()) {
      at = tokenizer.next(at);
    }
    return List.copyOf(tokenizer.tokens);
  }

  private int next(int at) {
    char c = text.charAt(at);
    if (isBlank(c)) {
      return at + 1;
    }
    if (isDigit(at) || VULGAR.indexOf(c) >= 0 || isBareDecimal(at)) {
      int end = numberEnd(at);
      add(Token.Kind.NUMBER, at, end);
      return skipEmptyCents(end);
    }
    if (Character.isLetter(c)) {
      return add(Token.Kind.WORD, at, wordEnd(at));
    }
    for (String sign : LONG_SIGNS) {
      if (text.startsWith(sign, at)) {
        return add(Token.Kind.SIGN, at, at + sign.length());
      }
    }
    return add(Token.Kind.SIGN, at, at + 1);
  }

  private int add(Token.Kind kind, int start, int end) {
    tokens.add(new Token(kind, text.substring(start, end), start, end));
    return end;
  }

  private boolean isBareDecimal(int at) {
    return text.charAt(at) == '.' && isDigit(at + 1) && (at == 0 || isBlank(text.charAt(at - 1)));
  }

  private int numberEnd(int start) {
    int at = start;
    while (at < text.length()) {
      if (isDigit(at)) {
        at++;
      } else if (VULGAR.indexOf(text.charAt(at)) >= 0) {
        return at + 1;
      } else if (".,'\u2019".indexOf(text.charAt(at)) >= 0 && isDigit(at + 1)) {
        at++;
      } else if (isGroupSpace(start, at)) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /** A space inside {@code 1 200 000}: one to three digits before it, exactly three after it. */
  private boolean isGroupSpace(int start, int at) {
    if (!isBlank(text.charAt(at)) || !isDigit(at - 1)) {
      return false;
    }
    boolean three = isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4);
    int run = at;
    while (run > start && isDigit(run - 1) && at - run < 4) {
      run--;
    }
    boolean fits =
        at - run <= 3 && (run == start || (at - run == 3 && isBlank(text.charAt(run - 1))));
    return three && fits;
  }

  /** Dutch prices end in {@code ,-} where there are no cents. */
  private int skipEmptyCents(int at) {
    if (at + 1 >= text.length() || text.charAt(at) != ',') {
      return at;
    }
    int end = at + 1;
    while (end < text.length() && "-\u2013\u2014".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end > at + 1 ? end : at;
  }

  private int wordEnd(int start) {
    if (start + 3 <= text.length()
        && SLASHED.contains(text.substring(start, start + 3))
        && (start + 3 == text.length() || !isWordPart(text.charAt(start + 3)))) {
      return start + 3;
    }
    int at = start;
    boolean digits = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isDigit(at) && !digits) {
        if (Currencies.isCode(text.substring(start, at))) {
          return at;
        }
        digits = true;
      }
      boolean joint = ".-'\u2019".indexOf(c) >= 0 && at + 1 < text.length();
      if (!isWordPart(c) && !(joint && joins(at + 1, digits))) {
        break;
      }
      at++;
    }
    return at < text.length()
            && Currencies.isDollarPrefix(text.substring(start, at), text.charAt(at))
        ? at + 1
        : at;
  }

  private boolean joins(int at, boolean digits) {
    return Character.isLetter(text.charAt(at)) || (digits && isDigit(at));
  }

  private boolean isDigit(int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || "_\u00b2\u00b3".indexOf(c) >= 0;
  }
}
