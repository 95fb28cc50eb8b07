package dev.whylint.analysis.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The groups of words that stand for one meaning: synonyms, and states (what is seen to go wrong).
 * A group may name two words that stand near each other, as in "lopen … weg".
 */
final class Folds {

  /** How many words may stand between the two of a pair. */
  private static final int GAP = 4;

  /**
   * How far the particle of a Dutch split verb may stand behind it: "melden … vaak bij ons aan".
   */
  private static final int CLAUSE = 8;

  private static final Set<String> PARTICLES =
      Set.of("aan", "af", "in", "mee", "op", "over", "terug", "toe", "uit", "weg");

  /** A found pair: the place of its second word and what it stands for. */
  record Pair(int second, String meaning) {}

  private final Map<String, String> byStem = new HashMap<>();
  private final Map<String, String> byWord = new HashMap<>();
  private final Map<String, Map<String, String>> pairs = new HashMap<>();
  private final Set<String> states = new HashSet<>();
  private final WordForms forms;

  Folds(Lexicons lexicons, Stems stems) {
    forms = lexicons.forms();
    for (String line : lexicons.entries(Lexicon.STATES)) {
      add(List.of(line.split(" ", -1)), stems);
      states.add(line.substring(0, line.indexOf(' ')));
    }
    for (String line : lexicons.entries(Lexicon.SYNONYMS)) {
      add(List.of(line.split(" ", -1)), stems);
    }
  }

  private void add(List<String> group, Stems stems) {
    String meaning = group.get(0);
    for (String word : group) {
      int joint = word.indexOf('_');
      if (joint > 0) {
        pairs
            .computeIfAbsent(word.substring(0, joint), k -> new HashMap<>())
            .putIfAbsent(word.substring(joint + 1), meaning);
      } else {
        byStem.putIfAbsent(stems.stem(word), meaning);
        byWord.putIfAbsent(word, meaning);
      }
    }
  }

  /** Whether the meaning is something that is seen to go wrong or to change. */
  boolean isState(String meaning) {
    return states.contains(meaning);
  }

  /** What a stem stands for, or itself. */
  String ofStem(String stem) {
    return byStem.getOrDefault(stem, stem);
  }

  /** What a word in any of its forms stands for; null where no group names it. */
  @Nullable String ofWord(String lower, String lemmaStem) {
    String exact = byWord.get(lower);
    if (exact != null) {
      return exact;
    }
    String stemmed = byStem.get(lemmaStem);
    if (stemmed != null) {
      return stemmed;
    }
    for (String base : forms.bases(lower)) {
      String known = byWord.get(base);
      if (known != null) {
        return known;
      }
    }
    return null;
  }

  /** The pair that begins at this token. */
  @Nullable Pair pairAt(List<Token> tokens, int at) {
    Pair found = plainPairAt(tokens, at);
    Pair next = found == null ? null : plainPairAt(tokens, found.second());
    return next != null && isState(next.meaning()) ? null : found;
  }

  private @Nullable Pair plainPairAt(List<Token> tokens, int at) {
    for (String first : bases(tokens.get(at))) {
      Map<String, String> seconds = pairs.get(first);
      if (seconds != null) {
        Pair found = second(tokens, at, seconds);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Pair second(List<Token> tokens, int at, Map<String, String> seconds) {
    for (int next = at + 1; next < tokens.size() && next <= at + 1 + CLAUSE; next++) {
      if (tokens.get(next).kind() == Token.Kind.PUNCTUATION) {
        return null;
      }
      if (next > at + 1 + GAP && !closesClause(tokens, next)) {
        continue;
      }
      for (String base : bases(tokens.get(next))) {
        String meaning = seconds.get(base);
        if (meaning != null) {
          return new Pair(next, meaning);
        }
      }
    }
    return null;
  }

  private static boolean closesClause(List<Token> tokens, int at) {
    boolean last = at + 1 == tokens.size() || tokens.get(at + 1).kind() == Token.Kind.PUNCTUATION;
    return last && PARTICLES.contains(tokens.get(at).lower());
  }

  private List<String> bases(Token token) {
    String lower = token.lower();
    return lower.endsWith("n't") || lower.equals("cannot") ? List.of("not") : forms.bases(lower);
  }
}
