package dev.whylint.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.whylint.analysis.feasibility.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForecastTest {
  private static final LocalDate START = LocalDate.of(2027, 1, 4);
  private static final Assumptions MANY = Assumptions.USUAL.withSamples(100_000);
  private static final double ONE_PERCENT = 0.01;

  private static ForecastPlan plan(List<Work> works, double people, double cone) {
    return plan(works, List.of(new TeamStep(START, people, 1, 0)), null, cone);
  }

  private static ForecastPlan plan(
      List<Work> works, List<TeamStep> team, @Nullable LocalDate deadline, double cone) {
    return new ForecastPlan(
        works,
        team,
        900,
        0,
        START,
        deadline,
        OptionalDouble.empty(),
        cone,
        WorkingCalendar.WEEKDAYS);
  }

  private static List<Work> mixed(int count) {
    List<Work> works = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      works.add(i % 2 == 0 ? Work.point("w" + i, 10 + i) : Work.range("w" + i, 5, 12 + i, 40 + i));
    }
    return works;
  }

  private static void assertAgree(ForecastPlan plan, Assumptions assumptions) {
    Forecast closed = Forecast.of(plan, assumptions);
    Forecast drawn = Forecast.simulate(plan, assumptions);
    assertThat(closed.samples()).isZero();
    assertThat(drawn.samples()).isPositive();
    for (double odds = 0.02; odds < 0.99; odds += 0.03) {
      double days = drawn.workingDays().quantile(odds);
      assertThat(closed.workingDays().odds(days)).isCloseTo(odds, within(ONE_PERCENT));
      double money = drawn.cost().quantile(odds);
      assertThat(closed.cost().odds(money)).isCloseTo(odds, within(ONE_PERCENT));
    }
  }

  @Test
  void drawsAndClosedFormAgreeOnASum() {
    assertAgree(plan(mixed(20), 1, 1.5), MANY);
    assertAgree(plan(mixed(8), 2, 1.5), MANY);
    assertAgree(plan(mixed(12), 1, 2), MANY.withCorrelation(0));
    assertAgree(plan(mixed(5), 1, 1.25), MANY.withCorrelation(0.8));
    assertAgree(plan(mixed(6), 1, 1.25), MANY.withEnds(Assumptions.Ends.P10_P90));
  }

  @Test
  void drawsAndClosedFormAgreeOnFewPartsAndThroughARamp() {
    assertAgree(plan(List.of(Work.range("a", 4, 6, 14)), 1, 2), MANY);
    assertAgree(plan(List.of(Work.point("a", 100)), 2, 4), MANY);
    assertAgree(plan(List.of(Work.range("a", 20, 35, 60), Work.range("b", 9, 18, 30)), 1, 2), MANY);
    List<TeamStep> growing =
        List.of(new TeamStep(START, 1, 0.8, 0), new TeamStep(START.plusWeeks(4), 1, 1, 6));
    assertAgree(plan(mixed(10), growing, null, 1.5), MANY);
  }

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
  void theSamePlanGivesTheSameNumbers() {
    ForecastPlan plan = plan(chain(), 5, 2);
    for (double odds : new double[] {0.1, 0.5, 0.8, 0.95}) {
      assertThat(Forecast.of(plan).workingDays().quantile(odds))
          .isEqualTo(Forecast.of(plan).workingDays().quantile(odds));
    }
    assertThat(Forecast.of(plan).drivers()).isEqualTo(Forecast.of(plan).drivers());
  }

  private static List<Work> chain() {
    return List.of(
        Work.range("a", 10, 20, 50),
        Work.range("b", 5, 10, 20).after("a"),
        Work.point("c", 15).after("b", "elsewhere"),
        Work.range("d", 8, 12, 30));
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
  void moreTimeMoneyOrPeopleNeverLowersTheOdds() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 40; round++) {
      ForecastPlan plan = randomPlan(random);
      Forecast forecast = Forecast.of(plan, Assumptions.USUAL.withSamples(1_000));
      double days = -1;
      double money = -1;
      for (double step = 0; step < 400; step += 1.7) {
        double nextDays = forecast.workingDays().odds(step);
        double nextMoney = forecast.cost().odds(step * 2_000);
        assertThat(nextDays).isBetween(Math.max(0, days), 1.0);
        assertThat(nextMoney).isBetween(Math.max(0, money), 1.0);
        days = nextDays;
        money = nextMoney;
      }
      double before = Double.POSITIVE_INFINITY;
      for (int more = 0; more < 5; more++) {
        Outcome larger =
            Forecast.simulate(plan.withMorePeople(more), Assumptions.USUAL.withSamples(1_000))
                .workingDays();
        assertThat(larger.quantile(0.8)).isLessThanOrEqualTo(before);
        before = larger.quantile(0.8);
      }
    }
  }

  private static ForecastPlan randomPlan(SplittableRandom random) {
    List<Work> works = new ArrayList<>();
    int count = random.nextInt(1, 9);
    for (int i = 0; i < count; i++) {
      double low = random.nextInt(4) == 0 ? 0 : random.nextDouble() * 60;
      double likely = low + random.nextInt(3) * random.nextDouble() * 20;
      double high = likely + random.nextInt(3) * random.nextDouble() * 60;
      List<String> needs = i > 0 && random.nextBoolean() ? List.of("w" + (i - 1)) : List.of();
      works.add(new Work("w" + i, low, likely, high, needs, random.nextInt(3) * 1_000));
    }
    List<TeamStep> team =
        List.of(
            new TeamStep(START, 1 + random.nextInt(4), 0.5 + random.nextDouble() / 2, 0),
            new TeamStep(START.plusWeeks(random.nextInt(9)), random.nextInt(4), 1, 6));
    return plan(works, team, START.plusWeeks(random.nextInt(30)), 1 + random.nextDouble() * 3);
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

  @Test
  void oddInputsGiveNumbersAllTheSame() {
    List<ForecastPlan> plans =
        List.of(
            plan(List.of(Work.point("nothing", 0)), 1, 4),
            plan(List.of(Work.point("huge", 1e20), Work.range("b", 0, 0, 1e18)), 1e-3, 1000),
            plan(List.of(Work.range("tiny", 0, 1e-12, 1e-11)), 1e6, 2),
            plan(
                mixed(3),
                List.of(
                    new TeamStep(START.plusYears(5000), 1, 1, 0),
                    new TeamStep(START.minusYears(50), 1, 0.1, 520)),
                START.minusDays(3),
                2));
    for (ForecastPlan plan : plans) {
      Forecast forecast = Forecast.of(plan);
      for (double odds : new double[] {1e-9, 0.5, 0.999999}) {
        assertThat(forecast.workingDays().quantile(odds)).isBetween(0.0, 1e40);
        assertThat(forecast.cost().quantile(odds)).isBetween(0.0, 1e40);
        assertThat(forecast.finish(odds)).isBetween(START, LocalDate.of(9999, 12, 31));
      }
      assertThat(forecast.drivers()).allMatch(driver -> !Double.isNaN(driver.varianceShare()));
      forecast.wayToDeadline(0.8).ifPresent(way -> assertThat(way.weeksMore()).isFinite());
    }
  }

  @Test
  void aHundredThousandDrawsOfTwentyWorksTakeHalfASecond() {
    List<Work> works = new ArrayList<>(mixed(19));
    works.add(Work.range("last", 5, 10, 30).after("w0", "w3"));
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      long begin = System.nanoTime();
      assertThat(Forecast.of(plan(works, 5, 2), MANY).samples()).isEqualTo(100_000);
      best = Math.min(best, System.nanoTime() - begin);
    }
    assertThat(best / 1e9).isLessThan(0.5);
  }
}
