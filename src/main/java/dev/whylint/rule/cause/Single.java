package dev.whylint.rule.cause;

import dev.whylint.analysis.CausalMap;
import dev.whylint.analysis.Facts;
import dev.whylint.analysis.text.TextSense;
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

/** One line of causes that has to account for three or more unlike symptoms. */
public final class Single implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("cause/single", Severity.MINOR, Evidence.C);

  private static final int MANY = 3;

  /** From here on two symptoms are one thing seen twice; set on our own cases. */
  private static final double ALIKE = 0.5;

  private static final Phrase MESSAGE =
      Phrase.of(
          "One cause ({0}) has to account for {1} unlike symptoms: {2}.",
          "Eén oorzaak ({0}) moet {1} uiteenlopende symptomen verklaren: {2}.");

  private static final Phrase ASK =
      Phrase.of(
          "Suppose that this cause is gone: which of {0} would still be there, and why?",
          "Stel dat deze oorzaak weg is: wat blijft er dan toch bestaan van {0}, en"
              + " waardoor?");

  private static final Phrase MEND =
      Phrase.of(
          "Take each symptom by itself and add what else leads to it: causes: [{what: …, explains:"
              + " [{0}]}].",
          "Neem elk symptoom apart en voeg toe wat er nog meer toe leidt: causes: [{what: …,"
              + " explains: [{0}]}].");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    CausalMap map = facts.causes();
    List<Symptom> symptoms = brief.problem().symptoms();
    List<Cause> direct =
        symptoms.stream().flatMap(s -> map.explainersOf(s.id()).stream()).distinct().toList();
    if (direct.size() != 1 || map.roots().size() != 1) {
      return List.of();
    }
    Cause cause = direct.get(0);
    List<Symptom> unlike = unlike(map.symptomsOf(cause), facts.sense());
    if (unlike.size() < MANY) {
      return List.of();
    }
    String last = unlike.get(unlike.size() - 1).id();
    return List.of(
        Hit.at(cause, MESSAGE.with(cause, unlike.size(), unlike), ASK.with(unlike), MEND.with(last))
            .with("symptoms", unlike.size()));
  }

  private static List<Symptom> unlike(List<Symptom> symptoms, TextSense sense) {
    List<Symptom> kept = new ArrayList<>();
    for (Symptom symptom : symptoms) {
      String words = symptom.what().value();
      if (kept.size() < 2 * MANY
          && kept.stream().noneMatch(k -> sense.similarity(k.what().value(), words) >= ALIKE)) {
        kept.add(symptom);
      }
    }
    return kept;
  }
}
