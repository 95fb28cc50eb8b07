package dev.whylint.rule.wording;

import dev.whylint.engine.Rule;
import java.util.List;

/** The rules of the family {@code wording/}, one line a rule. */
public final class WordingRules {
  private WordingRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new Vague(),
        new Absolute(),
        new Loophole(),
        new Superlative(),
        new ComparativeWithoutReference(),
        new Subjective(),
        new WeakVerb(),
        new AmbiguousConjunction(),
        new OpenList(),
        new PassiveWithoutActor(),
        new Unquantified(),
        new UnclearPronoun(),
        new UndefinedAcronym(),
        new Compound(),
        new Buzzword(),
        new TooLong());
  }
}
