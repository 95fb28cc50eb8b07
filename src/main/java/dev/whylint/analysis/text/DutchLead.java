package dev.whylint.analysis.text;

import java.util.List;
import java.util.Set;

/** Dutch: the verb stands last in its clause, its object before it. */
final class DutchLead implements VerbLead {

  private static final Set<String> WISHED =
      Set.of("nodig", "gewenst", "vereist", "wenselijk", "noodzakelijk", "onmisbaar");

  /** Verbs of work with data that, with a new product as their object, bring it in. */
  private static final Set<String> BRING_IN =
      Set.of("invoeren", "inzetten", "plaatsen", "inrichten", "gebruiken", "aansluiten");

  private final Lexicons lexicons;
  private final Products products;

  DutchLead(Lexicons lexicons, Products products) {
    this.lexicons = lexicons;
    this.products = products;
  }

  @Override
  public boolean isSolution(List<Word> words, int from) {
    if (words.get(from).is("naar") && from + 1 < words.size()) {
      return startsWithProduct(words, from + 1);
    }
    int end = clauseEnd(words, from);
    int verb = mainVerb(words, from, end);
    boolean first = startsWithProduct(words, from);
    if (verb < 0) {
      return first && !statesQuality(words, from, end) || nominalOf(words, from);
    }
    Word word = words.get(verb);
    boolean acquires = lexicons.set(Lexicon.ACQUIRE_VERBS).contains(word);
    boolean weak = lexicons.set(Lexicon.WEAK_VERBS).contains(word);
    if (lexicons.set(Lexicon.OUTCOME_VERBS).contains(word) && !acquires && !weak) {
      return BRING_IN.contains(word.lower()) && first && isNew(words, from);
    }
    if (word.is("laten") && first && isNew(words, from)) {
      return true;
    }
    if (weak && first && statesQuality(words, from, end) && !isWished(words, from, end)) {
      return false;
    }
    Chunk object = object(words, from, end, verb);
    return !object.isEmpty() && (acquires || !ShapeFinder.isExisting(words, object));
  }

  @Override
  public boolean startsWithProduct(List<Word> words, int from) {
    Chunk chunk = phrase(words, from);
    return products.wordsBefore(words, chunk.from(), chunk.to()) > 0;
  }

  private static boolean isWished(List<Word> words, int from, int end) {
    return words.subList(from, end).stream().anyMatch(word -> WISHED.contains(word.lower()));
  }

  private boolean isNew(List<Word> words, int from) {
    return !ShapeFinder.isExisting(words, phrase(words, from));
  }

  private Chunk phrase(List<Word> words, int from) {
    Chunk chunk = Chunk.at(words, from, lexicons);
    int to = chunk.from();
    while (to < chunk.to() && (to == from || !isVerb(words.get(to)))) {
      to++;
    }
    return new Chunk(chunk.from(), to);
  }

  private int clauseEnd(List<Word> words, int from) {
    int at = from;
    while (at < words.size()
        && !Clauses.opensPurpose(words.get(at), lexicons)
        && !words.get(at).is("zodat")
        && !words.get(at).is("wanneer")
        && !words.get(at).isSign()) {
      at++;
    }
    return at == from ? words.size() : at;
  }

  private int mainVerb(List<Word> words, int from, int end) {
    for (int at = end - 1; at >= from; at--) {
      boolean purpose = at > from && words.get(at - 1).is("te");
      boolean passive = words.get(at).is("worden") && at > from && isVerb(words.get(at - 1));
      if (!purpose && !passive && isVerb(words.get(at)) && !products.isProduct(words.get(at))) {
        return at;
      }
    }
    return -1;
  }

  private boolean isVerb(Word word) {
    String lower = word.lower();
    boolean participle = lower.startsWith("ge") || lower.contains("ge") && lower.endsWith("d");
    return isListed(lower)
        || isFinite(word)
        || participle && lexicons.set(Lexicon.ACQUIRE_VERBS).contains(word);
  }

  /** A verb in the third person: "gaat", "vindt". */
  private boolean isFinite(Word word) {
    boolean third =
        word.lower().endsWith("t")
            && !lexicons.set(Lexicon.PHRASE_BREAKS).contains(word.lower())
            && !products.isProduct(word);
    return third
        && word.bases().stream()
            .anyMatch(
                base -> base.endsWith("n") && lexicons.set(Lexicon.OUTCOME_VERBS).contains(base));
  }

  private boolean isListed(String lower) {
    return lexicons.set(Lexicon.OUTCOME_VERBS).contains(lower)
        || lexicons.set(Lexicon.ACQUIRE_VERBS).contains(lower)
        || lexicons.set(Lexicon.WEAK_VERBS).contains(lower);
  }

  /** The product phrase that the verb asks for: before it, or behind its preposition. */
  private Chunk object(List<Word> words, int from, int end, int verb) {
    Chunk last = new Chunk(from, from);
    int at = from;
    while (at < end) {
      Chunk chunk = phrase(words, at);
      boolean product = products.wordsBefore(words, chunk.from(), chunk.to()) > 0;
      if (product && (at == from || chunk.to() >= verb || at > verb || isLinked(words, at))) {
        return chunk;
      }
      at = Math.max(chunk.to(), at) + 1;
    }
    return last;
  }

  private static boolean isLinked(List<Word> words, int at) {
    return at > 0
        && (words.get(at - 1).is("van")
            || words.get(at - 1).is("met")
            || words.get(at - 1).is("over")
            || words.get(at - 1).is("op"));
  }

  private boolean nominalOf(List<Word> words, int from) {
    Chunk chunk = Chunk.at(words, from, lexicons);
    if (chunk.isEmpty() || chunk.to() + 1 >= words.size() || !words.get(chunk.to()).is("van")) {
      return false;
    }
    boolean nominal =
        lexicons.set(Lexicon.ACQUIRE_VERBS).contains(words.get(chunk.to() - 1).lower());
    return nominal && startsWithProduct(words, chunk.to() + 1);
  }

  private boolean statesQuality(List<Word> words, int from, int end) {
    int behind = phrase(words, from).to();
    return behind < end
        && (words.get(behind).is("is")
            || words.get(behind).is("zijn")
            || words.get(behind).is("blijft"));
  }
}
