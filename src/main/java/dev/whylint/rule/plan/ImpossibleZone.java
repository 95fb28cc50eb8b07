package dev.whylint.rule.plan;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.feasibility.Compression;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Plan;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import dev.whylint.engine.Topic;
import java.util.List;

/** A fixed scope in less time than its effort is known to allow. */
public final class ImpossibleZone implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("plan/impossible-zone", Severity.MAJOR, Evidence.B).asking(Topic.WHAT_GIVES);

  private static final Phrase UNDER_FLOOR =
      Phrase.of(
          "{0} person-months of fixed scope in {1} months: under the kindest published floor of {2}"
              + " months, and more people do not move that floor.",
          "{0} mensmaanden bij een vaste omvang in {1} maanden: onder de gunstigste gepubliceerde"
              + " grens van {2} maanden, en meer mensen verschuiven die grens niet.");

  private static final Phrase HASTY =
      Phrase.of(
          "{0} person-months of fixed scope usually take {1} months; the plan has {2}, which is {3}"
              + " of that and under the 75 % below which no model has data.",
          "{0} mensmaanden bij een vaste omvang duren doorgaans {1} maanden; het plan heeft er {2},"
              + " dat is {3} daarvan en minder dan de 75 % waaronder geen model gegevens heeft.");

  private static final Phrase ASK =
      Phrase.of(
          "Which part of this could follow a few months later without harm?",
          "Welk deel kan zonder schade een paar maanden later volgen?");

  private static final Phrase MEND =
      Phrase.of(
          "Give it at least {0} months, or take scope out of plan.fixed and say what may follow"
              + " later.",
          "Neem ten minste {0} maanden, of haal scope uit plan.fixed en schrijf op wat later mag"
              + " volgen.");

  private static final Phrase CLEARS =
      Phrase.of(
          "the time comes to 75 % of nominal, or the scope may shrink",
          "als de tijd op 75 % van de gebruikelijke komt, of de omvang mag krimpen");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    PlanForecast forecast = facts.forecast();
    double months = forecast.dates().months();
    double effort = forecast.effort().likelyMonths();
    Plan plan = brief.plan();
    boolean applies =
        plan != null
            && plan.fixed().contains(Plan.Fixed.SCOPE)
            && isDeveloped(brief)
            && months > 0
            && effort >= Compression.LEAST_PERSON_MONTHS;
    if (!applies || isImpossibleAnyway(forecast)) {
      return List.of();
    }
    Compression zone = Compression.of(effort, months);
    if (zone.ratio() >= Compression.SHORTEST_RATIO) {
      return List.of();
    }
    return List.of(hit(brief, zone, effort, months));
  }

  private static Hit hit(Brief brief, Compression zone, double effort, double months) {
    boolean under = months < zone.floorMonths();
    Phrase message =
        under
            ? UNDER_FLOOR.with(effort, months, zone.floorMonths())
            : HASTY.with(effort, zone.nominalMonths(), months, new Phrase.Percent(zone.ratio()));
    double enough = Math.ceil(zone.nominalMonths() * Compression.SHORTEST_RATIO * 10) / 10;
    return Hit.at(brief.section("plan"), message, ASK, MEND.with(enough))
        .clearsIf(CLEARS)
        .weighing(under ? Severity.MAJOR : Severity.MINOR)
        .with("personMonths", effort)
        .with("months", months)
        .with("nominalMonths", zone.nominalMonths())
        .with("floorMonths", zone.floorMonths())
        .with("ratio", zone.ratio());
  }

  /** The curve was measured on development, not on roll-outs, building or reorganising. */
  private static boolean isDeveloped(Brief brief) {
    Brief.Domain domain = brief.domain();
    return domain == null || domain == Brief.Domain.SOFTWARE || domain == Brief.Domain.DATA_AI;
  }

  private static boolean isImpossibleAnyway(PlanForecast forecast) {
    return Room.of(forecast)
        .flatMap(Room::severity)
        .filter(severity -> severity == Severity.BLOCKER)
        .isPresent();
  }
}
