package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
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

/** An accuracy above what the labels can measure, or no better than always naming the majority. */
public final class LabelCeiling implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/label-ceiling", Severity.BLOCKER, Evidence.A);

  private static final Vocabulary OTHER =
      Vocabulary.of(
          "precision",
          "recall",
          "sensitivity",
          "specificity",
          "precisie",
          "sensitiviteit",
          "specificiteit");

  private static final Phrase MESSAGE =
      Phrase.of(
          "You ask for {0} right, while {1} of the labels are wrong: a perfect model would measure"
              + " {2}.",
          "U vraagt {0} goed, terwijl {1} van de labels fout is: een volmaakt model zou"
              + " {2} scoren.");

  private static final Phrase BOTH =
      Phrase.of(
          "You ask for {0} right, while {1} of the labels are wrong (a perfect model would measure"
              + " {2}), and always naming the majority already scores {3}.",
          "U vraagt {0} goed, terwijl {1} van de labels fout is (een volmaakt model zou"
              + " {2} scoren), en wie altijd de grootste groep noemt, haalt al {3}.");

  private static final Phrase TRIVIAL =
      Phrase.of(
          "You ask for {0} right, and always naming the majority already scores {1} without"
              + " finding anything.",
          "U vraagt {0} goed, en wie altijd de grootste groep noemt, haalt al {1} zonder"
              + " iets te vinden.");

  private static final Phrase ASK =
      Phrase.of(
          "What does a missed case cost you, and what a false alarm, and how often do two"
              + " experts agree?",
          "Wat kost u een gemist geval, wat een loos alarm, en hoe vaak zijn twee"
              + " deskundigen het eens?");

  private static final Phrase MEND =
      Phrase.of(
          "Promise sensitivity and precision for the rare class, on labels that two people"
              + " checked",
          "Beloof sensitiviteit en precisie voor de zeldzame klasse, op labels die twee mensen"
              + " nakeken");

  private static final Phrase CLEARS =
      Phrase.of(
          "the target lies above the majority and at most at one less the label error",
          "als het doel boven de meerderheid ligt en hooguit op één min de labelfout");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    Inputs in = expectation.inputs();
    OptionalDouble target = Numbers.share(expectation.target());
    OptionalDouble error = Numbers.share(in.labelError());
    OptionalDouble majority = Numbers.share(in.majority());
    if (target.isEmpty() || error.isEmpty() && majority.isEmpty()) {
      return Optional.empty();
    }
    dev.whylint.analysis.feasibility.LabelCeiling limits =
        dev.whylint.analysis.feasibility.LabelCeiling.of(error.orElse(0), majority.orElse(0));
    double asked = target.getAsDouble();
    boolean trivial = majority.isPresent() && limits.isTrivial(asked) && isAccuracy(expectation);
    if (error.isPresent() && limits.isAboveCeiling(asked)) {
      return Optional.of(ceiling(expectation, limits, trivial));
    }
    return trivial ? Optional.of(trivial(expectation, limits)) : Optional.empty();
  }

  private static boolean isAccuracy(Expectation expectation) {
    return expectation.metric() == null || !OTHER.isIn(expectation.metric());
  }

  private static Hit ceiling(
      Expectation expectation,
      dev.whylint.analysis.feasibility.LabelCeiling limits,
      boolean trivial) {
    Phrase.Percent most = new Phrase.Percent(Rounding.ceil(limits.ceiling(), 4));
    Phrase message =
        trivial
            ? BOTH.with(
                figure(expectation.target()),
                figure(expectation.inputs().labelError()),
                most,
                figure(expectation.inputs().majority()))
            : MESSAGE.with(
                figure(expectation.target()), figure(expectation.inputs().labelError()), most);
    return Hit.at(expectation, message, ASK, MEND)
        .clearsIf(CLEARS)
        .with("ceiling", limits.ceiling());
  }

  private static Hit trivial(
      Expectation expectation, dev.whylint.analysis.feasibility.LabelCeiling limits) {
    Phrase message =
        TRIVIAL.with(figure(expectation.target()), figure(expectation.inputs().majority()));
    return Hit.at(expectation, message, ASK, MEND)
        .weighing(Severity.MINOR)
        .with("trivial", limits.trivial());
  }

  private static Object figure(@Nullable Figure figure) {
    return figure == null ? "" : figure;
  }
}
