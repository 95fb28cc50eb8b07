package dev.whylint.rule.gap;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Assumption;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** An assumption that was checked and does not hold, while the proposal still rests on it. */
public final class AssumptionFailed implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("gap/assumption-failed", Severity.BLOCKER, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "The proposal rests on {0}; that was checked, and it does not hold.",
          "Het voorstel steunt op {0}; dat is nagegaan en het klopt niet.");

  private static final Phrase ASK =
      Phrase.of(
          "Now that this turns out otherwise, which parts of the proposal still stand, and"
              + " what takes its place: {0}?",
          "Nu dit anders blijkt te zijn, welke delen van het voorstel blijven dan overeind,"
              + " en wat komt ervoor in de plaats: {0}?");

  private static final Phrase MEND =
      Phrase.of(
          "Change the parts, dates and expectations that rest on it; then take the"
              + " assumption out, or write the one that took its place",
          "Pas de onderdelen, data en verwachtingen aan die erop steunen; haal de aanname"
              + " dan weg, of schrijf op welke ervoor in de plaats kwam");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return brief.assumptions().stream()
        .filter(assumption -> assumption.checked() == Assumption.Checked.FAILED)
        .map(each -> Hit.at(each, MESSAGE.with(each.what()), ASK.with(each.what()), MEND))
        .toList();
  }
}
