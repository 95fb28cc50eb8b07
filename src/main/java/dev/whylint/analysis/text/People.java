package dev.whylint.analysis.text;

import dev.whylint.brief.Language;
import java.util.Set;

/** Tells which words name people or groups of people. */
final class People {

  private static final int SHORTEST_AGENT = 6;

  /** Plurals that end as those of agents do and name things. */
  private static final Set<String> THINGS =
      Set.of(
          "orders",
          "numbers",
          "letters",
          "papers",
          "matters",
          "others",
          "errors",
          "doors",
          "factors",
          "floors",
          "powers",
          "covers",
          "offers",
          "corners",
          "borders",
          "shoulders",
          "nummers",
          "cijfers",
          "kamers",
          "meters",
          "vensters",
          "wonders",
          "banners");

  private final Lexicons lexicons;

  People(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Whether the word names a person, a role or a group. */
  boolean isPerson(Word word) {
    return lexicons.set(Lexicon.PERSON_WORDS).contains(word) || isOutsider(word);
  }

  /** Whether they are customers, patients, citizens: people whom nobody can instruct. */
  boolean isOutsider(Word word) {
    return lexicons.set(Lexicon.OUTSIDER_WORDS).contains(word);
  }

  /**
   * Whether the plural ends as those of people who do something or are in some state: "sorters",
   * "sorteerders", "rechthebbenden", "bijstandsgerechtigden".
   */
  boolean isAgent(Word word) {
    String lower = word.lower();
    boolean ending =
        lexicons.language() == Language.NL
            ? lower.endsWith("ers")
                || lower.endsWith("aars")
                || lower.endsWith("eurs")
                || lower.endsWith("gerechtigden")
                || lower.endsWith("hebbenden")
                || lower.endsWith("plichtigen")
                || lower.endsWith("zoekenden")
                || lower.endsWith("nemenden")
            : lower.endsWith("ers") || lower.endsWith("ors") || lower.endsWith("ists");
    return ending
        && lower.length() >= SHORTEST_AGENT
        && !THINGS.contains(lower)
        && !lexicons.set(Lexicon.PRODUCT_NOUNS).contains(word)
        && !lexicons.set(Lexicon.COMPOUND_PARTS).contains(word);
  }
}
