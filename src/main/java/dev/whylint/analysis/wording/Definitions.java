package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.Sentence;
import dev.whylint.analysis.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The terms that a brief explains: {@code "timely" means within two days}, {@code onder tijdig
 * verstaan wij ...}, {@code basic registry of persons (BRP)}, {@code BRP (basic registry)}.
 */
final class Definitions {
  private static final Set<String> MEANS = Set.of("means", "betekent", "wil");
  private static final Set<String> UNDERSTOOD = Set.of("verstaan", "verstaat");
  private static final int TERM = 4;

  private final Set<String> words = new HashSet<>();
  private final Set<String> capitals = new HashSet<>();

  /** Words of explained terms, in lower case. */
  Set<String> words() {
    return words;
  }

  /** Explained acronyms, in upper case. */
  Set<String> capitals() {
    return capitals;
  }

  /** Takes in acronyms, in upper case, that are explained elsewhere. */
  void know(Set<String> acronyms) {
    capitals.addAll(acronyms);
  }

  /** Takes in the tokens of one sentence. */
  void add(Sentence sentence, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      if (isMeans(tokens, i)) {
        addTerm(tokens, Math.max(0, i - TERM), i);
      } else if (UNDERSTOOD.contains(word)) {
        addUnderstood(tokens, i);
      } else if (word.equals("(")) {
        addBracketed(tokens, i);
      } else if (isColon(tokens, i)) {
        addAcronym(tokens.get(0));
      }
    }
  }

  private static boolean isMeans(List<Token> tokens, int at) {
    if (at == 0 || at > TERM + 1) {
      return false;
    }
    String word = tokens.get(at).lower();
    String next = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
    String third = at + 2 < tokens.size() ? tokens.get(at + 2).lower() : "";
    boolean defined = word.equals("is") && next.equals("defined") && third.equals("as");
    boolean stands =
        word.equals("stands") && next.equals("for") || word.equals("staat") && next.equals("voor");
    boolean says = MEANS.contains(word) && (!word.equals("wil") || next.equals("zeggen"));
    return defined || stands || says;
  }

  /** {@code BRP = ...} or {@code BRP: ...} at the start of a sentence. */
  private static boolean isColon(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    return at == 1 && (word.equals(":") || word.equals("="));
  }

  private void addTerm(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).isWordLike()) {
        words.add(tokens.get(i).lower());
        addAcronym(tokens.get(i));
      }
    }
  }

  private void addUnderstood(List<Token> tokens, int at) {
    for (int i = 0; i < at; i++) {
      if (tokens.get(i).lower().equals("onder")) {
        addTerm(tokens, i + 1, Math.min(at, i + 1 + TERM));
        return;
      }
    }
  }

  private void addBracketed(List<Token> tokens, int at) {
    boolean word = at + 1 < tokens.size();
    if (word) {
      addAcronym(tokens.get(at + 1));
    }
    boolean spelled = at + 2 < tokens.size() && !tokens.get(at + 2).lower().equals(")");
    if (spelled && at > 0) {
      addAcronym(tokens.get(at - 1));
    } else if (word && at > 0 && tokens.get(at + 1).text().length() > TERM) {
      addAcronym(tokens.get(at - 1));
    }
  }

  private void addAcronym(Token token) {
    String found = Acronyms.capitals(token.text());
    if (!found.isEmpty()) {
      capitals.add(found.toUpperCase(Locale.ROOT));
    }
  }
}
