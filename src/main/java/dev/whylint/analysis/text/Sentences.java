package dev.whylint.analysis.text;

import dev.whylint.brief.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits a text into sentences. A closing mark ends one, and so do a blank line and a list bullet;
 * an abbreviation does not, unless it is of the kind that closes a list.
 */
public final class Sentences {

  /**
   * In tokens; what is longer is cut there. Nobody writes one so long, and to judge a sentence
   * takes a look at each word for each other one.
   */
  public static final int LONGEST = 500;

  private static final Set<String> CLOSING_ABBREVIATIONS =
      Set.of("etc.", "enz.", "e.d.", "a.m.", "p.m.");

  private final Tokenizer tokenizer;

  /** A splitter that knows the abbreviations of the language. */
  public Sentences(Language language) {
    this(new Tokenizer(language));
  }

  Sentences(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** The sentences in order; together they hold every token of the text. */
  public List<Sentence> split(String text) {
    return split(text, tokenizer.tokens(text));
  }

  /** The same for a text whose tokens, all of them, are at hand. */
  public static List<Sentence> split(String text, List<Token> tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      if (last || i - first + 1 == LONGEST || endsAfter(text, tokens, i)) {
        int start = tokens.get(first).start();
        int end = tokens.get(i).end();
        sentences.add(new Sentence(text.substring(start, end), start, end));
        first = i + 1;
      }
    }
    return sentences;
  }

  private static boolean endsAfter(String text, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    Token next = tokens.get(at + 1);
    if (breaksLine(text, token.end(), next)) {
      return true;
    }
    boolean apart = next.start() > token.end();
    boolean fresh = apart && opens(next);
    if (CLOSING_ABBREVIATIONS.contains(token.lower())) {
      return fresh && Character.isUpperCase(next.text().charAt(0));
    }
    boolean closer = isCloser(token) && at > 0 && isEndMark(tokens.get(at - 1));
    return fresh && (isEndMark(token) && !isEndMark(next) || closer);
  }

  private static boolean isEndMark(Token token) {
    return token.lower().equals(".")
        || token.lower().equals("!")
        || token.lower().equals("?")
        || token.lower().equals("\u2026");
  }

  private static boolean isCloser(Token token) {
    return token.lower().equals("\"")
        || token.lower().equals(")")
        || token.lower().equals("'")
        || token.lower().equals("\u201d");
  }

  private static boolean opens(Token next) {
    char c = next.text().charAt(0);
    return !Character.isLowerCase(c) && c != ')' && c != ',' && c != ';';
  }

  private static boolean breaksLine(String text, int from, Token next) {
    int newlines = 0;
    for (int i = from; i < next.start(); i++) {
      newlines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return newlines > 1 || newlines == 1 && isBullet(text, next);
  }

  private static boolean isBullet(String text, Token next) {
    char c = next.text().charAt(0);
    boolean spaced = next.end() < text.length() && Character.isWhitespace(text.charAt(next.end()));
    return next.text().length() == 1 && (c == '-' || c == '*' || c == '\u2022') && spaced;
  }
}
