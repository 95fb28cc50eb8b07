package dev.whylint.rule.plan;

import dev.whylint.analysis.feasibility.Rounding;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Phrase;

/** Where the odds of a forecast become a finding, and how people, money and phases are written. */
final class Odds {
  /** Below even odds a miss is likelier than a hit. */
  static final double EVEN = 0.5;

  /** Judgement: below one in five a promise may not be signed. */
  static final double HOPELESS = 0.2;

  private Odds() {}

  /** So many people. */
  static Phrase people(double count) {
    return count == 1
        ? Phrase.of("1 person", "1 persoon")
        : Phrase.of("{0} people", "{0} mensen", count);
  }

  /** A phase: in English the word of its key, in Dutch one that a client knows. */
  static Phrase phase(Brief.Phase phase) {
    String dutch =
        switch (phase) {
          case IDEA -> "ideefase";
          case PROPOSAL -> "voorstelfase";
          case SPECIFIED -> "specificatiefase";
          case DESIGNED -> "ontwerpfase";
        };
    return Phrase.of(phase.word(), dutch);
  }

  /** An amount of money that comes of estimates, to three digits: more would only look exact. */
  static Phrase about(String currency, double amount) {
    return money(currency, Rounding.near(3, amount));
  }

  /** The same, rounded up, so that it is enough. */
  static Phrase enough(String currency, double amount) {
    return money(currency, Rounding.ceilTo(3, amount));
  }

  /** An amount of money, whole. */
  static Phrase money(String currency, double amount) {
    return currency.isEmpty()
        ? Phrase.of("{0}", "{0}", Math.round(amount))
        : Phrase.of("{0} {1}", "{0} {1}", currency, Math.round(amount));
  }
}
