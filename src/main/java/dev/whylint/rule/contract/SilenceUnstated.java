package dev.whylint.rule.contract;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Contract.Acceptance;
import dev.whylint.brief.Contract.Silence;
import dev.whylint.brief.Figure;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An acceptance that does not say what silence means. */
public final class SilenceUnstated implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("contract/silence-unstated", Severity.MINOR, Evidence.A)
          .silentUnder("contract/no-acceptance");

  private static final Phrase ASK =
      Phrase.of(
          "When the time for acceptance has passed and nobody has answered, is the work then"
              + " accepted or not?",
          "Stel dat de termijn voor acceptatie voorbij is en niemand heeft gereageerd: is"
              + " het werk dan geaccepteerd of niet?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under contract.acceptance: silence: accepted (or rejected)",
          "Zet onder contract.acceptance: silence: accepted (of rejected)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase TIMED =
      Phrase.of(
          "The work is to be accepted within {0}, and nothing says what it means when that"
              + " time passes in silence.",
          "Het werk moet binnen {0} worden geaccepteerd, en nergens staat wat het betekent"
              + " als die tijd zonder antwoord voorbijgaat.");

  private static final Phrase UNTIMED =
      Phrase.of(
          "The work is to be accepted, and nothing says what it means when no answer comes.",
          "Het werk moet worden geaccepteerd, en nergens staat wat het betekent als er geen"
              + " antwoord komt.");

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Terms terms = Terms.of(brief).orElse(null);
    Acceptance acceptance = terms == null ? null : terms.contract().acceptance();
    if (terms == null || acceptance == null || isSaid(acceptance.silence())) {
      return List.of();
    }
    Figure within = acceptance.within();
    Phrase message = within == null ? UNTIMED : TIMED.with(within);
    Hit hit = Hit.at(brief.section("contract.acceptance"), message, ASK, MEND);
    return List.of(hit.weighing(terms.byStrain()));
  }

  private static boolean isSaid(@Nullable Silence silence) {
    return silence == Silence.ACCEPTED || silence == Silence.REJECTED;
  }
}
