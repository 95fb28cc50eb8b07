package dev.whylint.analysis.text;

import dev.whylint.brief.Language;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content of a text: stems of its meaningful words, compounds split, synonyms folded, each with
 * a weight. Long words weigh more (they are rarer, Zipf 1935); qualifiers and people weigh less.
 */
final class Content {

  static final double QUALIFIER = 0.3;
  private static final double LIGHT = 0.2;
  static final double PERSON = 0.7;
  private static final double SHORT_WORD = 0.9;
  private static final double LONG_WORD = 1.2;
  private static final int LONG = 7;
  private static final int SHORTEST_PART = 4;
  private static final int MOST_TEXTS = 1_000;
  private static final int SHORTEST_FRONT = 3;

  private final Lexicons lexicons;
  private final Tokenizer tokenizer;
  private final WordForms forms;
  private final Compounds compounds;
  private final Memo<Map<String, Double>> contents = new Memo<>(MOST_TEXTS, this::read);
  private volatile @Nullable Folds folds;

  Content(Lexicons lexicons, Compounds compounds) {
    this.lexicons = lexicons;
    this.compounds = compounds;
    tokenizer = new Tokenizer(lexicons);
    forms = lexicons.forms();
  }

  /** Stems with their weights, in the order of the text. */
  Map<String, Double> of(String text) {
    return contents.of(text);
  }

  private Map<String, Double> read(String text) {
    Stems stems = new Stems(lexicons);
    Folds fold = folds();
    Map<String, Double> content = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    Set<Integer> taken = new HashSet<>();
    List<Token> tokens = tokenizer.tokens(text);
    for (int at = 0; at < tokens.size(); at++) {
      Folds.Pair pair = taken.contains(at) ? null : fold.pairAt(tokens, at);
      if (pair != null) {
        content.merge(pair.meaning(), 1.0, Math::max);
        taken.add(pair.second());
        addFront(tokens.get(at), stems, fold, content);
        addFront(tokens.get(pair.second()), stems, fold, content);
      } else if (!taken.contains(at)
          && isMeaningful(tokens.get(at))
          && seen.add(tokens.get(at).lower())) {
        add(tokens.get(at), stems, fold, content);
      }
    }
    return Collections.unmodifiableMap(content);
  }

  /**
   * As {@link #of(String)}, with a compound taken apart also where the other text has its first or
   * its last part as a word: "kwaliteitshandboek" beside "handboek kwaliteit".
   */
  Map<String, Double> beside(String text, String other) {
    Map<String, Double> content = of(text);
    if (lexicons.language() != Language.NL) {
      return content;
    }
    StringBuilder apart = new StringBuilder(text);
    Stems stems = new Stems(lexicons);
    for (Token token : tokenizer.tokens(text)) {
      if (folds().ofWord(token.lower(), stems.stem(token.lower())) != null) {
        continue;
      }
      for (Token part : tokenizer.tokens(other)) {
        String rest = rest(token.lower(), part.lower());
        if (!rest.isEmpty()) {
          int at = apart.indexOf(token.text());
          apart.replace(at, at + token.text().length(), part.lower() + " " + rest);
          break;
        }
      }
    }
    return apart.length() == text.length() ? content : of(apart.toString());
  }

  /** What is left of a compound without a part at its start or end; empty where it has none. */
  private static String rest(String word, String part) {
    int over = word.length() - part.length();
    boolean known = part.length() >= SHORTEST_PART;
    if (known && over >= SHORTEST_PART && word.startsWith(part)) {
      String rest = word.substring(part.length());
      return rest.startsWith("s") && rest.length() > SHORTEST_PART ? rest.substring(1) : rest;
    }
    return known && over >= SHORTEST_FRONT && word.endsWith(part)
        ? word.substring(0, word.length() - part.length())
        : "";
  }

  /** Whether the meaning is something that is seen to go wrong or to change. */
  boolean isState(String meaning) {
    return folds().isState(meaning);
  }

  private boolean isMeaningful(Token token) {
    boolean kind = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.CODE;
    return kind && !isStopword(token.lower()) && token.lower().length() > 1;
  }

  private boolean isStopword(String lower) {
    return lexicons.set(Lexicon.STOPWORDS).contains(lower) || lower.endsWith("n't");
  }

  private void add(Token token, Stems stems, Folds fold, Map<String, Double> content) {
    String lemma = knownVerb(forms.lemma(token.lower()));
    String whole = fold.ofWord(token.lower(), stems.stem(lemma));
    if (whole != null) {
      content.merge(whole, weight(token.lower(), stems.stem(lemma)), Math::max);
      return;
    }
    for (String part : compounds.parts(lemma)) {
      if (part.length() > 1 && !isStopword(part)) {
        String stem = stems.stem(part);
        String known = fold.ofWord(part, stem);
        content.merge(known == null ? stem : known, weight(part, stem), Math::max);
      }
    }
  }

  /** What stands before the head of a compound that is half of a pair: "leesniveau is laag". */
  private void addFront(Token token, Stems stems, Folds fold, Map<String, Double> content) {
    List<String> parts = compounds.parts(token.lower());
    for (String part : parts.subList(0, Math.max(0, parts.size() - 1))) {
      String stem = stems.stem(part);
      String known = fold.ofWord(part, stem);
      content.merge(known == null ? stem : known, weight(part, stem), Math::max);
    }
  }

  /** Dutch "verbruikt" as "verbruiken", where that verb is known; Snowball keeps the t. */
  private String knownVerb(String lemma) {
    boolean inflected = lexicons.language() == Language.NL && lemma.endsWith("t");
    for (String base : inflected ? forms.bases(lemma) : List.<String>of()) {
      if (base.endsWith("en") && lexicons.set(Lexicon.OUTCOME_VERBS).contains(base)) {
        return base;
      }
    }
    return lemma;
  }

  private double weight(String word, String stem) {
    for (String base : forms.bases(word)) {
      if (lexicons.set(Lexicon.LIGHT_WORDS).contains(base)) {
        return LIGHT;
      }
      if (lexicons.set(Lexicon.QUALIFIERS).contains(base)) {
        return QUALIFIER;
      }
      if (lexicons.set(Lexicon.PERSON_WORDS).contains(base)) {
        return PERSON;
      }
    }
    return stem.length() >= LONG ? LONG_WORD : stem.length() < 4 ? SHORT_WORD : 1;
  }

  private Folds folds() {
    Folds known = folds;
    if (known == null) {
      known = new Folds(lexicons, new Stems(lexicons));
      folds = known;
    }
    return known;
  }
}
