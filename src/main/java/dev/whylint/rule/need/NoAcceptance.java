package dev.whylint.rule.need;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.Observability;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Language;
import dev.whylint.brief.Need;
import dev.whylint.brief.Text;
import dev.whylint.brief.quantity.Placeholders;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import java.util.Optional;

/** A must of which nobody could tell that it is met. */
public final class NoAcceptance implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("need/no-acceptance", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} is a must, and nothing says how anybody can tell that it is met.",
          "{0} is een must, en nergens staat waaraan iemand ziet dat eraan is voldaan.");

  private static final Phrase VAGUE =
      Phrase.of(
          "{0} is a must, and its test {1} has nothing in it that can be measured or"
              + " observed.",
          "{0} is een must, en de toets {1} bevat niets wat te meten of te zien is.");

  private static final Phrase ASK =
      Phrase.of(
          "What would you look at or count to say that this is met, and from which level"
              + " on: {0}?",
          "Waar kijkt u naar, of wat telt u, om te zien of hieraan is voldaan, en vanaf"
              + " welke grens: {0}?");

  private static final Phrase MEND =
      Phrase.of(
          "Add to the need: acceptance: how many of what, within which limit, seen over"
              + " which time or in which cases",
          "Zet bij de behoefte: acceptance: hoeveel waarvan, binnen welke grens, gezien"
              + " over welke tijd of in welke gevallen");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Observability judge = new Observability(facts.sense());
    Placeholders open = new Placeholders(brief.language() == Language.NL);
    return brief.needs().stream()
        .filter(Need::isMust)
        .map(need -> hit(need, judge, open))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Hit> hit(Need need, Observability judge, Placeholders open) {
    Text test = need.acceptance();
    Phrase ask = ASK.with(need.what());
    if (test == null || test.isEmpty()) {
      return Optional.of(Hit.at(need, MESSAGE.with(need.what()), ask, MEND));
    }
    if (open.isPlaceholder(test.value()) || judge.canBeShown(test.value())) {
      return Optional.empty();
    }
    Phrase message = VAGUE.with(need.what(), test);
    return Optional.of(Hit.at(need, message, ask, MEND).marking(test.place()));
  }
}
