package dev.whylint.rule.cause;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Part;
import dev.whylint.brief.Text;
import dev.whylint.brief.Tried;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part that repeats what was tried before and did not work. */
public final class TriedBefore implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("cause/tried-before", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} does again what was tried before ({1}) and did not work{2}; the brief does not say"
              + " what is different this time.",
          "{0} doet opnieuw wat al eens geprobeerd is ({1}) en niet werkte{2}; de brief zegt niet"
              + " wat er nu anders is.");

  private static final Phrase RESULT = Phrase.of(": {0}", ": {0}");
  private static final Phrase NOTHING = Phrase.of("", "");

  private static final Phrase ASK =
      Phrase.of(
          "What held it back last time, and what has changed since then?",
          "Waardoor lukte het de vorige keer niet, en wat is er sindsdien veranderd?");

  private static final Phrase MEND =
      Phrase.of(
          "Write under problem why {1} failed as a cause, and address that cause with {0}; or leave"
              + " the part out.",
          "Schrijf onder problem als oorzaak waarom {1} mislukte, en laat {0} die oorzaak"
              + " aanpakken; of laat het onderdeel weg.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    List<Hit> hits = new ArrayList<>();
    for (Part part : brief.solution().parts()) {
      repeated(part, brief, facts).ifPresent(tried -> hits.add(hit(part, tried)));
    }
    return hits;
  }

  /** What failed before and is done again; to remove what failed is no repeat of it. */
  private static Optional<Tried> repeated(Part part, Brief brief, Facts facts) {
    if (part.kind() == Part.Kind.REMOVAL) {
      return Optional.empty();
    }
    Text summary = brief.solution().summary();
    String proposal = brief.name() + ". " + (summary == null ? "" : summary.value());
    return brief.problem().tried().stream()
        .filter(tried -> tried.worked() == Tried.Worked.FALSE)
        .filter(
            tried ->
                facts.sense().sameMeasure(tried.what().value(), part.what().value(), proposal))
        .findFirst();
  }

  private static Hit hit(Part part, Tried tried) {
    Text outcome = tried.result();
    Phrase result = outcome == null || outcome.isEmpty() ? NOTHING : RESULT.with(outcome);
    return Hit.at(
            part,
            MESSAGE.with(part, tried, result),
            ASK,
            MEND.with(part.id(), tried))
        .relatedTo(tried.at(), Phrase.of("What was tried.", "Wat er geprobeerd is."));
  }
}
