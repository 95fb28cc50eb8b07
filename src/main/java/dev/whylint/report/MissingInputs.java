package dev.whylint.report;

import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.PlanForecast.Lack;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which keys to add to a brief before its date and its budget can be forecast. */
final class MissingInputs {
  private final Labels labels;

  MissingInputs(Labels labels) {
    this.labels = labels;
  }

  /** One line a key, the first to write first; empty where nothing is missing. */
  List<String> lines(BriefForecast each) {
    PlanForecast forecast = each.forecast();
    Set<Lack> lacks = forecast.lacks();
    List<String> lines = new ArrayList<>();
    if (lacks.contains(Lack.EFFORT)) {
      lines.add(
          labels.say(
              "effort: 3/5/9 person-weeks – with each part under solution.parts",
              "effort: 3/5/9 mensweken – bij elk onderdeel onder solution.parts"));
    }
    date(lacks, lines);
    money(forecast, lines);
    if (lacks.contains(Lack.ORDER)) {
      List<String> ring = PlanForecast.ring(each.brief());
      lines.add(
          labels.say(
              "depends-on without a ring: {0} wait for each other",
              "depends-on zonder kring: {0} wachten op elkaar", ring));
    }
    return List.copyOf(lines);
  }

  private void date(Set<Lack> lacks, List<String> lines) {
    if (lacks.contains(Lack.TEAM)) {
      lines.add(
          labels.say(
              "team: {size: 4, from: 2027-03-01} – under plan; for the odds of the date",
              "team: {size: 4, from: 2027-03-01} – onder plan; voor de kans op de datum"));
    }
    if (lacks.contains(Lack.DEADLINE)) {
      lines.add(
          labels.say(
              "deadline: 2027-12-31 – under plan; for the odds of the date",
              "deadline: 2027-12-31 – onder plan; voor de kans op de datum"));
    }
  }

  private void money(PlanForecast forecast, List<String> lines) {
    if (forecast.money().ratePerDay().isEmpty()) {
      lines.add(
          labels.say(
              "rate: EUR 800 per day – under plan; for the odds of the budget",
              "rate: EUR 800 per dag – onder plan; voor de kans op het budget"));
    }
    if (forecast.lacks().contains(Lack.BUDGET)) {
      lines.add(
          labels.say(
              "budget: EUR 200k – under plan; for the odds of the budget",
              "budget: EUR 200k – onder plan; voor de kans op het budget"));
    }
    if (forecast.lacks().contains(Lack.ONE_CURRENCY)) {
      lines.add(
          labels.say(
              "the same currency for budget, rate and every cost",
              "dezelfde munt voor budget, tarief en alle kosten"));
    }
  }
}
