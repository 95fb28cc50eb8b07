package dev.whylint.rule.expectation;

import dev.whylint.analysis.feasibility.Rounding;
import dev.whylint.engine.Phrase;
import java.math.BigDecimal;

/** Writes shares near 100 %, of which two decimals would hide what matters. */
final class Percentages {
  private static final int DECIMALS = 5;

  private Percentages() {}

  /** A share of 0 to 1 in percent with as many decimals as it takes, rounded up. */
  static Phrase exact(double share) {
    double up = Rounding.ceil(share, DECIMALS);
    BigDecimal percent = BigDecimal.valueOf(up).movePointRight(2).stripTrailingZeros();
    String plain = percent.toPlainString() + " %";
    return Phrase.of(plain, plain.replace('.', ','));
  }
}
