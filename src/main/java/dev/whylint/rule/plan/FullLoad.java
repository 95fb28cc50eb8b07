package dev.whylint.rule.plan;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.Capacity;
import dev.whylint.analysis.feasibility.Utilisation;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Plan;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** People planned so full that nothing can be answered in time. */
public final class FullLoad implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("plan/full-load", Severity.MAJOR, Evidence.A);

  private static final double MOST_SHOWN = 0.99;

  private static final Phrase MESSAGE =
      Phrase.of(
          "The team is planned at {0} of its time: a job of two days then takes about {1} days in the"
              + " queue, and illness, leave and questions are in nobody's plan.",
          "Het team is voor {0} van de tijd ingepland: een klus van twee dagen"
              + " duurt met de wachttijd erbij dan ongeveer {1} dagen, en ziekte,"
              + " verlof en vragen staan in niemands planning.");

  private static final Phrase CERTAIN =
      Phrase.of(
          "The team is planned at 100 % of its time: illness, leave, meetings and questions are in"
              + " nobody's plan, and anything that comes up waits without end.",
          "Het team is voor 100 % van de tijd ingepland: ziekte, verlof, overleg en vragen staan in"
              + " niemands planning, en wat ertussen komt blijft wachten.");

  private static final Phrase ASK =
      Phrase.of(
          "What else do these people do in a week, and how much of it may stop?",
          "Wat doen deze mensen nog meer in een week, en wat daarvan mag stoppen?");

  private static final Phrase MEND =
      Phrase.of(
          "Plan at 80 % or less: team: {availability: 80 %}, and move the date or the scope to fit.",
          "Plan op 80 % of minder: team: {availability: 80 %}, en pas de datum of de omvang aan.");

  private static final Phrase CLEARS =
      Phrase.of(
          "nobody is planned at more than 85 % of the time",
          "als niemand voor meer dan 85 % van de tijd is ingepland");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Plan plan = brief.plan();
    Plan.Team team = plan == null ? null : plan.team();
    Figure stated = team == null ? null : team.availability();
    if (stated == null || stated.value() == null) {
      return List.of();
    }
    double load = stated.value().base() / 100;
    if (load <= Capacity.FULL_LOAD || load > 1) {
      return List.of();
    }
    Phrase message =
        load > MOST_SHOWN
            ? CERTAIN
            : MESSAGE.with(new Phrase.Percent(load), Utilisation.of(load).timeThrough(2));
    return List.of(
        Hit.at(brief.section("plan"), message, ASK, MEND)
            .clearsIf(CLEARS)
            .marking(stated.text().place())
            .with("load", load));
  }
}
