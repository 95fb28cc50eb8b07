package dev.whylint.analysis.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.whylint.analysis.feasibility.OptimismBias.ProjectClass;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a plan can hold: capacity, haste, reserves, own history, late people, loads. */
class PlanModelsTest {
  private static final double DAYS = TimeUnits.WORKING_DAYS_PER_PERSON_MONTH;

  @Test
  void capacityIsGivenKindlyAndAsStated() {
    Capacity six = Capacity.of(6, 5 * DAYS, Capacity.DEFAULT_AVAILABILITY);
    assertThat(six.kindestPersonDays() / DAYS).isCloseTo(30, within(1e-9));
    assertThat(six.personDays() / DAYS).isCloseTo(24, within(1e-9));
    assertThat(Capacity.of(8, 5 * DAYS, 0.8).personDays() / DAYS).isCloseTo(32, within(1e-9));
  }

  @Test
  void aRampCostsHalfOfItsLength() {
    Capacity full = Capacity.of(List.of(new Capacity.Group(2, 60, 1, 30)));
    assertThat(full.personDays()).isCloseTo(2 * 45, within(1e-9));
    assertThat(full.kindestPersonDays()).isCloseTo(120, within(1e-9));
    Capacity cutOff = Capacity.of(List.of(new Capacity.Group(1, 15, 1, 30)));
    assertThat(cutOff.personDays()).isCloseTo(3.75, within(1e-9));
  }

  @Test
  void aBudgetBuysSoManyPersonDays() {
    assertThat(Capacity.affordablePersonDays(300_000, 900) / DAYS).isCloseTo(17.5, within(0.05));
  }

  @Test
  void compressionIsMeasuredAgainstNominalAndTheKindestFloor() {
    Compression half = Compression.of(100, 6);
    assertThat(half.ratio()).isCloseTo(0.431, within(5e-4));
    assertThat(half.nominalMonths()).isCloseTo(13.9, within(0.05));
    assertThat(half.floorMonths()).isCloseTo(6.96, within(5e-3));
    assertThat(half.greatestTeam()).isCloseTo(9.6, within(0.05));
    assertThat(Compression.of(100, 9).ratio()).isCloseTo(0.646, within(5e-4));
    assertThat(Compression.of(100, 12).ratio()).isCloseTo(0.862, within(5e-4));
    assertThatIllegalArgumentException().isThrownBy(() -> Compression.of(11.9, 6));
  }

  @Test
  void hasteHasAPriceBetweenTwoModels() {
    double nominal = Compression.of(100, 1).nominalMonths();
    Compression limit = Compression.of(100, 0.75 * nominal);
    assertThat(limit.leastEffortFactor()).isCloseTo(1.43, within(1e-9));
    assertThat(limit.greatestEffortFactor()).isCloseTo(3.16, within(0.01));
    Compression mild = Compression.of(100, 0.85 * nominal);
    assertThat(mild.leastEffortFactor()).isCloseTo(1.14, within(1e-9));
    assertThat(mild.greatestEffortFactor()).isCloseTo(1.92, within(0.01));
    assertThat(Compression.of(100, 20).leastEffortFactor()).isEqualTo(1);
    assertThat(Compression.of(100, 20).greatestEffortFactor()).isEqualTo(1);
  }

  @Test
  void theOfficialUpliftDependsOnClassAndMitigation() {
    OptimismBias bare = OptimismBias.of(ProjectClass.EQUIPMENT_DEVELOPMENT, 1e6, 0);
    assertThat(bare.floorCost()).isCloseTo(1.10e6, within(1e-3));
    assertThat(bare.cost()).isCloseTo(3.00e6, within(1e-3));
    OptimismBias half = OptimismBias.of(ProjectClass.EQUIPMENT_DEVELOPMENT, 1e6, 0.5);
    assertThat(half.cost()).isCloseTo(2.00e6, within(1e-3));
    OptimismBias managed = OptimismBias.of(ProjectClass.EQUIPMENT_DEVELOPMENT, 1.2e6, 1);
    assertThat(managed.cost()).isCloseTo(1.32e6, within(1e-3));
    assertThat(ProjectClass.NON_STANDARD_BUILDING.capital(0.92)).isCloseTo(0.0408, within(1e-9));
    assertThat(ProjectClass.EQUIPMENT_DEVELOPMENT.duration(0)).isCloseTo(0.54, within(1e-12));
  }

  @Test
  void aMixedProjectIsWeightedByCost() {
    OptimismBias mixed =
        OptimismBias.of(
            List.of(
                new OptimismBias.Part(ProjectClass.NON_STANDARD_BUILDING, 30),
                new OptimismBias.Part(ProjectClass.STANDARD_BUILDING, 70)),
            0);
    assertThat(mixed.capitalUplift()).isCloseTo(0.321, within(1e-9));
  }

