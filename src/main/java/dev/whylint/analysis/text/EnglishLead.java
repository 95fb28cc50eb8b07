package dev.whylint.analysis.text;

import java.util.List;
import java.util.Set;

/** English: the verb stands first, its object behind it. */
final class EnglishLead implements VerbLead {

  private static final Set<String> CARRIERS =
      Set.of("of", "to", "with", "by", "in", "on", "for", "over");
  private static final Set<String> FINITE =
      Set.of("is", "are", "must", "should", "can", "may", "will", "shall", "has", "have", "stays");

  private final Lexicons lexicons;
  private final Products products;

  EnglishLead(Lexicons lexicons, Products products) {
    this.lexicons = lexicons;
    this.products = products;
  }

  @Override
  public boolean isSolution(List<Word> words, int from) {
    if (from >= words.size()) {
      return false;
    }
    Word first = words.get(from);
    if (first.is("to") && from + 1 < words.size()) {
      return startsWithProduct(words, from + 1);
    }
    boolean acquires = lexicons.set(Lexicon.ACQUIRE_VERBS).contains(first);
    boolean weak = lexicons.set(Lexicon.WEAK_VERBS).contains(first);
    if (acquires || weak) {
      return acquiresProduct(words, from + 1, acquires) || startsWithProduct(words, from);
    }
    return startsWithProduct(words, from) && !statesQuality(words, from);
  }

  @Override
  public boolean startsWithProduct(List<Word> words, int from) {
    Chunk chunk = Chunk.at(words, from, lexicons);
    boolean product = products.wordsBefore(words, chunk.from(), chunk.to()) > 0;
    return product && !isVerbLed(words, chunk) && !isStatement(words, chunk);
  }

  /** "Trucks leave the gate": people or things in the plural that do something. */
  private boolean isStatement(List<Word> words, Chunk chunk) {
    for (int at = chunk.from() + 1; at < chunk.to() - 1; at++) {
      if (words.get(at - 1).lower().endsWith("s")
          && lexicons.set(Lexicon.OUTCOME_VERBS).contains(words.get(at).lower())
          && lexicons.set(Lexicon.DETERMINERS).contains(words.get(at + 1).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean acquiresProduct(List<Word> words, int from, boolean acquires) {
    Chunk object = Chunk.at(words, from, lexicons);
    boolean product = products.wordsBefore(words, object.from(), object.to()) > 0;
    if (!product && object.to() < words.size() && isCarrier(words, object)) {
      object = Chunk.at(words, object.to() + 1, lexicons);
      product = products.wordsBefore(words, object.from(), object.to()) > 0;
    }
    boolean wanted = product && (acquires || !ShapeFinder.isExisting(words, object));
    return wanted || setsProductToWork(words, object);
  }

  /** "Have drones inspect the lines". */
  private boolean setsProductToWork(List<Word> words, Chunk object) {
    for (int at = object.from() + 1; at < object.to(); at++) {
      if (lexicons.set(Lexicon.OUTCOME_VERBS).contains(words.get(at).lower())) {
        return products.wordsBefore(words, object.from(), at) > 0;
      }
    }
    return false;
  }

  private boolean isCarrier(List<Word> words, Chunk object) {
    boolean carrier = CARRIERS.contains(words.get(object.to()).lower());
    if (object.isEmpty()) {
      return carrier;
    }
    Word head = words.get(object.to() - 1);
    boolean nominal =
        lexicons.set(Lexicon.ACQUIRE_VERBS).contains(head)
            || lexicons.set(Lexicon.WEAK_VERBS).contains(head);
    Word link = words.get(object.to());
    return carrier && (nominal || link.is("with") || link.is("by"));
  }

  private boolean isVerbLed(List<Word> words, Chunk chunk) {
    Word first = words.get(chunk.from());
    if (!lexicons.set(Lexicon.OUTCOME_VERBS).contains(first.lower())
        || chunk.to() - chunk.from() < 2) {
      return false;
    }
    for (int at = chunk.from() + 1; at < chunk.to(); at++) {
      if (lexicons.set(Lexicon.DETERMINERS).contains(words.get(at).lower())) {
        return true;
      }
    }
    return words.get(chunk.to() - 1).lower().endsWith("s");
  }

  private boolean statesQuality(List<Word> words, int from) {
    Chunk chunk = Chunk.at(words, from, lexicons);
    if (chunk.to() >= words.size() || !FINITE.contains(words.get(chunk.to()).lower())) {
      return false;
    }
    for (int at = chunk.to(); at < words.size() && !words.get(at).isSign(); at++) {
      if (lexicons.set(Lexicon.ACQUIRE_VERBS).contains(words.get(at))) {
        return false;
      }
    }
    return true;
  }
}
