package dev.whylint.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.whylint.analysis.feasibility.Capacity;
import dev.whylint.analysis.feasibility.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamCapacityTest {
  private static final LocalDate START = LocalDate.of(2027, 1, 4);

  private static TeamCapacity team(TeamStep... steps) {
    return TeamCapacity.of(List.of(steps), START, WorkingCalendar.WEEKDAYS);
  }

  @Test
  void newcomersCountFromTheirFirstDayAndByTheirRamp() {
    TeamCapacity team =
        team(new TeamStep(START, 2, 0.5, 0), new TeamStep(START.plusWeeks(2), 1, 1, 2));
    assertThat(team.given(10)).isCloseTo(10, within(1e-9));
    assertThat(team.given(20)).isCloseTo(25, within(1e-9));
    assertThat(team.given(30)).isCloseTo(45, within(1e-9));
    double model =
        Capacity.of(List.of(new Capacity.Group(2, 30, 0.5, 0), new Capacity.Group(1, 20, 1, 10)))
            .personDays();
    assertThat(team.given(30)).isCloseTo(model, within(1e-9));
  }

  @Test
  void daysForAnEffortTurnsCapacityRound() {
    TeamCapacity team =
        team(new TeamStep(START.plusWeeks(1), 2, 0.8, 4), new TeamStep(START, 0, 1, 0));
    assertThat(team.given(5)).isZero();
    assertThat(team.daysFor(0)).isZero();
    for (double days = 5.5; days < 60; days += 0.7) {
      assertThat(team.daysFor(team.given(days))).isCloseTo(days, within(1e-9));
    }
  }

  @Test
  void whoWasThereBeforeTheStartHasLearned() {
    assertThat(team(new TeamStep(START.minusWeeks(3), 1, 1, 2)).given(5))
        .isCloseTo(5, within(1e-9));
    assertThat(team(new TeamStep(START.minusWeeks(1), 1, 1, 2)).given(5))
        .isCloseTo(3.75, within(1e-9));
  }
}
