package dev.whylint.analysis.wording;

import dev.whylint.analysis.text.Glossary;
import dev.whylint.analysis.text.Token;
import dev.whylint.analysis.text.Tokenizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a glossary, found in a sentence by one look-up a word; capitals do not count. */
final class Phrases {
  private final Map<String, List<List<String>>> byFirst = new HashMap<>();
  private final Set<String> capitals = new HashSet<>();

  Phrases(Glossary glossary, Tokenizer tokenizer) {
    glossary
        .all()
        .forEach(
            phrase -> {
              if (Acronyms.isCapitals(phrase)) {
                capitals.add(phrase);
              }
              List<String> words = tokenizer.tokens(phrase).stream().map(Token::lower).toList();
              if (!words.isEmpty()) {
                byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
              }
            });
  }

  /** The acronyms among them, which may stand within a longer word as well. */
  Set<String> capitals() {
    return capitals;
  }

  /** Sets the bit of every token that is part of one of the phrases. */
  void mark(List<Token> tokens, BitSet marked) {
    if (byFirst.isEmpty()) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      for (List<String> phrase : byFirst.getOrDefault(tokens.get(i).lower(), List.of())) {
        if (startsAt(phrase, tokens, i)) {
          marked.set(i, i + phrase.size());
        }
      }
    }
  }

  private static boolean startsAt(List<String> phrase, List<Token> tokens, int at) {
    if (at + phrase.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(tokens.get(at + i).lower())) {
        return false;
      }
    }
    return true;
  }
}
