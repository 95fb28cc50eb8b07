package dev.whylint.analysis.text;

import dev.whylint.analysis.text.Token.Kind;
import dev.whylint.brief.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into tokens in one pass. Abbreviations, codes, hyphenated words, decimal numbers and
 * times stay whole.
 */
public final class Tokenizer {

  private final Lexicons lexicons;

  /** A tokenizer that knows the abbreviations of the language. */
  public Tokenizer(Language language) {
    this(new Lexicons(language));
  }

  Tokenizer(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** The tokens of the text in order; white space is left out. */
  public List<Token> tokens(String text) {
    Quotes quotes = Quotes.of(text);
    List<Token> tokens = new ArrayList<>();
    Map<String, Token> seen = new HashMap<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        end = withPoint(text, at, runEnd(text, at));
      }
      if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\ufeff') {
        tokens.add(token(text, at, end, quotes.covers(at), seen));
      }
      at = end;
    }
    return tokens;
  }

  /** A long text has few words and many uses of each: they share what is known of the word. */
  private Token token(String text, int start, int end, boolean quoted, Map<String, Token> seen) {
    String piece = text.substring(start, end);
    Token like = seen.get(piece);
    if (like == null) {
      like = token(piece, start, end, quoted);
      seen.put(piece, like);
      return like;
    }
    return new Token(like.text(), like.lower(), start, end, like.kind(), quoted);
  }

  private Token token(String piece, int start, int end, boolean quoted) {
    String lower = piece.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return new Token(piece, lower, start, end, kind(piece), quoted);
  }

  private Kind kind(String piece) {
    boolean letter = false;
    boolean digit = false;
    for (int i = 0; i < piece.length(); i++) {
      letter |= Character.isLetter(piece.charAt(i)) || Character.isSurrogate(piece.charAt(i));
      digit |= Character.isDigit(piece.charAt(i));
    }
    if (digit) {
      return letter ? Kind.CODE : Kind.NUMBER;
    }
    if (!letter) {
      return Kind.PUNCTUATION;
    }
    if (piece.endsWith(".") || isAbbreviation(piece.toLowerCase(Locale.ROOT) + ".")) {
      return Kind.ABBREVIATION;
    }
    return piece.indexOf('/') > 0 && isUpper(piece) ? Kind.CODE : Kind.WORD;
  }

  private boolean isAbbreviation(String lower) {
    return lexicons.set(Lexicon.ABBREVIATIONS).contains(lower);
  }

  private static boolean isUpper(String piece) {
    return piece.equals(piece.toUpperCase(Locale.ROOT));
  }

  private int withPoint(String text, int start, int end) {
    if (end >= text.length() || text.charAt(end) != '.') {
      return end;
    }
    String piece = text.substring(start, Math.min(end, start + 20)).toLowerCase(Locale.ROOT) + ".";
    return isAbbreviation(piece) || isInitials(text, start, end) ? end + 1 : end;
  }

  private static boolean isInitials(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      boolean point = (i - start) % 2 == 1;
      if (point != (text.charAt(i) == '.') || !point && !Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return end - start > 1;
  }

  private static int runEnd(String text, int start) {
    int at = start + 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean inside =
          Character.isLetterOrDigit(c)
              || Character.isSurrogate(c)
              || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!inside && !(at + 1 < text.length() && joins(text, start, at, c))) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static boolean joins(String text, int start, int at, char c) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean flanked = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    return switch (c) {
      case '-', '\u2010', '\u2011', '_', '@' -> flanked;
      case '\'', '\u2019' -> flanked && Character.isLetter(after);
      case '.' -> flanked && !(Character.isLowerCase(before) && Character.isUpperCase(after));
      case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case '/' -> flanked && joinsSlash(text, start, at);
      default -> false;
    };
  }

  private static boolean joinsSlash(String text, int start, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (isMark(before) || isMark(after)) {
      return true;
    }
    boolean shortTail = at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2));
    boolean andOr = text.startsWith("and/or", at - 3) && at - 3 == start;
    boolean enOf = text.startsWith("en/of", at - 2) && at - 2 == start;
    return andOr || enOf || shortTail && at - start <= 2;
  }

  private static boolean isMark(char c) {
    return Character.isDigit(c) || Character.isUpperCase(c);
  }
}
