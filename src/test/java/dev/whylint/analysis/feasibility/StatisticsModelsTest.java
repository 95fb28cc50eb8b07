package dev.whylint.analysis.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What numbers can prove: clean tests, alerts, labels, experiments, samples. */
class StatisticsModelsTest {
  @Test
  void aCleanTestRulesOutOnlySoMuch() {
    assertThat(ZeroErrorProof.cleanCasesNeeded(0.001)).isEqualTo(2_995);
    assertThat(ZeroErrorProof.provenRateByRuleOfThree(200)).isCloseTo(0.015, within(1e-12));
    assertThat(ZeroErrorProof.provenRate(200)).isCloseTo(0.01487, within(5e-6));
    assertThat(ZeroErrorProof.provenRate(1)).isCloseTo(0.95, within(1e-12));
    assertThatIllegalArgumentException().isThrownBy(() -> ZeroErrorProof.cleanCasesNeeded(0));
  }

  @Test
  void aRareThingMakesMostAlertsFalse() {
    Detection rare = Detection.of(0.001, 0.99, 0.99);
    assertThat(rare.precision()).isCloseTo(0.0902, within(5e-5));
    assertThat(rare.alerts(100_000)).isCloseTo(1_098, within(0.5));
    assertThat(rare.rightAlerts(100_000)).isCloseTo(99, within(0.5));
    assertThat(Detection.of(0.01, 0.95, 0.95).precision()).isCloseTo(0.1610, within(5e-5));
    assertThat(Detection.greatestFalsePositiveRate(0.005, 0.9, 0.9))
        .isCloseTo(0.0005, within(5e-6));
    assertThatIllegalArgumentException().isThrownBy(() -> Detection.of(0, 0.9, 1));
  }

  @Test
  void labelsBoundWhatAccuracySays() {
    LabelCeiling ceiling = LabelCeiling.of(0.033, 0.985);
    assertThat(ceiling.ceiling()).isCloseTo(0.967, within(1e-12));
    assertThat(ceiling.isAboveCeiling(0.99)).isTrue();
    assertThat(ceiling.isAboveCeiling(0.967)).isFalse();
    assertThat(ceiling.isTrivial(0.98)).isTrue();
    assertThat(ceiling.isTrivial(0.99)).isFalse();
  }

  @Test
  void aSmallDifferenceTakesALongExperiment() {
    ExperimentLength length = ExperimentLength.of(0.02, 0.002, 3_000);
    assertThat(length.casesPerVariant()).isEqualTo(78_400);
    assertThat(length.days()).isCloseTo(52.3, within(0.05));
    assertThat(ExperimentLength.of(0.02, -0.002, 3_000)).isEqualTo(length);
    assertThatIllegalArgumentException().isThrownBy(() -> ExperimentLength.of(0.004, 0.002, 3_000));
  }

  @Test
  void aSampleShowsAShareToWithinAMargin() {
    assertThat(SampleSize.casesNeeded(0.5, 0.05)).isEqualTo(385);
    assertThat(SampleSize.casesNeeded(0.5, 0.01)).isEqualTo(9_604);
    assertThat(SampleSize.casesNeeded(0.995, 0.005)).isEqualTo(765);
    assertThat(SampleSize.casesToTellApart(0.55, 0.5)).isEqualTo(381);
    assertThat(SampleSize.margin(0.5, 385)).isCloseTo(0.05, within(1e-4));
  }

  @Test
  void aProportionHasAnIntervalEvenAtItsEnds() {
    SampleSize.Interval half = SampleSize.interval(0.5, 100);
    assertThat(half.low()).isCloseTo(0.4038, within(5e-5));
    assertThat(half.high()).isCloseTo(0.5962, within(5e-5));
    SampleSize.Interval none = SampleSize.interval(0, 20);
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(0.1611, within(5e-5));
  }

  @Test
  void theNormalGoesBothWays() {
    assertThat(Normal.odds(1)).isCloseTo(0.841344746, within(1e-9));
    assertThat(Normal.deviations(0.9)).isCloseTo(Normal.Z90, within(1e-12));
    assertThat(Normal.odds(-40)).isBetween(0.0, 1e-300);
  }

  @Test
  void whatIsNoNumberIsRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Require.share("prevalence", Double.NaN))
        .withMessage("prevalence must lie between 0.0 and 1.0, was NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Require.nonNegative("days", Double.POSITIVE_INFINITY));
    assertThatIllegalArgumentException().isThrownBy(() -> Require.positive("days", 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Require.nonNegative("days", -1));
  }

  @Test
  void limitsAreRoundedInTheClientsFavour() {
    assertThat(Rounding.floor(6.969, 1)).isEqualTo(6.9);
    assertThat(Rounding.ceil(6.961, 1)).isEqualTo(7.0);
    assertThat(Rounding.ceil(0.1 + 0.2, 1)).isEqualTo(0.3);
    assertThat(Rounding.floor(0.29 * 100, 0)).isEqualTo(29);
  }
}
