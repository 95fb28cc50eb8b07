package dev.whylint.rule.cause;

import dev.whylint.engine.Rule;
import java.util.List;

/** The rules of the family {@code cause/}, one line a rule. */
public final class CauseRules {
  private CauseRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new NoneGiven(),
        new SymptomOnly(),
        new RootUncovered(),
        new Shallow(),
        new SymptomRestated(),
        new AbsenceOfSolution(),
        new BlamesPeople(),
        new Circular(),
        new NoEvidence(),
        new ExplainsNothing(),
        new SymptomUnexplained(),
        new Single(),
        new ShareOverflow(),
        new WeakRemedy(),
        new DetectionOnly(),
        new TriedBefore(),
        new OrphanPart(),
        new UnmeasuredSymptom());
  }
}
