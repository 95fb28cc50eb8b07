package dev.whylint.rule.cause;

import dev.whylint.analysis.CausalMap;
import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Cause;
import dev.whylint.brief.Symptom;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A cause that says its symptom again in other words. */
public final class SymptomRestated implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("cause/symptom-restated", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "The cause {0} says the symptom {1} in other words, so it is still open what makes it"
              + " happen.",
          "De oorzaak {0} herhaalt het symptoom {1} in andere woorden; waardoor het komt,"
              + " staat er nog niet.");

  private static final Phrase ASK =
      Phrase.of(
          "What happens just before this, each time that {0}?",
          "Wat gebeurt er net daarvoor, telkens als dit speelt: {0}?");

  private static final Phrase MEND =
      Phrase.of(
          "Write at {0} what makes it happen (a step, a rule, a tool, a lack of time), or leave the"
              + " cause out and name the one behind it.",
          "Schrijf bij {0} waardoor het gebeurt (een stap, een regel, een hulpmiddel, tijdgebrek),"
              + " of laat de oorzaak weg en noem die erachter.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    CausalMap map = facts.causes();
    List<Hit> hits = new ArrayList<>();
    for (Cause cause : brief.problem().causes()) {
      restated(cause, brief, facts)
          .ifPresent(
              symptom -> {
                Hit hit =
                    Hit.at(
                            cause,
                            MESSAGE.with(cause, symptom),
                            ASK.with(symptom),
                            MEND.with(cause.id()))
                        .relatedTo(
                            symptom.at(),
                            Phrase.of("The symptom it repeats.", "Het symptoom dat het herhaalt."));
                boolean goesOn = !map.explainersOf(cause.id()).isEmpty();
                hits.add(goesOn ? hit.weighing(Severity.MINOR) : hit);
              });
    }
    return hits;
  }

  /** What the cause merely repeats: all that it explains, or one thing in the same words. */
  private static Optional<Symptom> restated(Cause cause, Brief brief, Facts facts) {
    List<String> explained = facts.causes().explainedBy(cause).stream().distinct().toList();
    return brief.problem().symptoms().stream()
        .filter(symptom -> explained.contains(symptom.id()))
        .filter(symptom -> facts.sense().restates(cause.what().value(), symptom.what().value()))
        .filter(
            symptom ->
                explained.size() == 1
                    || plain(cause.what().value()).equals(plain(symptom.what().value())))
        .findFirst();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
