package dev.whylint.analysis;

import dev.whylint.analysis.feasibility.WorkingCalendar;
import dev.whylint.analysis.forecast.Work;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Link;
import dev.whylint.brief.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the parts of a brief into works with their effort, their cost and what they wait for. */
final class PlanWorks {
  private PlanWorks() {}

  static List<Work> of(
      Brief brief, Dates dates, PlanEffort effort, PlanMoney money, EarliestStarts starts) {
    Map<String, PlanEffort.Estimate> estimates = new HashMap<>();
    effort.estimates().forEach(each -> estimates.putIfAbsent(each.part().id(), each));
    Map<String, Double> costs = new HashMap<>();
    money.costs().forEach(each -> costs.putIfAbsent(each.part().id(), each.likely()));
    List<Work> works = new ArrayList<>();
    for (Part part : brief.solution().parts()) {
      PlanEffort.Estimate e = estimates.get(part.id());
      works.add(
          new Work(
              part.id(),
              e == null ? 0 : e.lowDays(),
              e == null ? 0 : e.likelyDays(),
              e == null ? 0 : e.highDays(),
              part.dependsOn().stream().map(Link::id).toList(),
              costs.getOrDefault(part.id(), 0.0),
              starts.of(part).map(day -> daysBefore(day, dates)).orElse(0.0)));
    }
    return works;
  }

  /** The working days that go by before this day. */
  private static double daysBefore(LocalDate day, Dates dates) {
    return WorkingCalendar.WEEKDAYS.daysBetween(dates.start(), day.minusDays(1));
  }
}
