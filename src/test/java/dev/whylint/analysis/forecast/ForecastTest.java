package dev.whylint.analysis.forecast;

import static dev.whylint.analysis.forecast.Plans.MANY;
import static dev.whylint.analysis.forecast.Plans.START;
import static dev.whylint.analysis.forecast.Plans.chain;
import static dev.whylint.analysis.forecast.Plans.mixed;
import static dev.whylint.analysis.forecast.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.whylint.analysis.feasibility.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ForecastTest {

  @Test
  void aSingleThreePointWorkHasThePertPercentiles() {
    Forecast forecast = Forecast.of(plan(List.of(Work.range("a", 20, 30, 70)), 1, 2));
    assertThat(forecast.workingDays().quantile(0.5)).isCloseTo(34.1, within(0.3));
    assertThat(forecast.workingDays().quantile(0.8)).isCloseTo(42.6, within(0.3));
    assertThat(forecast.workingDays().odds(30)).isCloseTo(0.33, within(0.02));
    assertThat(forecast.workingDays().odds(19.9)).isZero();
    assertThat(forecast.workingDays().odds(70)).isCloseTo(1, within(1e-5));
  }

  @Test
  void aSinglePointTakesTheWidthOfItsPhase() {
    Forecast forecast = Forecast.of(plan(List.of(Work.point("a", 50)), 1, 2));
    assertThat(forecast.workingDays().quantile(0.5)).isCloseTo(50, within(0.01));
    assertThat(forecast.workingDays().quantile(0.9)).isCloseTo(100, within(0.1));
    assertThat(forecast.workingDays().quantile(0.1)).isCloseTo(25, within(0.1));
  }

  @Test
  void endsReadAsPercentilesAreMetByTheWiderCurve() {
    Assumptions wide = Assumptions.USUAL.withEnds(Assumptions.Ends.P10_P90);
    Forecast forecast = Forecast.of(plan(List.of(Work.range("a", 40, 60, 100)), 1, 2), wide);
    assertThat(forecast.workingDays().quantile(0.1)).isCloseTo(40, within(0.2));
    assertThat(forecast.workingDays().quantile(0.9)).isCloseTo(100, within(0.2));
  }

  @Test
  void aChainIsNotShortenedByPeople() {
    double few = Forecast.of(plan(chain(), 6, 2)).workingDays().quantile(0.5);
    double many = Forecast.of(plan(chain(), 600, 2)).workingDays().quantile(0.5);
    assertThat(many).isGreaterThan(20).isLessThanOrEqualTo(few);
    ForecastPlan late = plan(chain(), List.of(new TeamStep(START, 6, 1, 0)), START.plusWeeks(3), 2);
    WayToDeadline way = Forecast.of(late).wayToDeadline(0.8).orElseThrow();
    assertThat(way.peopleMore()).isEmpty();
    assertThat(way.weeksMore()).isPositive();
    assertThat(way.scopeShareLess()).isBetween(0.2, 0.9);
  }

  @Test
  void theWayLeadsToTheWantedOdds() {
    ForecastPlan tight =
        plan(mixed(6), List.of(new TeamStep(START, 2, 1, 0)), START.plusWeeks(10), 1.5);
    Forecast forecast = Forecast.of(tight);
    assertThat(forecast.deadlineOdds().orElseThrow()).isLessThan(0.8);
    WayToDeadline way = forecast.wayToDeadline(0.8).orElseThrow();
    assertThat(forecast.oddsBy(way.date())).isGreaterThanOrEqualTo(0.8);
    assertThat(forecast.oddsBy(way.date().minusWeeks(1))).isLessThan(0.8);
    int people = way.peopleMore().orElseThrow();
    assertThat(Forecast.of(tight.withMorePeople(people)).deadlineOdds().orElseThrow())
        .isGreaterThanOrEqualTo(0.8);
    assertThat(Forecast.of(tight.withMorePeople(people - 1)).deadlineOdds().orElseThrow())
        .isLessThan(0.8);
    double left = 1 - way.scopeShareLess();
    ForecastPlan smaller =
        plan(
            tight.works().stream()
                .map(
                    w ->
                        Work.range(
                            w.id(), w.lowDays() * left, w.likelyDays() * left, w.highDays() * left))
                .toList(),
            tight.team(),
            tight.deadline(),
            1.5);
    assertThat(Forecast.of(smaller).deadlineOdds().orElseThrow()).isCloseTo(0.8, within(1e-3));
  }

  @Test
  void aDeadlineThatIsSafeNeedsNothing() {
    ForecastPlan easy =
        plan(mixed(3), List.of(new TeamStep(START, 4, 1, 0)), START.plusYears(2), 1.5);
    WayToDeadline way = Forecast.of(easy).wayToDeadline(0.8).orElseThrow();
    assertThat(way.weeksMore()).isZero();
    assertThat(way.scopeShareLess()).isZero();
    assertThat(way.peopleMore()).hasValue(0);
  }

  @Test
  void theWidestWorkDrivesTheFinish() {
    List<Work> works = List.of(Work.range("wide", 10, 30, 200), Work.range("narrow", 28, 30, 33));
    Forecast free = Forecast.of(plan(works, 1, 2), MANY.withCorrelation(0));
    assertThat(free.drivers().get(0).work()).contains("wide");
    assertThat(free.drivers().get(0).varianceShare()).isGreaterThan(0.99);
    Forecast tied = Forecast.of(plan(mixed(20), 1, 1.5), MANY);
    assertThat(tied.drivers().get(0).work()).isEmpty();
    assertThat(tied.drivers().stream().mapToDouble(Driver::varianceShare).sum())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void whatIsCertainIsCertain() {
    ForecastPlan plan =
        plan(
            List.of(Work.point("a", 10), Work.point("b", 10)),
            List.of(new TeamStep(START, 2, 1, 0)),
            LocalDate.of(2027, 1, 15),
            1);
    Forecast forecast = Forecast.of(plan);
    assertThat(forecast.deadlineOdds()).hasValue(1);
    assertThat(forecast.oddsBy(LocalDate.of(2027, 1, 14))).isZero();
    assertThat(forecast.finish(0.95)).isEqualTo("2027-01-15");
    assertThat(forecast.cost().quantile(0.5)).isCloseTo(18_000, within(0.1));
    assertThat(forecast.drivers()).allMatch(driver -> driver.varianceShare() == 0);
    assertThat(Forecast.simulate(plan, MANY).deadlineOdds()).hasValue(1);
  }

  @Test
  void theBudgetHoldsWithItsContingency() {
    Work bought = new Work("a", 20, 30, 70, List.of(), 10_000);
    ForecastPlan plan =
        new ForecastPlan(
            List.of(bought),
            List.of(new TeamStep(START, 1, 1, 0)),
            1_000,
            0.1,
            START,
            null,
            OptionalDouble.of(40_000),
            2,
            WorkingCalendar.WEEKDAYS);
    Forecast forecast = Forecast.of(plan);
    assertThat(forecast.deadlineOdds()).isEmpty();
    assertThat(forecast.budgetOdds().orElseThrow())
        .isCloseTo(forecast.workingDays().odds(34), within(1e-9));
    double more = forecast.moneyMoreFor(0.8).orElseThrow();
    assertThat(forecast.cost().odds(44_000 + more)).isCloseTo(0.8, within(1e-4));
  }

  @Test
  void aRingOrAnEmptyTeamIsRefused() {
    List<Work> ring = List.of(Work.point("a", 1).after("b"), Work.point("b", 1).after("a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Forecast.of(plan(ring, 1, 2)))
        .withMessageContaining("a, b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Forecast.of(plan(mixed(2), 0, 2)))
        .withMessageContaining("nobody");
  }
}
