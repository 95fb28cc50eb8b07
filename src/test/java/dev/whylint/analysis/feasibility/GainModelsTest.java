package dev.whylint.analysis.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a solution can gain: causes, steps, savings, growth, benefits. */
class GainModelsTest {
  @Test
  void aFixOnASmallCauseCutsNoMoreThanItsShare() {
    CauseCoverage coverage =
        CauseCoverage.of(
            List.of(
                new CauseCoverage.Cause("data", 0.45, List.of()),
                new CauseCoverage.Cause("planning", 0.15, List.of(1.0)),
                new CauseCoverage.Cause("stock", 0.30, List.of()),
                new CauseCoverage.Cause("other", 0.10, List.of())));
    assertThat(coverage.greatestCut()).isCloseTo(0.15, within(1e-12));
    assertThat(coverage.touchedShare()).isCloseTo(0.15, within(1e-12));
    assertThat(coverage.claimedShare()).isCloseTo(1, within(1e-12));
    assertThat(coverage.overflows()).isFalse();
    assertThat(coverage.untouched())
        .extracting(CauseCoverage.Cause::id)
        .containsExactly("data", "stock", "other");
  }

  @Test
  void partialFixesCountForTheirEffect() {
    CauseCoverage coverage =
        CauseCoverage.of(
            List.of(
                new CauseCoverage.Cause("a", 0.45, List.of(0.8)),
                new CauseCoverage.Cause("b", 0.30, List.of(0.5)),
                new CauseCoverage.Cause("c", 0.25, List.of())));
    assertThat(coverage.greatestCut()).isCloseTo(0.51, within(1e-12));
  }

  @Test
  void twoFixesOnOneCauseLeaveWhatNeitherTakes() {
    CauseCoverage coverage =
        CauseCoverage.of(List.of(new CauseCoverage.Cause("a", 0.8, List.of(0.5, 0.5))));
    assertThat(coverage.greatestCut()).isCloseTo(0.6, within(1e-12));
  }

  @Test
  void sharesPastTheWholeOverflowOnlyBeyondRounding() {
    assertThat(shares(0.5, 0.509).overflows()).isFalse();
    assertThat(shares(0.5, 0.52).overflows()).isTrue();
  }

  private static CauseCoverage shares(double one, double other) {
    return CauseCoverage.of(
        List.of(
            new CauseCoverage.Cause("a", one, List.of()),
            new CauseCoverage.Cause("b", other, List.of())));
  }

  @Test
  void savingsOnOneBaselineCombineToLessThanTheirSum() {
    CombinedSavings savings = CombinedSavings.of(List.of(0.30, 0.20, 0.25));
    assertThat(savings.booked()).isCloseTo(0.75, within(1e-12));
    assertThat(savings.combined()).isCloseTo(0.58, within(1e-12));
    assertThat(savings.exceedsWhole()).isFalse();
    assertThat(CombinedSavings.of(List.of(0.6, 0.5)).exceedsWhole()).isTrue();
  }

  @Test
  void growthImpliesARatePerPeriod() {
    assertThat(Growth.of(1, 10, 3).perPeriod()).isCloseTo(1.154, within(5e-4));
    assertThat(Growth.of(1, 10, 12).perPeriod()).isCloseTo(0.212, within(5e-4));
    assertThat(Growth.of(50, 25, 1).perPeriod()).isCloseTo(-0.5, within(1e-12));
    assertThatIllegalArgumentException().isThrownBy(() -> Growth.of(1e-9, 1e20, 1e-3));
  }

  @Test
  void aBenefitCostRatioIsStressedByItsClass() {
    assertThat(BenefitStress.large(2.5)).isCloseTo(0.76, within(5e-3));
    assertThat(BenefitStress.large(1)).isCloseTo(0.303, within(5e-4));
    assertThat(BenefitStress.ordinary(1.35, 0)).isCloseTo(1, within(1e-12));
    assertThat(BenefitStress.gap(3, 9)).isCloseTo(3, within(1e-12));
    assertThat(BenefitStress.paybackYears(300, 100)).isCloseTo(3, within(1e-12));
  }
}
