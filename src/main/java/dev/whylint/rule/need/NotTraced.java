package dev.whylint.rule.need;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A need that stems from no cause or symptom. */
public final class NotTraced implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("need/not-traced", Severity.MINOR, Evidence.A).silentUnder("brief/thin");

  private static final Phrase MESSAGE =
      Phrase.of(
          "The need {0} is tied to nothing that is wrong today.",
          "De behoefte {0} is niet gekoppeld aan iets wat nu misgaat.");

  private static final Phrase NONE =
      Phrase.of(
          "None of the needs is tied to a cause or symptom.",
          "Geen van de behoeften is aan een oorzaak of symptoom gekoppeld.");

  private static final Phrase ASK =
      Phrase.of(
          "Which of the troubles that you described goes away when this is met: {0}?",
          "Welk probleem dat u noemde, verdwijnt als hieraan is voldaan: {0}?");

  private static final Phrase ASK_ALL =
      Phrase.of(
          "For each need: which of the troubles that you described goes away when it is" + " met?",
          "Per behoefte: welk probleem dat u noemde, verdwijnt als eraan is voldaan?");

  private static final Phrase MEND =
      Phrase.of(
          "Add to the need: stems-from: [the id of a cause or symptom]; or describe the"
              + " symptom that is missing",
          "Zet bij de behoefte: stems-from: [id van een oorzaak of symptoom]; of beschrijf"
              + " het symptoom dat ontbreekt");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    if (brief.problem().causes().isEmpty() && brief.problem().symptoms().isEmpty()) {
      return List.of();
    }
    return new EachOrAll(brief)
        .hits(
            need -> need.stemsFrom().isEmpty(),
            need -> Hit.at(need, MESSAGE.with(need.what()), ASK.with(need.what()), MEND),
            all -> Hit.at(all, NONE, ASK_ALL, MEND));
  }
}
