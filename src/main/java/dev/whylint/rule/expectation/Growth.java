package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.Rounding;
import dev.whylint.analysis.feasibility.TimeUnits;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.Optional;
import java.util.OptionalDouble;

/** A compound growth that needs a reason beyond the plan. */
public final class Growth implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/growth", Severity.MAJOR, Evidence.C);

  /** A doubling each year: our own line between ambition and a claim that needs a reason. */
  private static final double NOTABLE_RATE = 1;

  private static final double NOTABLE_FACTOR = 2;

  /** A shorter time says nothing about a year. */
  private static final double LEAST_YEARS = 0.25;

  private static final Vocabulary TRADE =
      Vocabulary.of(
          "customer",
          "users",
          "revenue",
          "sales",
          "turnover",
          "members",
          "orders",
          "visitors",
          "market share",
          "subscribers",
          "donors",
          "downloads",
          "profit",
          "klanten",
          "gebruikers",
          "omzet",
          "verkoop",
          "verkochte",
          "leden ",
          "bestellingen",
          "bezoekers",
          "marktaandeel",
          "abonnees",
          "donateurs",
          "winst ");

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} is a growth of {1} times in {2}: {3} a year, or {4} every month.",
          "{0} is een groei met een factor {1} in {2}: {3} per jaar, of {4} elke maand.");

  private static final Phrase SHORT =
      Phrase.of(
          "{0} is a growth of {1} times in {2}: {3} every month.",
          "{0} is een groei met een factor {1} in {2}: {3} elke maand.");

  private static final Phrase ASK =
      Phrase.of(
          "What was your own best year, and what will be different in each of these?",
          "Wat was uw eigen beste jaar, en wat wordt er in elk van deze jaren anders?");

  private static final Phrase MEND =
      Phrase.of(
          "Write the growth of past years beside it, lower target:, or move by:",
          "Zet de groei van eerdere jaren erbij, verlaag target:, of verschuif by:");

  private static final Phrase CLEARS =
      Phrase.of(
          "years of your own show such a growth, or the rate stays under 100 % a year",
          "als eigen jaren zo'n groei laten zien, of de groei onder 100 % per jaar blijft");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    Optional<Change> change = Change.of(expectation);
    boolean trade = TRADE.isIn(expectation.metric(), expectation.what());
    OptionalDouble time = facts.dates().secondsUntil(expectation.by());
    if (change.isEmpty() || time.isEmpty() || !trade) {
      return Optional.empty();
    }
    double factor = 1 - change.get().cut();
    double years = Math.max(LEAST_YEARS, time.getAsDouble() / TimeUnits.SECONDS_PER_YEAR);
    if (factor < NOTABLE_FACTOR || factor > 1e9 || years > 100) {
      return Optional.empty();
    }
    double rate = dev.whylint.analysis.feasibility.Growth.of(1, factor, years).perPeriod();
    return rate < NOTABLE_RATE
        ? Optional.empty()
        : Optional.of(hit(expectation, factor, rate, years));
  }

  private static Hit hit(Expectation expectation, double factor, double rate, double years) {
    Phrase.Percent yearly = new Phrase.Percent(Rounding.floor(rate, 3));
    double monthly = dev.whylint.analysis.feasibility.Growth.of(1, factor, years * 12).perPeriod();
    Phrase.Percent each = new Phrase.Percent(Rounding.floor(monthly, 3));
    double grown = Rounding.floor(factor, 1);
    Phrase time = Spoken.time(years * TimeUnits.SECONDS_PER_YEAR);
    Phrase message =
        years < 1
            ? SHORT.with(expectation, grown, time, each)
            : MESSAGE.with(expectation, grown, time, yearly, each);
    return Hit.at(expectation, message, ASK, MEND)
        .clearsIf(CLEARS)
        .with("factor", factor)
        .with("ratePerYear", rate)
        .with("ratePerMonth", monthly);
  }
}