  @Test
  void aReserveCoversMoreTheLaterThePhase() {
    assertThat(ConeOfUncertainty.IDEA.covered(0.2)).isCloseTo(0.567, within(5e-4));
    assertThat(ConeOfUncertainty.SPECIFIED.covered(0.3)).isCloseTo(0.797, within(5e-4));
    assertThat(ConeOfUncertainty.PROPOSAL.covered(0.2)).isCloseTo(0.63, within(5e-3));
    assertThat(ConeOfUncertainty.DESIGNED.covered(0.5)).isCloseTo(0.99, within(5e-3));
    assertThat(ConeOfUncertainty.IDEA.covered(0)).isCloseTo(0.5, within(1e-12));
    assertThat(ConeOfUncertainty.PROPOSAL.reserveFor(0.9)).isCloseTo(1, within(1e-9));
    assertThat(ConeOfUncertainty.PROPOSAL.lowFactor()).isEqualTo(0.5);
  }

  @Test
  void requirementsGrowAtACompoundRate() {
    ChangeReserve reserve = ChangeReserve.of(9);
    assertThat(reserve.low()).isCloseTo(0.094, within(5e-4));
    assertThat(reserve.usual()).isCloseTo(0.195, within(5e-4));
    assertThat(reserve.high()).isCloseTo(0.423, within(5e-4));
    assertThat(ChangeReserve.growth(0.02, 12)).isCloseTo(0.268, within(5e-4));
  }

  @Test
  void ownHistorySpeaksFromThreeProjectsOn() {
    List<OwnHistory.Project> three =
        List.of(
            new OwnHistory.Project(6, 9),
            new OwnHistory.Project(10, 11),
            new OwnHistory.Project(4, 4));
    OwnHistory history = OwnHistory.of(three);
    assertThat(history.medianOverrun()).isCloseTo(0.1, within(1e-9));
    assertThat(history.p80Overrun()).isCloseTo(0.34, within(1e-9));
    assertThatIllegalArgumentException().isThrownBy(() -> OwnHistory.of(three.subList(0, 2)));
  }

  @Test
  void aNewcomerHelpsOnlyPastTheBreakEven() {
    assertThat(LateStaffing.of(10).netWeeks()).isCloseTo(1, within(1e-12));
    assertThat(LateStaffing.of(8).netWeeks()).isCloseTo(-1, within(1e-12));
    assertThat(LateStaffing.of(5).usefulWeeks()).isZero();
    assertThat(LateStaffing.of(5).mentorWeeks()).isCloseTo(2.5, within(1e-12));
    assertThat(LateStaffing.of(10).breakEvenWeeks()).isCloseTo(9, within(1e-12));
    assertThat(LateStaffing.pairs(12)).isEqualTo(66);
  }

  @Test
  void acceptanceTakesTheTestersTheirHours() {
    AcceptanceLoad load = AcceptanceLoad.of(320, 25, 3);
    assertThat(load.hours()).isCloseTo(213, within(0.5));
    assertThat(load.days()).isCloseTo(14.2, within(0.05));
    assertThat(load.kindestDays()).isCloseTo(5.6, within(0.05));
  }

  @Test
  void decisionsTakeTheClientItsTurnaround() {
    assertThat(DecisionLoad.of(40, 5, 4).workingDays()).isCloseTo(50, within(1e-12));
    assertThatIllegalArgumentException().isThrownBy(() -> DecisionLoad.of(40, 5, 0));
  }

  @Test
  void parallelMilestonesMustAllLand() {
    MilestoneConjunction eight = MilestoneConjunction.of(Collections.nCopies(8, 0.8));
    assertThat(eight.low()).isZero();
    assertThat(eight.independent()).isCloseTo(0.168, within(5e-4));
    assertThat(eight.high()).isEqualTo(0.8);
    MilestoneConjunction twenty = MilestoneConjunction.of(Collections.nCopies(20, 0.9));
    assertThat(twenty.low()).isZero();
    assertThat(twenty.independent()).isCloseTo(0.122, within(5e-4));
    assertThat(MilestoneConjunction.of(Collections.nCopies(6, 0.85)).low())
        .isCloseTo(0.10, within(1e-9));
    assertThat(MilestoneConjunction.neededEach(0.8, 20)).isCloseTo(0.9889, within(5e-5));
    assertThat(MilestoneConjunction.of(List.of(0.7)).low()).isCloseTo(0.7, within(1e-12));
  }
}
