package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.SampleSize;
import dev.whylint.analysis.feasibility.ZeroErrorProof;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Figure;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.Optional;
import java.util.OptionalDouble;

/** A rate that the sample cannot show. */
public final class SampleTooSmall implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/sample-too-small", Severity.MAJOR, Evidence.A);

  private static final double MOST = 1e15;

  private static final double LEAST_RATE = 1e-12;

  private static final Phrase CLEAN =
      Phrase.of(
          "To show {0} at 95 % certainty takes {3} cases; {1} without a single miss show {2}"
              + " at best.",
          "Om {0} met 95 % zekerheid aan te tonen zijn {3} gevallen nodig; {1} zonder één"
              + " misser tonen hooguit {2} aan.");

  private static final Phrase APART =
      Phrase.of(
          "With {1} cases the figure is known to within {2}, too wide to tell {0} from today;"
              + " that takes {3}.",
          "Met {1} gevallen is het cijfer op {2} na bekend: te grof om {0} te"
              + " onderscheiden van hoe het nu is. Daarvoor zijn er {3} nodig.");

  private static final Phrase NO_BETTER =
      Phrase.of(
          "{1} cases without a single miss still leave room for {2} of misses, and what it is today"
              + " ({0}) lies within that; to show any gain takes {3}.",
          "{1} gevallen zonder één misser laten nog ruimte voor {2} missers, en wat het nu is ({0})"
              + " valt daarbinnen; om enige verbetering aan te tonen zijn er {3} nodig.");

  private static final Phrase ASK =
      Phrase.of(
          "How many cases do you have in a year, and which rate is enough to accept it?",
          "Hoeveel gevallen hebt u in een jaar, en welk aandeel is genoeg om het goed te"
              + " keuren?");

  private static final Phrase MEND =
      Phrase.of(
          "Raise sample: to the number needed, or choose a target: that this sample can show",
          "Verhoog sample: tot het benodigde aantal, of kies een target: die deze"
              + " steekproef kan aantonen");

  private static final Phrase CLEARS =
      Phrase.of(
          "the sample is at least as large as the sum asks",
          "als de steekproef minstens zo groot is als de som vraagt");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    OptionalDouble target = Numbers.share(expectation.target());
    OptionalDouble sample = Numbers.count(expectation.sample());
    double n = Math.floor(sample.orElse(0));
    if (target.isEmpty() || n < 1 || n > MOST) {
      return Optional.empty();
    }
    double share = target.getAsDouble();
    double rare = Math.min(share, 1 - share);
    if (rare >= LEAST_RATE && n < ZeroErrorProof.cleanCasesNeeded(rare)) {
      return Optional.of(clean(expectation, n, rare));
    }
    OptionalDouble today = Numbers.share(expectation.baseline());
    if (rare < LEAST_RATE) {
      return noBetter(expectation, n, Math.abs(share - today.orElse(share)));
    }
    double step = Math.abs(share - today.orElse(share));
    double needed = step < 1e-6 ? 0 : SampleSize.casesNeeded(share, step);
    return n < needed ? Optional.of(apart(expectation, share, n, needed)) : Optional.empty();
  }

  private static Hit clean(Expectation expectation, double n, double rate) {
    double needed = ZeroErrorProof.cleanCasesNeeded(rate);
    Phrase.Percent shown = new Phrase.Percent(ZeroErrorProof.provenRateByRuleOfThree(n));
    Phrase message = CLEAN.with(figure(expectation), n, shown, needed);
    return Hit.at(expectation, message, ASK, MEND)
        .clearsIf(CLEARS)
        .with("casesNeeded", needed)
        .with("rateShown", shown.share());
  }

  /** No sample shows all or none; it can show less than the misses of today, if it is so large. */
  private static Optional<Hit> noBetter(Expectation expectation, double n, double missesToday) {
    Figure today = expectation.baseline();
    boolean some = missesToday >= LEAST_RATE && missesToday < 1;
    if (today == null || !some || !Extremes.isAbsolute(expectation)) {
      return Optional.empty();
    }
    double needed = ZeroErrorProof.cleanCasesNeeded(missesToday);
    if (n >= needed) {
      return Optional.empty();
    }
    Phrase.Percent shown = new Phrase.Percent(ZeroErrorProof.provenRateByRuleOfThree(n));
    return Optional.of(
        Hit.at(expectation, NO_BETTER.with(today, n, shown, needed), ASK, MEND)
            .clearsIf(CLEARS)
            .with("casesNeeded", needed)
            .with("rateShown", shown.share()));
  }

  private static Hit apart(Expectation expectation, double share, double n, double needed) {
    Phrase.Percent margin = new Phrase.Percent(SampleSize.margin(share, n));
    Phrase message = APART.with(figure(expectation), n, margin, needed);
    return Hit.at(expectation, message, ASK, MEND)
        .clearsIf(CLEARS)
        .with("casesNeeded", needed)
        .with("margin", margin.share());
  }

  private static Object figure(Expectation expectation) {
    return expectation.target() == null ? "" : expectation.target();
  }
}
