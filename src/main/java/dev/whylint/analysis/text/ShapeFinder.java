package dev.whylint.analysis.text;

import dev.whylint.brief.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Judges a need by its head: a phrase headed by a product, or a verb of acquiring with a product as
 * its object, is a solution; any other verb leaves an outcome.
 */
final class ShapeFinder {

  private static final Set<String> DEFINITE =
      Set.of(
          "the",
          "our",
          "their",
          "existing",
          "current",
          "present",
          "my",
          "de",
          "het",
          "ons",
          "onze",
          "hun",
          "bestaande",
          "huidige",
          "mijn");
  private static final Set<String> NEW = Set.of("new", "nieuw", "nieuwe", "eigen", "own");
  private static final Set<String> MEANS =
      Set.of("via", "through", "using", "with", "by", "in", "on", "met", "door", "per", "middels");
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "new", "one", "een", "\u00e9\u00e9n", "nieuw", "nieuwe");

  private static final Set<String> WANTS =
      Set.of("want", "need", "require", "demand", "willen", "wensen", "eisen");
  private static final int MOST_WORDS_FOR_WHO = 5;

  private final Lexicons lexicons;
  private final WordReader reader;
  private final Products products;
  private final People people;
  private final VerbLead lead;

  ShapeFinder(Lexicons lexicons, WordReader reader, Products products) {
    this.lexicons = lexicons;
    this.reader = reader;
    this.products = products;
    people = new People(lexicons);
    lead =
        lexicons.language() == Language.NL
            ? new DutchLead(lexicons, products)
            : new EnglishLead(lexicons, products);
  }

  SolutionShape find(String need) {
    List<Word> words = reader.read(need);
    int from = afterOpeners(words);
    List<String> named = named(words, from);
    boolean keeps = keeps(words, from);
    boolean acquires = !named.isEmpty() && !keeps && lead.isSolution(words, from);
    boolean means = !acquires && hasMeans(words, from);
    return new SolutionShape(named, !acquires, keeps, means);
  }

  /** Whether the determiner of the phrase points at something that is there already. */
  static boolean isExisting(List<Word> words, Chunk chunk) {
    boolean definite = false;
    for (int at = chunk.from(); at < chunk.to(); at++) {
      String lower = words.get(at).lower();
      if (NEW.contains(lower)) {
        return false;
      }
      definite |= DEFINITE.contains(lower);
    }
    return definite;
  }

  private int afterOpeners(List<Word> words) {
    int at = 0;
    int length = 1;
    while (length > 0 && at < words.size()) {
      length = lexicons.set(Lexicon.NEED_OPENERS).matchAt(words, at, words.size());
      at += length;
    }
    at = at < words.size() ? at : 0;
    int wanted = afterWhoWants(words, at);
    return wanted < words.size() ? wanted : at;
  }

  /** Behind "the nurses want" or "de chauffeurs willen"; where nobody asks, the place itself. */
  private int afterWhoWants(List<Word> words, int from) {
    boolean person = false;
    for (int at = from; at < Math.min(words.size(), from + MOST_WORDS_FOR_WHO); at++) {
      Word word = words.get(at);
      if (person && WANTS.stream().anyMatch(word.bases()::contains)) {
        return at + 1;
      }
      if (word.isSign()) {
        return from;
      }
      person |= people.isPerson(word);
    }
    return from;
  }

  private List<String> named(List<Word> words, int from) {
    List<String> named = new ArrayList<>();
    int start = -1;
    int last = -1;
    for (int end = from + 1; end <= words.size(); end++) {
      int length = products.wordsBefore(words, from, end);
      boolean goesOn = end < words.size() && products.wordsBefore(words, from, end + 1) > length;
      if (length > 0 && !goesOn) {
        boolean oneThing = !named.isEmpty() && end - length == last;
        start = oneThing ? start : end - length;
        if (oneThing) {
          named.remove(named.size() - 1);
        }
        named.add(textOf(words, start, end));
        last = end;
      }
    }
    return named;
  }

  private static String textOf(List<Word> words, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int at = from; at < to; at++) {
      text.append(at > from ? " " : "").append(words.get(at).token().text());
    }
    return text.toString();
  }

  private boolean keeps(List<Word> words, int from) {
    boolean keep = false;
    boolean name = false;
    for (int at = from; at < words.size(); at++) {
      keep |= lexicons.set(Lexicon.KEEP_VERBS).matchAt(words, at, words.size()) > 0;
      name |= lexicons.set(Lexicon.CONSTRAINT_NAMES).matchAt(words, at, words.size()) > 0;
      name |= products.wordsBefore(words, from, at + 1) > 0;
    }
    boolean ours = from > 0 && DEFINITE.contains(words.get(from - 1).lower());
    boolean existing = ours || isExisting(words, Chunk.at(words, from, lexicons));
    boolean asked = lead.startsWithProduct(words, from) && !existing;
    return keep && name && !asked;
  }

  private boolean hasMeans(List<Word> words, int from) {
    for (int at = from; at + 2 < words.size(); at++) {
      if (MEANS.contains(words.get(at).lower()) && INDEFINITE.contains(words.get(at + 1).lower())) {
        Chunk chunk = Chunk.at(words, at + 1, lexicons);
        if (products.wordsBefore(words, chunk.from(), chunk.to()) > 0) {
          return true;
        }
      }
    }
    return false;
  }
}
