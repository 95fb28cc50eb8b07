package dev.whylint.brief.quantity;

import java.util.Locale;

/** A number, a word or a sign in a text, with its place ({@code end} exclusive). */
record Token(Kind kind, String text, int start, int end) {
  /** What a token is made of. */
  enum Kind {
    NUMBER,
    WORD,
    SIGN
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean is(String sign) {
    return text.equals(sign);
  }

  /** Whether nothing stands between this token and the next. */
  boolean touches(Token next) {
    return end == next.start;
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }
}
