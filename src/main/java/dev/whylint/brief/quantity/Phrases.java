package dev.whylint.brief.quantity;

import dev.whylint.source.Spacing;
import java.util.List;
import java.util.Set;

/** The words around a figure that make a change of it, or end the name of the thing counted. */
final class Phrases {
  private static final Set<String> DECREASE =
      words(
          """
          less fewer lower shorter smaller cheaper slower worse earlier reduction decrease
          drop cut saving savings decline fall minus reduce reduces reduced lowered decreased
          save saves bespaart minder korter lager kleiner goedkoper trager langzamer slechter
          eerder reductie daling afname verlaging vermindering besparing verkorting verlaag
          verlagen verminder verminderen verkort verkorten besparen omlaag eraf krimp
          """);

  private static final Set<String> INCREASE =
      words(
          """
          more faster quicker higher longer larger bigger greater better later increase growth
          rise gain plus increased raise raised extra meer sneller hoger langer groter duurder
          vaker beter stijging toename groei verhoging verhoog verhogen omhoog erbij
          """);

  private static final Set<String> LINKS = Set.of("by", "of", "with", "met", "van");

  /** Words that a plain count may follow, articles and prepositions. */
  private static final Set<String> NEUTRAL =
      words(
          """
          a an the een de het by of with to in on is are for from only just still total met
          van naar op voor nog slechts zijn totaal
          """);

  /** Words that are no part of the name of a thing. */
  private static final Set<String> STOPS =
      words(
          """
          of in on at with and or for from to by that who which is are was were get gets per a
          an the each every within over under after before than as out into between if van op
          bij en voor uit die dat zijn wordt worden krijgt krijgen tot binnen als dan naar met
          om door elke iedere elk ieder de het een minimaal maximaal max maximum minimum
          tenminste ten daily weekly monthly yearly annually dagelijks wekelijks maandelijks
          jaarlijks
          """);

  private Phrases() {}

  /** The direction that a single word gives to the figure before it. */
  static int direction(Token token) {
    String word = token.lower();
    return DECREASE.contains(word) ? -1 : INCREASE.contains(word) ? 1 : 0;
  }

  /**
   * The direction that the words before a figure give it: {@code a reduction of}, {@code minus}.
   */
  static int leadingDirection(List<Token> leading) {
    if (leading.isEmpty()) {
      return 0;
    }
    Token last = leading.get(leading.size() - 1);
    int own = direction(last);
    if (own != 0 || !LINKS.contains(last.lower())) {
      return own;
    }
    return leading.stream().mapToInt(Phrases::direction).filter(d -> d != 0).findFirst().orElse(0);
  }

  /** Whether a plain count may follow these words: articles, prepositions and words of change. */
  static boolean allowsCount(List<Token> leading) {
    return leading.stream()
        .allMatch(t -> !t.isWord() || NEUTRAL.contains(t.lower()) || direction(t) != 0);
  }

  static boolean endsNoun(Token token) {
    return STOPS.contains(token.lower()) || direction(token) != 0;
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Spacing.words(list.strip()));
  }
}
