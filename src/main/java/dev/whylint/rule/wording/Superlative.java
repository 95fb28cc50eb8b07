package dev.whylint.rule.wording;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.wording.Smell;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** The best of a set that nobody names. */
public final class Superlative implements Rule {
  private static final WordingCheck CHECK =
      new WordingCheck(
          RuleInfo.of("wording/superlative", Severity.MINOR, Evidence.A),
          Smell.SUPERLATIVE,
          Phrase.of(
              "{0} names the best of a set that the brief does not give, so nobody can show "
                  + "it.",
              "{0} noemt het uiterste van een reeks die de brief niet geeft; niemand kan het"
                  + " aantonen."),
          Phrase.of(
              "Compared with what, and on which point? Which level would be enough?",
              "Vergeleken waarmee, en op welk punt? Welk niveau is genoeg?"),
          Phrase.of(
              "Name the property and its level: [thing] with [property] of at least [number "
                  + "and unit].",
              "Noem de eigenschap en het niveau: [ding] met [eigenschap] van ten minste "
                  + "[getal en eenheid]."));

  @Override
  public RuleInfo info() {
    return CHECK.info();
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return CHECK.hits(facts);
  }
}
