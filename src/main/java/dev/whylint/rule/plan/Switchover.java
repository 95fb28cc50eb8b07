package dev.whylint.rule.plan;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Plan;
import dev.whylint.brief.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the texts of a brief say of the switch: all at once, and with or without a way back. */
final class Switchover {
  private static final List<String> ONCE =
      List.of(
          "all at once",
          "in one go",
          "big bang",
          "big-bang",
          "in one night",
          "in a single night",
          "in one weekend",
          "in a single weekend",
          "on one day",
          "on the same day",
          "on a single day",
          "overnight",
          "in één keer",
          "in een keer",
          "in één klap",
          "op één dag",
          "op dezelfde dag",
          "in één nacht",
          "in één weekend",
          "van de ene op de andere dag");

  private static final List<String> EVERYBODY =
      List.of(
          "all",
          "every",
          "everyone",
          "everybody",
          "whole",
          "entire",
          "alle",
          "elke",
          "iedereen",
          "hele",
          "gehele",
          "heel",
          "alles");

  private static final List<String> SWITCH =
      List.of(
          "switch",
          "go live",
          "goes live",
          "cut over",
          "cutover",
          "move",
          "migrat",
          "replace",
          "start",
          "open",
          "introduc",
          "roll",
          "over op",
          "gaan over",
          "gaat over",
          "stap",
          "overgang",
          "omzetten",
          "live",
          "invoer",
          "vervang",
          "in gebruik",
          "begin");

  private static final List<String> BACK =
      List.of(
          "way back",
          "roll back",
          "rollback",
          "roll-back",
          "fall back",
          "fallback",
          "fall-back",
          "old system stays",
          "stays available",
          "revert",
          "switch back",
          "weg terug",
          "terugval",
          "terugdraai",
          "terug naar",
          "terugkeer",
          "blijft beschikbaar",
          "noodscenario");

  private static final List<String> NOT =
      List.of(
          "not ", "no ", "never", "instead", "rather than", "niet ", "geen ", "nooit", "i.p.v.");

  private Switchover() {}

  /** The first text of the solution or the plan that switches everybody at once. */
  static Optional<Text> atOnce(Brief brief) {
    List<Text> texts = new ArrayList<>();
    Text summary = brief.solution().summary();
    if (summary != null) {
      texts.add(summary);
    }
    brief.solution().parts().forEach(part -> texts.add(part.what()));
    Plan plan = brief.plan();
    if (plan != null) {
      plan.milestones().forEach(milestone -> texts.add(milestone.what()));
    }
    return texts.stream().filter(text -> isAtOnce(text.value())).findFirst();
  }

  private static boolean isAtOnce(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return holds(lower, ONCE)
        && holds(lower, EVERYBODY)
        && (holds(lower, SWITCH) || isSplitSwitch(lower))
        && !holds(lower, NOT);
  }

  /** The Dutch {@code gaat … over} and {@code stapt … over}, its halves apart. */
  private static boolean isSplitSwitch(String lower) {
    return holds(lower, List.of("gaat ", "gaan ", "stapt ", "stappen "))
        && (lower.endsWith(" over") || lower.contains(" over "));
  }

  /** Whether a part, a risk's response or a term of the contract names a way back. */
  static boolean namesWayBack(Brief brief) {
    List<Text> texts = new ArrayList<>();
    brief.solution().parts().forEach(part -> texts.add(part.what()));
    brief.risks().stream().flatMap(risk -> Stream.ofNullable(risk.response())).forEach(texts::add);
    brief.assumptions().forEach(assumption -> texts.add(assumption.what()));
    Text summary = brief.solution().summary();
    if (summary != null) {
      texts.add(summary);
    }
    return texts.stream().anyMatch(text -> holds(text.value().toLowerCase(Locale.ROOT), BACK));
  }

  /** Whether one of the phrases begins a word of the text. */
  private static boolean holds(String lower, List<String> phrases) {
    for (String phrase : phrases) {
      int at = lower.indexOf(phrase);
      while (at >= 0) {
        if (at == 0 || !Character.isLetter(lower.charAt(at - 1))) {
          return true;
        }
        at = lower.indexOf(phrase, at + 1);
      }
    }
    return false;
  }
}
