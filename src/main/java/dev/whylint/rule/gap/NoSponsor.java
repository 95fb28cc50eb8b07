package dev.whylint.rule.gap;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Client;
import dev.whylint.brief.Stakeholder;
import dev.whylint.brief.Text;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A solution for which the brief names nobody who decides and pays. */
public final class NoSponsor implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("gap/no-sponsor", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "Nobody is named who decides on {0} and pays for it.",
          "Er staat niet wie over {0} beslist en ervoor betaalt.");

  private static final Phrase SEVERAL =
      Phrase.of(
          "Several decide ({0}), and nobody is named whose word settles it and who pays for"
              + " {1}.",
          "Meer dan één partij beslist mee ({0}), maar er staat niet wie de knoop"
              + " doorhakt en {1} betaalt.");

  private static final Phrase ASK =
      Phrase.of(
          "Who can say yes to the price, and who cuts the knot when your departments"
              + " disagree?",
          "Wie mag ja zeggen tegen de prijs, en wie hakt de knoop door als uw afdelingen"
              + " het niet eens zijn?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under client: sponsor: the function of the one person who decides and pays",
          "Zet onder client: sponsor: de functie van de ene persoon die beslist en betaalt");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    if (!brief.solution().isGiven() || new Sketch(brief).isSketch() || hasSponsor(brief)) {
      return List.of();
    }
    Hit hit = Hit.at(brief.section("client"), message(brief), ASK, MEND);
    return List.of(Sketch.isInHouse(brief) ? hit.weighing(Severity.MINOR) : hit);
  }

  private static boolean hasSponsor(Brief brief) {
    Client client = brief.client();
    boolean named = client != null && client.sponsor() != null && !client.sponsor().isEmpty();
    return named
        || brief.stakeholders().stream().anyMatch(s -> s.role() == Stakeholder.Role.SPONSOR);
  }

  private static Phrase message(Brief brief) {
    List<Text> deciders =
        brief.stakeholders().stream()
            .filter(s -> s.role() == Stakeholder.Role.DECIDER)
            .map(Stakeholder::who)
            .toList();
    Text solution = brief.solution().name();
    return deciders.isEmpty() ? MESSAGE.with(solution) : SEVERAL.with(deciders, solution);
  }
}
