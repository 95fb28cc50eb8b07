package dev.whylint.rule.need;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Item;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import dev.whylint.rule.need.Opposites.Pair;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two needs or expectations that cannot both hold. */
public final class Conflict implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("need/conflict", Severity.MAJOR, Evidence.A);

  private static final Phrase OPPOSITE =
      Phrase.of(
          "{0} wants {2} to go down and {1} wants it to go up.",
          "{0} vraagt om een daling van “{2}” en {1} om een stijging ervan.");

  private static final Phrase BOUNDS =
      Phrase.of(
          "{0} allows at most {2} and {1} asks for at least {3} of the same measure.",
          "{0} staat hoogstens {2} toe en {1} vraagt minstens {3} van dezelfde maat.");

  private static final Phrase CHECKS =
      Phrase.of(
          "{0} asks for a shorter time and {1} for more checks of the same work by the same"
              + " people.",
          "{0} vraagt om een kortere tijd en {1} om meer controles op hetzelfde werk door"
              + " dezelfde mensen.");

  private static final Phrase MORE_AND_LESS =
      Phrase.of(
          "{0} and {1} want more and less of one thing.",
          "{0} en {1} willen meer en minder van hetzelfde.");

  private static final Phrase TWICE =
      Phrase.of(
          "{0} and {1} say one need with two priorities.",
          "{0} en {1} zijn één behoefte met twee prioriteiten.");

  private static final Phrase DENIED =
      Phrase.of(
          "The brief takes for granted that {0}, while its own cause says the opposite: {1}.",
          "De brief neemt aan: {0}, terwijl een oorzaak in dezelfde brief het tegendeel"
              + " zegt: {1}.");

  private static final Phrase ASK_DENIED =
      Phrase.of(
          "What will have changed by then, so that {0} no longer holds?",
          "Wat is er tegen die tijd veranderd, zodat dit niet meer geldt: {0}?");

  private static final Phrase MEND_DENIED =
      Phrase.of(
          "Add the part that takes that cause away, or drop the assumption",
          "Voeg het onderdeel toe dat die oorzaak wegneemt, of laat de aanname vallen");

  private static final Phrase ASK =
      Phrase.of(
          "If only one of these can be had, which one comes first: {0} or {1}?",
          "Als maar een van beide kan, welke gaat dan voor: {0} of {1}?");

  private static final Phrase MEND =
      Phrase.of(
          "Say which of the two comes first, or add the part that makes both possible"
              + " (other people, work that is dropped)",
          "Schrijf welke van de twee voorgaat, of voeg het onderdeel toe dat beide mogelijk"
              + " maakt (andere mensen, werk dat vervalt)");

  private static final Phrase BESIDE = Phrase.of("the other one", "de andere");

  /** Pairs are compared among so many at most, so that the time stays bounded. */
  private static final int MOST_COMPARED = 200;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    List<Hit> hits = new ArrayList<>();
    List<Expectation> promised = brief.expectations();
    for (int later = 1; later < Math.min(promised.size(), MOST_COMPARED); later++) {
      for (int at = 0; at < later; at++) {
        Hit hit = targets(promised.get(at), promised.get(later));
        if (hit != null) {
          hits.add(hit);
        }
      }
    }
    new HasteAndChecks(brief, facts.sense())
        .pairs()
        .forEach(
            pair ->
                hits.add(
                    hit(CHECKS.with(pair.haste(), pair.checks()), pair.haste(), pair.checks())));
    inWords(new Opposites(brief, facts.sense()), hits);
    return hits;
  }

  private static void inWords(Opposites opposites, List<Hit> hits) {
    for (Pair pair : opposites.directions()) {
      hits.add(hit(MORE_AND_LESS.with(pair.one(), pair.other()), pair.one(), pair.other()));
    }
    for (Pair pair : opposites.twice()) {
      hits.add(hit(TWICE.with(pair.one(), pair.other()), pair.one(), pair.other()));
    }
    for (Pair pair : opposites.denied()) {
      hits.add(
          Hit.at(
                  pair.one(),
                  DENIED.with(pair.one(), pair.other()),
                  ASK_DENIED.with(pair.other()),
                  MEND_DENIED)
              .relatedTo(pair.other().at(), BESIDE));
    }
  }

  private static @Nullable Hit targets(Expectation one, Expectation other) {
    Targets targets = new Targets(one, other);
    if (!targets.areOfOneMetric()) {
      return null;
    }
    int direction = targets.opposite();
    if (direction != 0) {
      Expectation down = direction < 0 ? one : other;
      Expectation up = direction < 0 ? other : one;
      return hit(OPPOSITE.with(down, up, targets.metric()), down, up);
    }
    if (targets.exclude()) {
      Figure most = targets.atMost();
      Figure least = targets.atLeast();
      boolean first = most != null && most.equals(one.target());
      Expectation low = first ? one : other;
      Expectation high = first ? other : one;
      return most == null || least == null
          ? null
          : hit(BOUNDS.with(low, high, most, least), low, high);
    }
    return null;
  }

  private static Hit hit(Phrase message, Item one, Item other) {
    return Hit.at(one, message, ASK.with(one, other), MEND).relatedTo(other.at(), BESIDE);
  }
}
