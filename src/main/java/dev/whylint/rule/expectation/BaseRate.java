package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.Detection;
import dev.whylint.analysis.feasibility.Rounding;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Inputs;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A precision that the rates cannot give where what is looked for is rare. */
public final class BaseRate implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/base-rate", Severity.MAJOR, Evidence.A);

  /** Rates are rounded figures. */
  private static final double ROUNDED = 0.005;

  private static final Vocabulary PRECISION =
      Vocabulary.of(
          "precision",
          "ppv",
          "predictive value",
          "correct alert",
          "alerts that",
          "right alert",
          "precisie",
          "voorspellende waarde",
          "terechte ",
          "juiste meldingen");

  private static final Phrase MESSAGE =
      Phrase.of(
          "You ask for a precision of {0}; with {1} of cases, sensitivity {2} and specificity {3}"
              + " it is {4}.",
          "U vraagt een precisie van {0}; komt het voor bij {1} van de gevallen, met"
              + " sensitiviteit {2} en specificiteit {3}, dan is die {4}.");

  private static final Phrase POOR =
      Phrase.of(
          "What is looked for is rare ({0}), so only {1} of the alerts will be right.",
          "Wat gezocht wordt is zeldzaam ({0}); van de meldingen zal maar {1} terecht zijn.");

  private static final Phrase ASK =
      Phrase.of(
          "How many false alarms for each right one can the people who get them take?",
          "Hoeveel loze meldingen per terechte kunnen de ontvangers aan?");

  private static final Phrase MEND =
      Phrase.of(
          "Lower target:, raise specificity: on the ground of a test, or look only where"
              + " prevalence: is higher",
          "Verlaag target:, verhoog specificity: als een proef dat laat zien, of zoek"
              + " alleen waar prevalence: hoger is");

  private static final Phrase CLEARS =
      Phrase.of(
          "prevalence × sensitivity over all alerts is at least the target",
          "als prevalence × sensitivity gedeeld door alle meldingen minstens het doel is");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    Optional<Detection> detection = Screening.of(expectation.inputs());
    OptionalDouble target = Numbers.share(expectation.target());
    if (detection.isEmpty()) {
      return Optional.empty();
    }
    double precision = detection.get().precision();
    boolean meant = expectation.metric() == null || PRECISION.isIn(expectation.metric());
    if (meant && target.isPresent()) {
      return precision < target.getAsDouble() - ROUNDED
          ? Optional.of(hit(expectation, precision).with("target", target.getAsDouble()))
          : Optional.empty();
    }
    return precision < Detection.POOR_PRECISION
        ? Optional.of(poor(expectation, precision).weighing(Severity.MINOR))
        : Optional.empty();
  }

  private static Hit hit(Expectation expectation, double precision) {
    Inputs in = expectation.inputs();
    Phrase message =
        MESSAGE.with(
            figure(expectation.target()),
            figure(in.prevalence()),
            figure(in.sensitivity()),
            figure(in.specificity()),
            new Phrase.Percent(Rounding.ceil(precision, 3)));
    return Hit.at(expectation, message, ASK, MEND).clearsIf(CLEARS).with("precision", precision);
  }

  private static Hit poor(Expectation expectation, double precision) {
    Phrase message =
        POOR.with(
            figure(expectation.inputs().prevalence()),
            new Phrase.Percent(Rounding.ceil(precision, 3)));
    return Hit.at(expectation, message, ASK, MEND).with("precision", precision);
  }

  private static Object figure(@Nullable Figure figure) {
    return figure == null ? "" : figure;
  }
}
