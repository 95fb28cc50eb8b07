package dev.whylint.analysis.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a cause is a proposal turned round: the same words, denied, and nothing else ("slots
 * cannot be booked online" beside "online booking of slots").
 */
final class DenialFinder {

  /** Shares of weighted content; set on the project's own tables, not taken from a source. */
  private static final double SAID_BY_PROPOSAL = 0.62;

  private static final Set<String> CONTRASTS =
      Set.of("and", "but", "or", "rather", "en", "maar", "of", ",");

  private static final double ALIKE = 0.45;
  private static final double ONE_WORD = 0.7;

  private final Lexicons lexicons;
  private final WordReader reader;
  private final Content content;

  DenialFinder(Lexicons lexicons, WordReader reader, Content content) {
    this.lexicons = lexicons;
    this.reader = reader;
    this.content = content;
  }

  boolean turnsRound(String cause, String proposal) {
    List<Word> words = reader.read(cause);
    if (!denies(words) || has(Lexicon.REASON_WORDS, words)) {
      return false;
    }
    String bare = withoutFiller(words);
    Map<String, Double> denied = content.beside(bare, proposal);
    Map<String, Double> proposed = content.beside(proposal, bare);
    return Overlap.shared(denied, proposed) >= ONE_WORD
        && Overlap.containment(denied, proposed) >= SAID_BY_PROPOSAL
        && Overlap.similarity(denied, proposed) >= ALIKE;
  }

  /** "At an address and not at an object" denies one thing only beside another that is so. */
  private boolean denies(List<Word> words) {
    for (int at = 0; at < words.size(); at++) {
      boolean denial = lexicons.set(Lexicon.DENIALS).matchAt(words, at, words.size()) > 0;
      if (denial && (at == 0 || !CONTRASTS.contains(words.get(at - 1).lower()))) {
        return true;
      }
    }
    return false;
  }

  private boolean has(Lexicon list, List<Word> words) {
    for (int at = 0; at < words.size(); at++) {
      if (lexicons.set(list).matchAt(words, at, words.size()) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The words that carry something: neither the denial nor a verb of having, bringing or being. */
  private String withoutFiller(List<Word> words) {
    StringBuilder bare = new StringBuilder();
    for (Word word : words) {
      boolean filler =
          lexicons.set(Lexicon.DENIALS).contains(word)
              || lexicons.set(Lexicon.ACQUIRE_VERBS).contains(word)
              || lexicons.set(Lexicon.WEAK_VERBS).contains(word);
      bare.append(filler ? "" : word.token().text()).append(' ');
    }
    return bare.toString();
  }
}
