package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A solution that comes with no expectation at all. */
public final class NoneGiven implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/none-given", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "The brief proposes {0} and says nowhere what must be different afterwards, so"
              + " nobody can tell whether it worked.",
          "De oplossing staat er ({0}), maar nergens wat er daarna anders moet zijn;"
              + " niemand kan dan zeggen of het gelukt is.");

  private static final Phrase ASK =
      Phrase.of(
          "Which figure do you look at a year from now to see whether this was worth it, and"
              + " what should it be?",
          "Naar welk cijfer kijkt u over een jaar om te zien of dit de moeite waard was, en"
              + " hoe hoog moet het zijn?");

  private static final Phrase MEND =
      Phrase.of(
          "Add: expectations: [{what: …, metric: …, baseline: …, target: …, by: …,"
              + " measured-by: …, relies-on: [id of a part]}]",
          "Voeg toe: expectations: [{what: …, metric: …, baseline: …, target: …, by: …,"
              + " measured-by: …, relies-on: [id van een onderdeel]}]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    if (!brief.solution().isGiven() || !brief.expectations().isEmpty()) {
      return List.of();
    }
    Phrase message = MESSAGE.with(brief.solution().name());
    return List.of(Hit.at(brief.section("expectations"), message, ASK, MEND));
  }
}
