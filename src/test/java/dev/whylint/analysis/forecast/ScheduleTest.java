package dev.whylint.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.whylint.analysis.feasibility.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private static final LocalDate START = LocalDate.of(2027, 1, 4);

  private static Schedule schedule(double people, Work... works) {
    TeamCapacity team =
        TeamCapacity.of(
            List.of(new TeamStep(START, people, 1, 0)), START, WorkingCalendar.WEEKDAYS);
    return new Schedule(List.of(works), team);
  }

  @Test
  void aWorkTakesMorePeopleTheLargerItIs() {
    assertThat(Schedule.mostPeople(0)).isEqualTo(1);
    assertThat(Schedule.mostPeople(19)).isEqualTo(2);
    assertThat(Schedule.mostPeople(9 * 19)).isEqualTo(6);
    assertThat(Schedule.mostPeople(10 * 19)).isEqualTo(7);
  }

  @Test
  void theLongestChainCountsAndEachWorkTakesWhoItCan() {
    Schedule schedule =
        schedule(
            10,
            Work.point("late", 19).after("early"),
            Work.point("early", 9 * 19),
            Work.point("aside", 19));
    double[] effort = {19, 9 * 19, 19};
    assertThat(schedule.chainDays(effort, new double[3]))
        .isCloseTo(9 * 19 / 6.0 + 19 / 2.0, within(1e-9));
    assertThat(schedule.effortDecides()).isFalse();
  }

  @Test
  void effortDecidesWhereEveryWorkTakesTheTeam() {
    assertThat(schedule(2, Work.point("a", 19), Work.point("b", 40).after("a")).effortDecides())
        .isTrue();
    assertThat(schedule(3, Work.point("a", 19)).effortDecides()).isFalse();
  }
}
