package dev.whylint.rule.cause;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Part;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A solution that only watches or reports, and prevents or mends nothing. */
public final class DetectionOnly implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("cause/detection-only", Severity.MINOR, Evidence.C);

  private static final Phrase MESSAGE =
      Phrase.of(
          "What is proposed ({0}) only shows that it goes wrong; nothing in it prevents or mends"
              + " anything.",
          "Wat wordt voorgesteld ({0}) laat alleen zien dat het misgaat; niets ervan voorkomt of"
              + " herstelt iets.");

  private static final Phrase ASK =
      Phrase.of(
          "When it shows that something is wrong, who does what, within which time, and with which"
              + " means?",
          "Als het laat zien dat er iets mis is: wie doet dan wat, binnen welke tijd en waarmee?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under solution: parts: [{what: who acts on a signal and how, kind: process,"
              + " addresses: […]}].",
          "Zet onder solution: parts: [{what: wie iets doet met een signaal, en wat,"
              + " kind: process, addresses: […]}].");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Remedies remedies = new Remedies(facts.sense());
    List<Part> parts = brief.solution().parts();
    if (parts.isEmpty() || !parts.stream().allMatch(remedies::onlyWatches)) {
      return List.of();
    }
    return List.of(
        Hit.at(brief.section("solution"), MESSAGE.with(parts), ASK, MEND)
            .with("parts", parts.size()));
  }
}
