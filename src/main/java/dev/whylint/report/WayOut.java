package dev.whylint.report;

import dev.whylint.analysis.forecast.Forecast;
import dev.whylint.analysis.forecast.WayToDeadline;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What would bring the odds to 80 %: time, scope or people for the date, money for the budget. */
final class WayOut {
  private static final double ALL = 0.995;
  private static final int DAYS_PER_WEEK = 7;

  private final Style style;
  private final Labels labels;

  WayOut(Style style, Labels labels) {
    this.style = style;
    this.labels = labels;
  }

  void write(BriefForecast each, Appendable out) throws IOException {
    Optional<WayToDeadline> way =
        each.dated().flatMap(model -> model.wayToDeadline(BriefForecast.TARGET));
    if (way.isPresent()) {
      Map<String, String> lines = new LinkedHashMap<>();
      date(each.dated().orElseThrow(), way.get(), lines);
      block(
          labels.say(
              "To bring the date to 80 %, one of",
              "Om de kans op de datum op 80 % te brengen, één hiervan"),
          labels.say(
              "The date has 80 % or more as it is.", "De kans op de datum is al 80 % of meer."),
          lines,
          out);
    }
    OptionalDouble more =
        each.priced().isPresent()
            ? each.priced().get().moneyMoreFor(BriefForecast.TARGET)
            : OptionalDouble.empty();
    if (more.isPresent()) {
      Map<String, String> lines = new LinkedHashMap<>();
      if (more.getAsDouble() >= 1) {
        String sum =
            new Amounts(labels).atLeast(each.forecast().money().currency(), more.getAsDouble());
        lines.put(labels.say("money", "geld"), labels.say("{0} more", "{0} meer", sum));
      }
      block(
          labels.say("To bring the budget to 80 %", "Om de kans op het budget op 80 % te brengen"),
          labels.say(
              "The budget has 80 % or more as it is.", "De kans op het budget is al 80 % of meer."),
          lines,
          out);
    }
  }

  private void date(Forecast model, WayToDeadline way, Map<String, String> lines) {
    LocalDate deadline = model.plan().deadline();
    if (deadline == null || model.deadlineOdds().orElse(0) >= BriefForecast.TARGET) {
      return;
    }
    boolean started = !deadline.isBefore(model.plan().start());
    double calendar = ChronoUnit.DAYS.between(deadline, way.date()) / (double) DAYS_PER_WEEK;
    long weeks = (long) Math.ceil(started ? way.weeksMore() : calendar);
    String time =
        weeks == 1
            ? labels.say("1 week more, until {0}", "1 week langer, tot {0}", way.date())
            : labels.say(
                "{0} weeks more, until {1}", "{0} weken langer, tot {1}", weeks, way.date());
    lines.put(labels.say("time", "tijd"), time);
    lines.put(labels.say("scope", "werk"), scope(way));
    lines.put(labels.say("people", "mensen"), people(way));
  }

  private String scope(WayToDeadline way) {
    return way.scopeShareLess() > ALL
        ? labels.say("no cut in the work is enough", "minder werk alleen is niet genoeg")
        : labels.say(
            "{0} % less work", "{0} % minder werk", (long) Math.ceil(way.scopeShareLess() * 100));
  }

  private String people(WayToDeadline way) {
    if (way.peopleMore().isEmpty()) {
      return labels.say(
          "not even three times the team is enough",
          "zelfs een drie keer zo groot team redt het niet");
    }
    int more = way.peopleMore().getAsInt();
    return more == 1
        ? labels.say("1 person more from the first day", "1 persoon erbij vanaf de eerste dag")
        : labels.say(
            "{0} people more from the first day", "{0} mensen erbij vanaf de eerste dag", more);
  }

  private void block(String heading, String met, Map<String, String> lines, Appendable out)
      throws IOException {
    out.append("\n  ").append(style.bold(lines.isEmpty() ? met : heading)).append('\n');
    int widest = lines.keySet().stream().mapToInt(Wrap::length).max().orElse(0);
    for (Map.Entry<String, String> line : lines.entrySet()) {
      String pad = " ".repeat(widest - Wrap.length(line.getKey()) + 2);
      out.append("    ").append(style.faint(line.getKey())).append(pad);
      out.append(line.getValue()).append('\n');
    }
  }
}
