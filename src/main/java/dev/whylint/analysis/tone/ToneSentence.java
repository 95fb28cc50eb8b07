package dev.whylint.analysis.tone;

import dev.whylint.analysis.text.Sentences;
import dev.whylint.analysis.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of one sentence in lower case, contractions written out and signs kept; what is quoted
 * inside a sentence is somebody else's and left out.
 */
record ToneSentence(List<String> words) {
  private static final Map<String, String> TAILS =
      Map.of("'re", "are", "'ll", "will", "'ve", "have", "'d", "would", "'m", "am");
  private static final Map<String, String> NEGATED =
      Map.of("can't", "can", "won't", "will", "shan't", "shall", "cannot", "can");

  /** The sentences of a text. */
  static List<ToneSentence> of(List<Token> tokens) {
    boolean allQuoted =
        tokens.stream().filter(t -> t.kind() != Token.Kind.PUNCTUATION).allMatch(Token::quoted);
    List<ToneSentence> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Token token : tokens) {
      if (isEnd(token)) {
        sentences.add(new ToneSentence(List.copyOf(words)));
        words.clear();
      } else if (allQuoted || !token.quoted()) {
        addWords(token.lower(), words);
      }
      if (words.size() >= Sentences.LONGEST) {
        sentences.add(new ToneSentence(List.copyOf(words)));
        words.clear();
      }
    }
    sentences.add(new ToneSentence(List.copyOf(words)));
    return sentences;
  }

  private static boolean isEnd(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION && ".!?;".contains(token.lower());
  }

  private static void addWords(String lower, List<String> words) {
    String stem = NEGATED.get(lower);
    if (stem != null) {
      words.addAll(List.of(stem, "not"));
      return;
    }
    if (lower.endsWith("n't") && lower.length() > 3) {
      words.addAll(List.of(lower.substring(0, lower.length() - 3), "not"));
      return;
    }
    int mark = lower.lastIndexOf('\'');
    String tail = mark > 0 ? TAILS.get(lower.substring(mark)) : null;
    if (tail != null) {
      words.addAll(List.of(lower.substring(0, mark), tail));
    } else if (mark > 0 && lower.endsWith("'s")) {
      String head = lower.substring(0, mark);
      words.add(head);
      if (List.of("he", "she", "it", "that", "who", "what", "there").contains(head)) {
        words.add("is");
      }
    } else {
      words.add(lower);
    }
  }

  int size() {
    return words.size();
  }

  String word(int at) {
    return words.get(at);
  }

  /** Whether the word, or what stands behind its last hyphen, is one of these. */
  boolean isAmong(Set<String> set, int at) {
    return set.contains(words.get(at)) || hasHead(at) && set.contains(tail(at));
  }

  /** Whether a word has a hyphen. */
  boolean hasHead(int at) {
    return words.get(at).indexOf('-') >= 0;
  }

  /** What stands behind the last hyphen of a word; the word itself where it has none. */
  String tail(int at) {
    String word = words.get(at);
    return word.substring(word.lastIndexOf('-') + 1);
  }

  /** Whether there is no word at this place: a sign, or the end. */
  boolean isBreak(int at) {
    return at >= words.size() || !Character.isLetterOrDigit(words.get(at).charAt(0));
  }
}
