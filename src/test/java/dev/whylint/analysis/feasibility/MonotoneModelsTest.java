package dev.whylint.analysis.feasibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Every model moves one way where the thing that it models does, over seeded random inputs. */
class MonotoneModelsTest {
  private static final int ROUNDS = 400;
  private static final OptimismBias.ProjectClass KIND =
      OptimismBias.ProjectClass.EQUIPMENT_DEVELOPMENT;

  private final SplittableRandom random = new SplittableRandom(25);

  private double between(double low, double high) {
    return low + random.nextDouble() * (high - low);
  }

  /** Holds that a larger input never gives a smaller output. */
  private void rises(double low, double high, DoubleUnaryOperator model) {
    double less = between(low, high);
    double more = between(less, high);
    assertThat(model.applyAsDouble(more))
        .as("from %s to %s", less, more)
        .isGreaterThanOrEqualTo(model.applyAsDouble(less) - 1e-9);
  }

  private void falls(double low, double high, DoubleUnaryOperator model) {
    rises(low, high, input -> -model.applyAsDouble(input));
  }

  @Test
  void moreOfWhatIsNeededNeverMakesAPlanWorse() {
    for (int round = 0; round < ROUNDS; round++) {
      double a = between(1, 60);
      double b = between(1, 60);
      double share = between(0.05, 1);
      rises(0, 50, people -> Capacity.of(people, a, share).personDays());
      rises(0, 500, days -> Capacity.of(a, days, share).personDays());
      rises(0, 1, available -> Capacity.of(a, b, available).personDays());
      rises(1, 60, months -> Compression.of(20 + a, months).ratio());
      falls(12, 900, effort -> Compression.of(effort, a).ratio());
      rises(1, 900, effort -> DecisionLoad.of(effort, a, b).workingDays());
      falls(1, 40, parallel -> DecisionLoad.of(a, b, parallel).workingDays());
      falls(1, 40, testers -> AcceptanceLoad.of(a * 10, b, testers).days());
      rises(6, 60, weeks -> LateStaffing.of(weeks).netWeeks());
      rises(0, 5, reserve -> ConeOfUncertainty.PROPOSAL.covered(reserve));
      rises(0, 120, months -> ChangeReserve.of(months).low());
      rises(0, 1, odds -> MilestoneConjunction.of(List.of(odds, share, 0.9)).independent());
      falls(
          2,
          40,
          parts -> MilestoneConjunction.of(Collections.nCopies((int) parts, share)).independent());
      rises(1, 1e9, estimate -> OptimismBias.of(KIND, estimate, share).cost());
    }
  }

  @Test
  void aLargerShareTouchedNeverLowersTheBound() {
    for (int round = 0; round < ROUNDS; round++) {
      double effect = between(0, 1);
      double other = between(0, 0.4);
      rises(0, 0.6, share -> cut(share, effect, other));
      rises(0, 1, more -> cut(0.5, more, other));
      rises(0, 0.9, saving -> CombinedSavings.of(List.of(saving, effect, other)).combined());
    }
  }

  private static double cut(double share, double effect, double other) {
    return CauseCoverage.of(
            List.of(
                new CauseCoverage.Cause("a", share, List.of(effect)),
                new CauseCoverage.Cause("b", other, List.of(1.0))))
        .greatestCut();
  }

  @Test
  void servicesAndStatisticsMoveOneWay() {
    for (int round = 0; round < ROUNDS; round++) {
      double a = between(1, 90);
      double share = between(0.01, 0.99);
      rises(0, 1e6, open -> Backlog.of(open, a, a + 5).drainDays().orElseThrow());
      falls(a + 1, 500, out -> Backlog.of(900, a, out).drainDays().orElseThrow());
      rises(1, 1e15, bits -> Transfer.of(bits, a * 1e6).seconds());
      falls(1, 1e12, link -> Transfer.of(a * 1e12, link).seconds());
      rises(0, 2e7, metres -> FibreLatency.of(metres, 2).floorSeconds());
      falls(1, 1e12, rate -> Recovery.restoreSeconds(a * 1e12, rate));
      falls(0, 1e6, gap -> SupportWindow.of(gap).availability());
      rises(0, 1, specific -> Detection.of(share, 0.9, specific).precision());
      rises(0.001, 0.999, prevalence -> Detection.of(prevalence, 0.9, share).precision());
      falls(1, 1e6, cases -> ZeroErrorProof.provenRate(cases));
      falls(1, 1e6, cases -> SampleSize.margin(share, cases));
      falls(1, 1e6, perDay -> ExperimentLength.of(0.2, 0.02, perDay).days());
      rises(0.1, 0.98, load -> Utilisation.of(load).stretch());
      rises(1, 1e4, target -> Growth.of(1, target, a).perPeriod());
      falls(0.5, 30, years -> Growth.of(1, 10, years).perPeriod());
    }
  }
}
