package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.brief.Assumption;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Item;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.Optional;

/** A certainty beside something that the brief itself leaves uncertain. */
public final class Guaranteed implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/guaranteed", Severity.MAJOR, Evidence.A);

  private static final Vocabulary WORDS =
      Vocabulary.of("guarantee", "gegarandeerd", "garandeer", "garantie dat ");

  /** A promise that is called sure should hold nine times out of ten. */
  private static final double SURE = 0.9;

  private static final Phrase ODDS =
      Phrase.of(
          "{0} is called certain, while by the plan's own figures the odds of the date are {1}.",
          "{0} heet zeker, terwijl de kans op de datum volgens de cijfers van het plan {1} is.");

  private static final Phrase BUDGET =
      Phrase.of(
          "{0} is called certain, while by the plan's own figures the odds of the budget are {1}.",
          "{0} heet zeker, terwijl de kans op het budget volgens de cijfers van het plan {1} is.");

  private static final Phrase ASK_BUDGET =
      Phrase.of(
          "Which part is left out if the money runs short, and does the promise hold without it?",
          "Welk onderdeel vervalt als het geld tekortschiet, en geldt de belofte ook zonder dat?");

  private static final Phrase MEND_BUDGET =
      Phrase.of(
          "Write confidence: likely, or give the plan more money or less work",
          "Schrijf confidence: likely, of geef het plan meer geld of minder werk");

  private static final Phrase SURE_PLAN =
      Phrase.of(
          "the plan's own figures give its date and its budget odds of 90 % or more",
          "als de cijfers van het plan de datum en het budget een kans van 90 % of meer geven");

  private static final Phrase ASK_ODDS =
      Phrase.of(
          "What happens at your side if the date moves by a month, and what could be left out to"
              + " hold it?",
          "Wat gebeurt er bij u als de datum een maand opschuift, en wat kan eraf om die"
              + " toch te halen?");

  private static final Phrase MEND_ODDS =
      Phrase.of(
          "Write confidence: likely, or give the plan more time or less work",
          "Schrijf confidence: likely, of geef het plan meer tijd of minder werk");

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} is called certain, while the same brief leaves this open: {1}.",
          "{0} heet zeker, terwijl dezelfde brief dit openlaat: {1}.");

  private static final Phrase FALSE =
      Phrase.of(
          "{0} is called certain, while the same brief says that this does not hold: {1}.",
          "{0} heet zeker, terwijl volgens dezelfde brief niet klopt wat hiervoor is aangenomen:"
              + " {1}.");

  private static final Phrase ASK_FALSE =
      Phrase.of(
          "What is left of this promise now that {0} does not hold?",
          "Wat blijft er van deze belofte over nu dit niet klopt: {0}?");

  private static final Phrase ASK =
      Phrase.of(
          "What happens to this promise if it turns out otherwise with {0}, and who looks into"
              + " that before we sign?",
          "Wat gebeurt er met deze belofte als het anders loopt met {0}, en wie zoekt dat"
              + " uit voordat we tekenen?");

  private static final Phrase MEND =
      Phrase.of(
          "Answer the risk or check the assumption, or write confidence: likely",
          "Geef het risico een antwoord of toets de aanname, of schrijf confidence: likely");

  private static final Phrase CLEARS =
      Phrase.of(
          "every high risk has a response and every assumption was checked and holds",
          "als elk hoog risico een antwoord heeft en elke aanname getoetst is en klopt");

  private static final Phrase DENIED = Phrase.of("This does not hold", "Dit klopt niet");
  private static final Phrase RELATED = Phrase.of("This is still open", "Dit staat nog open");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    if (!isPromised(expectation)) {
      return Optional.empty();
    }
    return Doubts.of(brief)
        .map(item -> openPoint(expectation, item))
        .or(() -> plan(expectation, brief, facts.forecast()));
  }

  private static Hit openPoint(Expectation expectation, Item item) {
    boolean failed =
        item instanceof Assumption assumed && assumed.checked() == Assumption.Checked.FAILED;
    Phrase message = (failed ? FALSE : MESSAGE).with(expectation, item);
    return Hit.at(expectation, message, (failed ? ASK_FALSE : ASK).with(item), MEND)
        .clearsIf(CLEARS)
        .relatedTo(item.at(), failed ? DENIED : RELATED);
  }

  /** The lower of the plan's two odds, where it is too low for a certainty. */
  private static Optional<Hit> plan(Expectation expectation, Brief brief, PlanForecast forecast) {
    double date = forecast.deadlineOdds().orElse(1);
    double money = forecast.budgetOdds().orElse(1);
    if (Math.min(date, money) >= SURE) {
      return Optional.empty();
    }
    boolean late = date <= money;
    Phrase.Odds odds = new Phrase.Odds(Math.min(date, money));
    Phrase message = (late ? ODDS : BUDGET).with(expectation, odds);
    Phrase mend = late ? MEND_ODDS : MEND_BUDGET;
    return Optional.of(
        Hit.at(expectation, message, late ? ASK_ODDS : ASK_BUDGET, mend)
            .clearsIf(SURE_PLAN)
            .relatedTo(brief.section("plan"), RELATED)
            .with(late ? "deadlineOdds" : "budgetOdds", odds.chance()));
  }

  private static boolean isPromised(Expectation expectation) {
    Expectation.Confidence word = expectation.confidence();
    return word == Expectation.Confidence.CERTAIN
        || word == Expectation.Confidence.GUARANTEED
        || WORDS.isIn(expectation.what());
  }
}
