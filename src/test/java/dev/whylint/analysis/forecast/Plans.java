package dev.whylint.analysis.forecast;

import dev.whylint.analysis.feasibility.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Plans that the tests of this package share. */
final class Plans {
  static final LocalDate START = LocalDate.of(2027, 1, 4);
  static final Assumptions MANY = Assumptions.USUAL.withSamples(100_000);

  private Plans() {}

  static ForecastPlan plan(List<Work> works, double people, double cone) {
    return plan(works, List.of(new TeamStep(START, people, 1, 0)), null, cone);
  }

  static ForecastPlan plan(
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

  static List<Work> mixed(int count) {
    List<Work> works = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      works.add(i % 2 == 0 ? Work.point("w" + i, 10 + i) : Work.range("w" + i, 5, 12 + i, 40 + i));
    }
    return works;
  }

  static List<Work> chain() {
    return List.of(
        Work.range("a", 10, 20, 50),
        Work.range("b", 5, 10, 20).after("a"),
        Work.point("c", 15).after("b", "elsewhere"),
        Work.range("d", 8, 12, 30));
  }
}
