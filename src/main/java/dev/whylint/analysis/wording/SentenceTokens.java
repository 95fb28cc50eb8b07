package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.Sentence;
import dev.whylint.analysis.text.Token;
import dev.whylint.analysis.text.Token.Kind;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * One sentence with its tokens, and which of these are left alone: quotes, names, defined terms.
 */
public final class SentenceTokens {
  private final Sentence sentence;
  private final List<Token> tokens;
  private final boolean first;
  private final BitSet alone = new BitSet();

  /**
   * A sentence.
   *
   * @param tokens those of the sentence, in order
   * @param first whether no sentence stands before it in its text
   * @param defined words, in lower case, that the brief explains
   */
  SentenceTokens(Sentence sentence, List<Token> tokens, boolean first, Set<String> defined) {
    this.sentence = sentence;
    this.tokens = tokens;
    this.first = first;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.quoted() || isName(i) || defined.contains(token.lower())) {
        alone.set(i);
      }
    }
  }

  /** Leaves the words of these phrases alone as well. */
  void leaveAlone(Phrases phrases) {
    phrases.mark(tokens, alone);
  }

  /** The sentence as it stands in its text. */
  public Sentence sentence() {
    return sentence;
  }

  /** Whether it is a question. */
  boolean asks() {
    return sentence.text().endsWith("?");
  }

  /** How many words it has, signs aside. */
  public int words() {
    int words = 0;
    for (Token token : tokens) {
      words += token.isWordLike() ? 1 : 0;
    }
    return words;
  }

  /** How many tokens it has. */
  int size() {
    return tokens.size();
  }

  /** The token at an index within the sentence. */
  Token token(int at) {
    return tokens.get(at);
  }

  /** The word at an index in lower case; empty outside the sentence. */
  String word(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).lower();
  }

  /** Whether no sentence stands before it in its text. */
  boolean first() {
    return first;
  }

  /** Whether the token is part of a quote, a name or a defined term. */
  boolean isAlone(int at) {
    return alone.get(at);
  }

  /** Whether any of the tokens is. */
  boolean isAlone(int from, int to) {
    int next = alone.nextSetBit(from);
    return next >= 0 && next < to;
  }

  /** Whether there is no word-like token at the index. */
  boolean isSign(int at) {
    return at < 0 || at >= tokens.size() || !tokens.get(at).isWordLike();
  }

  /** Whether any token from the one index to before the other is one of these words. */
  boolean anyOf(int from, int to, Set<String> words) {
    for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
      if (words.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Where the words of a match start in the text. */
  public int start(Match match) {
    return tokens.get(match.from()).start();
  }

  /** Where the words of a match end in the text. */
  public int end(Match match) {
    return tokens.get(match.to() - 1).end();
  }

  /** A capital in mid-sentence, or at its start if another follows. */
  private boolean isName(int at) {
    if (!isCapitalised(at)) {
      return false;
    }
    boolean opening = at == 0 || opensAfter(tokens.get(at - 1).lower());
    return !opening || at + 1 < tokens.size() && isCapitalised(at + 1);
  }

  private static boolean opensAfter(String sign) {
    return sign.equals(":")
        || sign.equals("-")
        || sign.equals("*")
        || sign.equals("\u2022")
        || sign.equals("(")
        || sign.equals(".")
        || sign.equals(")");
  }

  /** Whether it begins with a capital and goes on in small letters. */
  boolean isCapitalised(int at) {
    Token token = tokens.get(at);
    String text = token.text();
    return token.kind() == Kind.WORD
        && Character.isUpperCase(text.charAt(0))
        && text.length() > 1
        && Character.isLowerCase(text.charAt(1));
  }
}
