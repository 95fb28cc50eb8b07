package dev.whylint.rule.plan;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.PlanTeam;
import dev.whylint.analysis.feasibility.Rounding;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** People who join so late that teaching them costs more than they bring. */
public final class LateStaffing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("plan/late-staffing", Severity.MAJOR, Evidence.C);

  private static final Phrase AFTER =
      Phrase.of(
          "The reinforcement of {0} joins on {1}, after the deadline of {2}.",
          "De versterking van {0} komt op {1}, na de einddatum van {2}.");

  private static final Phrase LATE =
      Phrase.of(
          "The reinforcement of {0} joins on {1}, {2} weeks before the deadline: with {3} weeks to learn"
              + " and half a colleague to teach, each adds {4} weeks of work and takes {5} from the"
              + " team.",
          "De versterking van {0} komt op {1}, {2} weken voor de einddatum: met {3} weken"
              + " inwerken, en een collega die daar de halve tijd aan kwijt is, levert ieder"
              + " {4} weken werk op en kost {5}.");

  private static final Phrase ASK =
      Phrase.of(
          "What can a newcomer do here in the first weeks without help, and who would teach them?",
          "Wat kan een nieuwkomer hier de eerste weken zonder hulp, en wie werkt die in?");

  private static final Phrase MEND =
      Phrase.of(
          "Have them join at least {0} weeks before the deadline, give them work that stands apart,"
              + " or leave them out and take out scope.",
          "Laat hen ten minste {0} weken voor de einddatum beginnen, geef hun werk dat op"
              + " zichzelf staat, of laat hen weg en schrap in de omvang.");

  private static final Phrase CLEARS =
      Phrase.of(
          "those who join have time left beyond learning the work",
          "als wie erbij komt na het inwerken nog tijd overhoudt");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    PlanForecast forecast = facts.forecast();
    Optional<LocalDate> deadline = forecast.dates().deadline();
    if (deadline.isEmpty()) {
      return List.of();
    }
    return forecast.team().stream()
        .flatMap(team -> team.groups().stream())
        .filter(group -> group.joins() && group.from().isAfter(forecast.dates().start()))
        .flatMap(group -> late(brief, group, deadline.get()).stream())
        .toList();
  }

  private static Optional<Hit> late(Brief brief, PlanTeam.Group group, LocalDate deadline) {
    double weeks = (deadline.toEpochDay() - group.from().toEpochDay() + 1) / 7.0;
    dev.whylint.analysis.feasibility.LateStaffing gain =
        dev.whylint.analysis.feasibility.LateStaffing.of(Math.max(0, weeks));
    if (weeks > 0 && gain.netWeeks() >= 0) {
      return Optional.empty();
    }
    Phrase message =
        weeks <= 0
            ? AFTER.with(Odds.people(group.people()), group.from(), deadline)
            : LATE.with(
                Odds.people(group.people()),
                group.from(),
                Rounding.rough(weeks),
                dev.whylint.analysis.feasibility.LateStaffing.DEFAULT_RAMP_WEEKS,
                Rounding.rough(gain.usefulWeeks()),
                Rounding.rough(gain.mentorWeeks()));
    return Optional.of(
        Hit.at(brief.section("plan"), message, ASK, MEND.with(gain.breakEvenWeeks()))
            .clearsIf(CLEARS)
            .with("weeksLeft", weeks)
            .with("netWeeks", gain.netWeeks()));
  }
}
