package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.BenefitStress;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Text;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Two stakeholders whose figures for one metric differ by half or more. */
public final class StakeholdersDiffer implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/stakeholders-differ", Severity.MAJOR, Evidence.A);

  /** From here on two names of a metric mean one; set on the project's own briefs. */
  private static final double SAME = 0.8;

  /** Pairs grow with the square, and no brief has this many promises. */
  private static final int MOST = 200;

  private static final double LEAST = 1e-20;
  private static final double MOST_SAID = 1e20;

  private static final Phrase MESSAGE =
      Phrase.of(
          "The figures for {0} differ by a factor of {5}: {1} says {2}, {3} says {4}.",
          "Over {0} lopen de cijfers uiteen: {1} {2}, {3} {4}, een factor {5} verschil.");

  private static final Phrase GAINS =
      Phrase.of(
          "The figures for {0} lie far apart: {1} says {2}, {3} says {4}, so the one asks {5}"
              + " times the gain of the other.",
          "Over {0} lopen de cijfers uiteen: {1} {2}, {3} {4}; de een vraagt {5} keer de"
              + " winst van de ander.");

  private static final Phrase ASK =
      Phrase.of(
          "Whose figure are we held to ({0} or {1}), and who decides that?",
          "Aan wiens cijfer worden wij gehouden ({0} of {1}), en wie beslist dat?");

  private static final Phrase MEND =
      Phrase.of(
          "Let them agree first, and keep one expectation with one target:",
          "Laat hen het eerst eens worden, en houd één verwachting met één target: over");

  private static final Phrase RELATED = Phrase.of("The other figure", "Het andere cijfer");

  private static final Phrase CLEARS =
      Phrase.of(
          "the two name figures less than a factor of 1.5 apart",
          "als de twee cijfers noemen die minder dan een factor 1,5 uiteenliggen");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    List<Hit> hits = new ArrayList<>();
    List<Expectation> all = brief.expectations();
    for (int i = 0; i < Math.min(all.size(), MOST); i++) {
      for (int j = 0; j < i; j++) {
        Optional<Hit> hit = look(all.get(j), all.get(i), facts);
        if (hit.isPresent()) {
          hits.add(hit.get());
          break;
        }
      }
    }
    return hits;
  }

  private static Optional<Hit> look(Expectation one, Expectation other, Facts facts) {
    Text first = one.who();
    Text second = other.who();
    if (first == null || second == null || same(first, second) || !isOneMetric(one, other, facts)) {
      return Optional.empty();
    }
    Quantity a = Change.value(one.target());
    Quantity b = Change.value(other.target());
    boolean comparable =
        a != null && b != null && a.comparableWith(b) && a.direction() == b.direction();
    if (a == null || b == null || !comparable) {
      return Optional.empty();
    }
    OptionalDouble levels = gap(a.base(), b.base());
    OptionalDouble gap = levels.isPresent() ? levels : gap(gain(one, a), gain(other, b));
    Phrase message = levels.isPresent() ? MESSAGE : GAINS;
    return gap.isEmpty() || gap.getAsDouble() < BenefitStress.NOTABLE_GAP
        ? Optional.empty()
        : Optional.of(hit(message, one, other, gap.getAsDouble()));
  }

  private static OptionalDouble gap(double a, double b) {
    return a > LEAST && b > LEAST
        ? OptionalDouble.of(BenefitStress.gap(Math.min(a, MOST_SAID), Math.min(b, MOST_SAID)))
        : OptionalDouble.empty();
  }

  /** What it takes off its baseline; a target of nothing has no factor of its own. */
  private static double gain(Expectation expectation, Quantity target) {
    Quantity baseline = Change.value(expectation.baseline());
    return baseline == null || !baseline.comparableWith(target)
        ? 0
        : baseline.base() - target.base();
  }

  private static Hit hit(Phrase said, Expectation one, Expectation other, double gap) {
    Object first = one.who() == null ? "" : one.who().value();
    Object second = other.who() == null ? "" : other.who().value();
    Object mine = one.target() == null ? "" : one.target();
    Object theirs = other.target() == null ? "" : other.target();
    Object metric = one.metric() == null ? "" : one.metric();
    Phrase message = said.with(metric, first, mine, second, theirs, gap);
    return Hit.at(other, message, ASK.with(first, second), MEND)
        .clearsIf(CLEARS)
        .relatedTo(one.at(), RELATED)
        .with("factor", gap);
  }

  private static boolean isOneMetric(Expectation one, Expectation other, Facts facts) {
    Text a = one.metric();
    Text b = other.metric();
    if (a == null || b == null) {
      return false;
    }
    return same(a, b) || facts.sense().similarity(a.value(), b.value()) >= SAME;
  }

  private static boolean same(Text a, Text b) {
    return Vocabulary.plain(a.value()).equals(Vocabulary.plain(b.value()));
  }
}
