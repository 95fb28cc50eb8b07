package dev.whylint.rule.gap;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Dependency;
import dev.whylint.brief.Text;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** Something that must come from others, with no date. */
public final class DependencyUndated implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("gap/dependency-undated", Severity.MINOR, Evidence.A)
          .silentAtItemUnder("gap/placeholder");

  private static final Phrase MESSAGE =
      Phrase.of(
          "The work waits for {0}, and no date says when it comes.",
          "Het werk wacht op {0}, en er staat niet wanneer dat komt.");

  private static final Phrase FROM =
      Phrase.of(
          "The work waits for {0} from {1}, and no date says when it comes.",
          "Het werk wacht op {0} van {1}, en er staat niet wanneer dat komt.");

  private static final Phrase ASK =
      Phrase.of(
          "By which day will this be there, who promised it, and what happens to the plan"
              + " if it comes later: {0}?",
          "Op welke dag is dit er, wie heeft die dag toegezegd, en wat gebeurt er met de"
              + " planning als het later komt: {0}?");

  private static final Phrase MEND =
      Phrase.of(
          "Add to the dependency: by: the day on which it is agreed to be there",
          "Zet bij de afhankelijkheid: by: de dag waarop het er volgens afspraak is");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return brief.dependencies().stream()
        .filter(dependency -> dependency.by() == null && !dependency.what().isEmpty())
        .map(DependencyUndated::hit)
        .toList();
  }

  private static Hit hit(Dependency dependency) {
    Text from = dependency.from();
    Phrase message =
        from == null || from.isEmpty()
            ? MESSAGE.with(dependency.what())
            : FROM.with(dependency.what(), from.value());
    return Hit.at(dependency, message, ASK.with(dependency.what()), MEND);
  }
}
