package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.CombinedSavings;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Day;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Language;
import dev.whylint.brief.Text;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.brief.quantity.QuantityReader;
import dev.whylint.brief.quantity.When;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import dev.whylint.source.Spacing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Several gains on one baseline that together exceed it, or bite on what the others took. */
public final class GainsOverlap implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/gains-overlap", Severity.MAJOR, Evidence.A);

  /** How far an amount in words may lie from the one that baseline and target make. */
  private static final double SAID = 0.01;

  private static final int MOST_WORDS = 60;

  /** An amount with its unit takes no more words. */
  private static final int FEW = 4;

  private static final Phrase BEYOND =
      Phrase.of(
          "{0} together take {1} off {3}, and there is only 100 %.",
          "{0} halen samen {1} af van “{3}”, en er is maar 100 %.");

  private static final Phrase STACKED =
      Phrase.of(
          "{0} are booked as {1} of {3} together; each bites on what the others left, so it is"
              + " {2}.",
          "{0} tellen samen als {1} van “{3}”; elk werkt op wat de andere overlaten, dus"
              + " het wordt {2}.");

  private static final Phrase ASK =
      Phrase.of(
          "Do these gains fall on different lines of the cost, or does one take from what the"
              + " other has already saved?",
          "Vallen deze besparingen op verschillende posten, of bespaart de ene op iets"
              + " wat de andere al heeft bespaard?");

  private static final Phrase MEND =
      Phrase.of(
          "Write one expectation with the combined target:, or give each a metric: and"
              + " baseline: of its own",
          "Schrijf één verwachting met het gezamenlijke target:, of geef elk een eigen metric:"
              + " en baseline:");

  private static final Phrase RELATED = Phrase.of("The same baseline", "Dezelfde beginwaarde");

  private static final Phrase CLEARS =
      Phrase.of(
          "one expectation holds the combined gain, or each gain has a baseline of its own",
          "als één verwachting de gezamenlijke winst bevat, of elke winst een eigen beginwaarde"
              + " heeft");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Map<String, List<Expectation>> lines = new LinkedHashMap<>();
    for (Expectation expectation : brief.expectations()) {
      Text metric = expectation.metric();
      Figure baseline = expectation.baseline();
      Optional<Change> change = Change.of(expectation);
      boolean gain = change.filter(c -> c.cut() > 0 && c.cut() <= 1).isPresent();
      if (metric != null && baseline != null && gain) {
        String line =
            Vocabulary.plain(metric.value()) + "|" + Vocabulary.plain(baseline.text().value());
        lines.computeIfAbsent(line, k -> new ArrayList<>()).add(expectation);
      }
    }
    QuantityReader reader = new QuantityReader(brief.language() == Language.NL);
    return lines.values().stream().flatMap(gains -> look(gains, reader).stream()).toList();
  }

  private static Optional<Hit> look(List<Expectation> gains, QuantityReader reader) {
    boolean steps = gains.stream().allMatch(each -> isStep(each, reader));
    if (gains.size() < 2 || areStages(gains) || !steps && !areOfTheirOwn(gains)) {
      return Optional.empty();
    }
    List<Double> cuts =
        gains.stream().map(each -> Change.of(each).map(Change::cut).orElse(0.0)).toList();
    CombinedSavings savings = CombinedSavings.of(cuts);
    boolean beyond = savings.exceedsWhole();
    if (!steps && !beyond) {
      return Optional.empty();
    }
    Text metric = gains.get(0).metric();
    Phrase.Percent booked = new Phrase.Percent(savings.booked());
    Phrase.Percent combined = new Phrase.Percent(savings.combined());
    Phrase message =
        (beyond ? BEYOND : STACKED)
            .with(names(gains), booked, combined, metric == null ? "" : metric.value());
    Hit hit =
        Hit.at(gains.get(0), message, ASK, MEND)
            .clearsIf(CLEARS)
            .with("booked", savings.booked())
            .with("combined", savings.combined());
    for (Expectation other : gains.subList(1, gains.size())) {
      hit = hit.relatedTo(other.at(), RELATED);
    }
    return Optional.of(beyond ? hit : hit.weighing(Severity.MINOR));
  }

  /** Whether it names what it takes off, by its target or in words, and not just a level. */
  private static boolean isStep(Expectation gain, QuantityReader reader) {
    if (Change.of(gain).orElseThrow().stated()) {
      return true;
    }
    Quantity from = Change.value(gain.baseline());
    Quantity to = Change.value(gain.target());
    if (from == null || to == null) {
      return false;
    }
    double step = from.base() - to.base();
    List<String> words = Spacing.words(gain.what().value());
    return IntStream.range(0, Math.min(words.size(), MOST_WORDS))
        .mapToObj(at -> String.join(" ", words.subList(at, Math.min(words.size(), at + FEW))))
        .flatMap(some -> reader.read(some).stream())
        .anyMatch(
            said ->
                said.comparableWith(from) && Math.abs(said.base() - step) <= SAID * Math.abs(step));
  }

  private static List<Object> names(List<Expectation> gains) {
    return List.copyOf(gains);
  }

  /**
   * Whether each level is what parts of its own bring about, and one voice says so; else two levels
   * of one metric are two readings of the same end.
   */
  private static boolean areOfTheirOwn(List<Expectation> gains) {
    Set<String> seen = new HashSet<>();
    boolean apart =
        gains.stream()
            .allMatch(
                each ->
                    !each.reliesOn().isEmpty()
                        && each.reliesOn().stream().allMatch(link -> seen.add(link.id())));
    long voices =
        gains.stream()
            .map(Expectation::who)
            .map(who -> who == null ? "" : Vocabulary.plain(who.value()))
            .distinct()
            .count();
    return apart && voices == 1;
  }

  /** Steps on the way to one goal: a later date for each, and a larger gain. */
  private static boolean areStages(List<Expectation> gains) {
    for (int i = 1; i < gains.size(); i++) {
      Day before = gains.get(i - 1).by();
      Day after = gains.get(i).by();
      boolean later =
          before != null
              && after != null
              && before.value() instanceof When one
              && after.value() instanceof When two
              && two.from().isAfter(one.from());
      double more =
          Change.of(gains.get(i)).map(Change::cut).orElse(0.0)
              - Change.of(gains.get(i - 1)).map(Change::cut).orElse(0.0);
      if (!later || more <= 0) {
        return false;
      }
    }
    return true;
  }
}
