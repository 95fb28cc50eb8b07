package dev.whylint.report;

import dev.whylint.analysis.EarliestStarts;
import dev.whylint.analysis.Uncounted;
import java.util.ArrayList;
import java.util.List;

/** Says what a forecast waits for, and what the brief names that it does not count. */
final class ForecastScope {
  private final Labels labels;

  ForecastScope(Labels labels) {
    this.labels = labels;
  }

  /** A line for each wait, and one for all that is not counted; empty where there is neither. */
  List<String> lines(BriefForecast each) {
    List<String> lines = new ArrayList<>();
    if (each.dated().isPresent()) {
      for (EarliestStarts.Wait wait : each.forecast().starts().waits()) {
        lines.add(
            labels.say(
                "{0} begins no earlier than {1}: it waits for {2}.",
                "{0} begint niet voor {1}: het wacht op {2}.",
                wait.part(),
                wait.day(),
                wait.what()));
      }
    }
    Uncounted rest = each.forecast().uncounted();
    if (!rest.isEmpty()) {
      lines.add(
          labels.say(
              "Not counted, and time on top where it takes any: {0}.",
              "Niet meegeteld, en extra tijd waar het die kost: {0}.", things(rest)));
    }
    return List.copyOf(lines);
  }

  private List<Object> things(Uncounted rest) {
    List<Object> things = new ArrayList<>(rest.named());
    rest.decisions()
        .ifPresent(
            count ->
                things.add(
                    labels.say(
                        "the client's decisions ({0})", "de besluiten van de klant ({0})", count)));
    rest.acceptance()
        .ifPresent(time -> things.add(labels.say("acceptance ({0})", "acceptatie ({0})", time)));
    if (rest.risks() > 0) {
      things.add(
          rest.risks() == 1
              ? labels.say("the risk", "het risico")
              : labels.say("the {0} risks", "de {0} risico's", rest.risks()));
    }
    return List.copyOf(things);
  }
}
