package dev.whylint.rule.brief;

import dev.whylint.brief.Names;
import dev.whylint.brief.Text;
import dev.whylint.brief.Waiver;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import dev.whylint.engine.WaiverRule;
import dev.whylint.engine.Waivers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A waiver that nothing needs, or that names no rule. */
public final class UnusedWaiver implements WaiverRule {
  private static final RuleInfo INFO =
      RuleInfo.of("brief/unused-waiver", Severity.MAJOR, Evidence.A);

  private static final Phrase ASK =
      Phrase.of(
          "Was the point settled, so that the waiver can go?",
          "Is dit punt geregeld, zodat de waiver weg kan?");

  private static final Phrase MEND =
      Phrase.of(
          "Delete the waiver, or name the rule and the item that it is for.",
          "Haal de waiver weg, of noem de regel en het onderdeel waarvoor hij geldt.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> judge(Waivers waivers, Set<String> names) {
    List<Hit> hits = new ArrayList<>();
    for (Waiver waiver : waivers.unused()) {
      Text rule = waiver.rule();
      if (rule != null && waiver.because() != null) {
        hits.add(Hit.at(waiver.at(), message(rule.value(), names), ASK, MEND));
      }
    }
    return hits;
  }

  private static Phrase message(String rule, Set<String> names) {
    if (names.stream().anyMatch(name -> name.equals(rule) || name.startsWith(rule + "/"))) {
      return Phrase.of(
          "Nothing was found that this waiver of {0} would be for.",
          "Er is niets gevonden waarvoor deze waiver van {0} nodig is.", rule);
    }
    String near = Names.nearest(rule, names);
    return Phrase.of(
        "No rule is called “{0}”{1}",
        "Geen regel heet “{0}”{1}",
        rule,
        near.isEmpty()
            ? Phrase.of(".", ".")
            : Phrase.of("; did you mean “{0}”?", "; bedoelde u “{0}”?", near));
  }
}
