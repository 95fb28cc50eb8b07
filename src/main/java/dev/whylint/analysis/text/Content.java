package dev.whylint.analysis.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The content of a text: stems of its meaningful words, compounds split, synonyms folded, each with
 * a weight. Long words weigh more (they are rarer, Zipf 1935); qualifiers and people weigh less.
 */
final class Content {

  private static final double QUALIFIER = 0.3;
  private static final double PERSON = 0.7;
  private static final double SHORT_WORD = 0.9;
  private static final double LONG_WORD = 1.2;
  private static final int LONG = 7;

  private final Lexicons lexicons;
  private final Tokenizer tokenizer;
  private final WordForms forms;
  private final Compounds compounds;
  private volatile Map<String, String> folds = Map.of();

  Content(Lexicons lexicons, Compounds compounds) {
    this.lexicons = lexicons;
    this.compounds = compounds;
    tokenizer = new Tokenizer(lexicons);
    forms = WordForms.of(lexicons);
  }

  /** Stems with their weights, in the order of the text. */
  Map<String, Double> of(String text) {
    Stems stems = new Stems(lexicons);
    Map<String, String> fold = folds(stems);
    Map<String, Double> content = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    List<Token> tokens = tokenizer.tokens(text);
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      String folded = at + 1 < tokens.size() ? fold.get(pair(token, tokens.get(at + 1))) : null;
      if (folded != null) {
        content.merge(folded, 1.0, Math::max);
        at++;
      } else if (isMeaningful(token) && seen.add(token.lower())) {
        add(token, stems, fold, content);
      }
    }
    return content;
  }

  /** Two words as one entry of the synonyms: "take_long". */
  private String pair(Token first, Token second) {
    return forms.lemma(first.lower()) + "_" + second.lower();
  }

  private boolean isMeaningful(Token token) {
    boolean kind = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.CODE;
    return kind && !isStopword(token.lower()) && token.lower().length() > 1;
  }

  private boolean isStopword(String lower) {
    return lexicons.set(Lexicon.STOPWORDS).contains(lower) || lower.endsWith("n't");
  }

  private void add(
      Token token, Stems stems, Map<String, String> fold, Map<String, Double> content) {
    String lemma = forms.lemma(token.lower());
    String whole = fold.get(stems.stem(lemma));
    if (whole != null) {
      content.merge(whole, weight(token.lower(), stems.stem(lemma)), Math::max);
      return;
    }
    for (String part : compounds.parts(lemma)) {
      if (part.length() > 1 && !isStopword(part)) {
        String stem = stems.stem(part);
        content.merge(fold.getOrDefault(stem, stem), weight(part, stem), Math::max);
      }
    }
  }

  private double weight(String word, String stem) {
    for (String base : forms.bases(word)) {
      if (lexicons.set(Lexicon.QUALIFIERS).contains(base)) {
        return QUALIFIER;
      }
      if (lexicons.set(Lexicon.PERSON_WORDS).contains(base)) {
        return PERSON;
      }
    }
    return stem.length() >= LONG ? LONG_WORD : stem.length() < 4 ? SHORT_WORD : 1;
  }

  private Map<String, String> folds(Stems stems) {
    Map<String, String> known = folds;
    if (known.isEmpty()) {
      known = new HashMap<>();
      for (String line : lexicons.entries(Lexicon.SYNONYMS)) {
        List<String> group = List.of(line.split(" "));
        for (String word : group) {
          known.putIfAbsent(word.indexOf('_') > 0 ? word : stems.stem(word), group.get(0));
        }
      }
      folds = Map.copyOf(known);
    }
    return known;
  }
}
