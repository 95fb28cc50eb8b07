package dev.whylint.report;

import dev.whylint.analysis.Uncounted;
import java.util.ArrayList;
import java.util.List;

/** Says what a forecast waits for, and what the brief names that it does not count. */
final class ForecastScope {
  private ForecastScope() {}

  /** A line for each part that waits for something from elsewhere. */
  static List<String> waits(BriefForecast each, Labels labels) {
    return each.forecast().starts().waits().stream()
        .map(
            wait ->
                labels.say(
                    "{0}: from {1}, since it waits for {2}",
                    "{0}: vanaf {1}, want het wacht op {2}", wait.part(), wait.day(), wait.what()))
        .toList();
  }

  /** One line with all that is not counted; none where there is nothing. */
  static List<String> uncounted(BriefForecast each, Labels labels) {
    Uncounted rest = each.forecast().uncounted();
    return rest.isEmpty() ? List.of() : List.of(labels.say("{0}", "{0}", things(rest, labels)));
  }

  private static List<Object> things(Uncounted rest, Labels labels) {
    List<Object> things = new ArrayList<>(rest.named());
    rest.decisions()
        .map(
            count ->
                labels.say(
                    "the client's decisions ({0})", "de besluiten van de klant ({0})", count))
        .ifPresent(things::add);
    rest.acceptance()
        .map(time -> labels.say("acceptance ({0})", "acceptatie ({0})", time))
        .ifPresent(things::add);
    if (rest.risks() > 0) {
      things.add(
          rest.risks() == 1
              ? labels.say("the risk", "het risico")
              : labels.say("the {0} risks", "de {0} risico's", rest.risks()));
    }
    return List.copyOf(things);
  }
}
