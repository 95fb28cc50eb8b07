package dev.whylint.analysis.forecast;

import static dev.whylint.analysis.forecast.Plans.MANY;
import static dev.whylint.analysis.forecast.Plans.START;
import static dev.whylint.analysis.forecast.Plans.chain;
import static dev.whylint.analysis.forecast.Plans.mixed;
import static dev.whylint.analysis.forecast.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What must hold of every forecast: agreement, monotony, sameness, numbers only, speed. */
class ForecastPropertiesTest {
  private static final double ONE_PERCENT = 0.01;

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
  void theSamePlanGivesTheSameNumbers() {
    ForecastPlan plan = plan(chain(), 5, 2);
    for (double odds : new double[] {0.1, 0.5, 0.8, 0.95}) {
      assertThat(Forecast.of(plan).workingDays().quantile(odds))
          .isEqualTo(Forecast.of(plan).workingDays().quantile(odds));
    }
    assertThat(Forecast.of(plan).drivers()).isEqualTo(Forecast.of(plan).drivers());
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
}
