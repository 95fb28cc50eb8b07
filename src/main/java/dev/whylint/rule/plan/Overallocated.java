package dev.whylint.rule.plan;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.Capacity;
import dev.whylint.analysis.feasibility.TimeUnits;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Plan;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** People planned for more time than they have. */
public final class Overallocated implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("plan/overallocated", Severity.BLOCKER, Evidence.A);

  private static final double WEEK = TimeUnits.WORKING_DAYS_PER_WEEK;

  private static final Phrase TEAM =
      Phrase.of(
          "The team is planned for {0} of its time, and nobody has more than 100 %.",
          "Het team is ingepland voor {0} van de tijd, en niemand heeft meer dan 100 %.");

  private static final Phrase PERSON =
      Phrase.of(
          "The duties of {0} come to {1} days a week, {2} of a working week of five days.",
          "De taken van {0} komen op {1} dagen per week, {2} van een werkweek van vijf dagen.");

  private static final Phrase ASK =
      Phrase.of(
          "Who takes over what this person does now, and who could share the duties?",
          "Wie neemt over wat deze persoon nu doet, en wie kan de taken delen?");

  private static final Phrase MEND =
      Phrase.of(
          "Spread the duties over more people, or bring them under four days a week.",
          "Verdeel de taken over meer mensen, of breng ze onder vier dagen per week.");

  private static final Phrase CLEARS =
      Phrase.of(
          "nobody's duties add up to more than 85 % of the week",
          "als niemands taken samen meer dan 85 % van de week vragen");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    List<Hit> hits = new ArrayList<>();
    team(brief).ifPresent(hits::add);
    for (WeeklyDuty person : WeeklyDuty.perPerson(brief, facts.sense())) {
      double load = person.days() / WEEK;
      if (load > Capacity.FULL_LOAD) {
        Phrase message = PERSON.with(person.who(), person.days(), new Phrase.Percent(load));
        hits.add(
            Hit.at(brief.section("contract.client-duties"), message, ASK, MEND)
                .clearsIf(CLEARS)
                .marking(person.place())
                .weighing(load > 1 ? Severity.BLOCKER : Severity.MAJOR)
                .with("daysPerWeek", person.days())
                .with("load", load));
      }
    }
    return hits;
  }

  private static Optional<Hit> team(Brief brief) {
    Plan plan = brief.plan();
    Plan.Team team = plan == null ? null : plan.team();
    Figure stated = team == null ? null : team.availability();
    if (stated == null || stated.value() == null || stated.value().base() <= 100) {
      return Optional.empty();
    }
    double load = stated.value().base() / 100;
    Hit hit = Hit.at(brief.section("plan"), TEAM.with(stated), ASK, MEND).clearsIf(CLEARS);
    return Optional.of(hit.marking(stated.text().place()).with("load", load));
  }
}
