package dev.whylint.rule.plan;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.PlanEffort;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.feasibility.ConeOfUncertainty;
import dev.whylint.analysis.feasibility.Rounding;
import dev.whylint.analysis.feasibility.TimeUnits;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Part;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** Effort as a single number at a phase where the outcome is still wide. */
public final class PointEstimate implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("plan/point-estimate", Severity.MINOR, Evidence.C);

  /** Judgement: under two weeks of work a range is not worth asking for. */
  private static final double SMALLEST_DAYS = 10;

  private static final Phrase ONE =
      Phrase.of(
          "{0} has one number for its effort ({1}); at the phase {2} such a number still means"
              + " anything from {3} to {4}.",
          "{0} heeft één getal voor de inspanning ({1}); in de {2} kan de uitkomst nog"
              + " overal tussen {3} en {4} liggen.");

  private static final Phrase MORE =
      Phrase.of(
          "{0} parts have one number for their effort, the largest {1} ({2}); at the phase {3} such"
              + " a number still means anything from {4} to {5}.",
          "{0} onderdelen hebben één getal voor de inspanning, het grootste {1} ({2}); in"
              + " de {3} kan de uitkomst daarvan nog overal tussen {4} en {5} liggen.");

  private static final Phrase ASK =
      Phrase.of(
          "What would this take if all goes well, what is most likely, and what if it goes badly?",
          "Wat vraagt dit als alles meezit, wat is het waarschijnlijkst, en wat als het"
              + " tegenzit?");

  private static final Phrase MEND =
      Phrase.of(
          "Write three numbers for the largest parts: effort: 3/5/12 person-months.",
          "Schrijf bij de grootste onderdelen drie getallen: effort: 3/5/12 mensmaanden.");

  private static final Phrase CLEARS =
      Phrase.of(
          "the effort is written as low/likely/high",
          "als de inspanning als laag/waarschijnlijk/hoog is geschreven");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Brief.Phase phase = brief.phase();
    if (phase == null || !Commitment.isEarly(brief)) {
      return List.of();
    }
    List<PlanEffort.Estimate> points =
        facts.forecast().effort().estimates().stream()
            .filter(each -> each.isPoint() && each.likelyDays() >= SMALLEST_DAYS)
            .sorted((a, b) -> Double.compare(b.likelyDays(), a.likelyDays()))
            .toList();
    if (points.isEmpty()) {
      return List.of();
    }
    Part largest = points.get(0).part();
    Figure effort = largest.effort();
    if (effort == null) {
      return List.of();
    }
    return List.of(hit(brief, phase, points, largest, effort));
  }

  private static Hit hit(
      Brief brief,
      Brief.Phase phase,
      List<PlanEffort.Estimate> points,
      Part largest,
      Figure effort) {
    double factor = PlanForecast.phase(brief).orElse(ConeOfUncertainty.PROPOSAL).highFactor();
    Phrase low = written(points.get(0), 1 / factor);
    Phrase high = written(points.get(0), factor);
    Hit hit =
        points.size() == 1
            ? Hit.at(largest, ONE.with(largest, effort, Odds.phase(phase), low, high), ASK, MEND)
                .clearsIf(CLEARS)
            : Hit.at(
                    brief.section("plan"),
                    MORE.with(points.size(), largest, effort, Odds.phase(phase), low, high),
                    ASK,
                    MEND)
                .clearsIf(CLEARS);
    return hit.with("parts", points.size()).with("factor", factor);
  }

  private static Phrase written(PlanEffort.Estimate estimate, double factor) {
    double days = estimate.likelyDays() * factor;
    double months = days / TimeUnits.WORKING_DAYS_PER_PERSON_MONTH;
    if (estimate.inMonths() && months == 1) {
      return Phrase.of("1 person-month", "1 mensmaand");
    }
    return estimate.inMonths()
        ? Phrase.of("{0} person-months", "{0} mensmaanden", Rounding.rough(months))
        : Phrase.of("{0} person-days", "{0} mensdagen", days);
  }
}
