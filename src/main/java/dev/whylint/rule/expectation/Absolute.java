package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Part;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import java.util.Optional;

/** An expectation of all or none where no process reaches it. */
public final class Absolute implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/absolute", Severity.MAJOR, Evidence.A)
          .silentAtItemUnder("expectation/availability-chain", "expectation/beyond-limit");

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} allows no exception at all, and one miss breaks it.",
          "{0} laat geen enkele uitzondering toe; één misser, en de belofte is gebroken.");

  private static final Phrase ASK =
      Phrase.of(
          "How many exceptions a month could you live with before {0} has failed, and what"
              + " does each cost you?",
          "Hoeveel uitzonderingen per maand mogen er zijn voordat {0} voor u"
              + " mislukt is, en wat kost één ervan?");

  private static final Phrase MEND =
      Phrase.of(
          "Write a rate that can be reached and shown, such as target: 99.5 %, with sample: …"
              + " and what happens to the rest",
          "Schrijf een aandeel dat haalbaar en aantoonbaar is, zoals target: 99,5 %, met"
              + " sample: … en wat er met de rest gebeurt");

  private static final Vocabulary WITHOUT =
      Vocabulary.of("without a ", "without an ", "without their own ", "zonder ");

  private static final Vocabulary HAS =
      Vocabulary.of(
          "has a ",
          "has an ",
          "has one ",
          "has its ",
          "has their ",
          "have a ",
          "have an ",
          "have one ",
          "have their ",
          "with a ",
          "with an ",
          "gets a ",
          "gets an ",
          "get a ",
          "receives a ",
          "received a ",
          "owns a ",
          "is fitted with ",
          "are fitted with ",
          "is equipped with ",
          "are equipped with ",
          "heeft een ",
          "hebben een ",
          "heeft er een ",
          "heeft zijn ",
          "heeft een eigen ",
          "met een ",
          "krijgt een ",
          "krijgen een ",
          "beschikt over ",
          "beschikken over ",
          "is voorzien van ",
          "zijn voorzien van ",
          "is uitgerust met ",
          "zijn uitgerust met ");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    if (Kind.of(expectation).contains(Kind.RECOVERY)
        || !Extremes.isAbsolute(expectation)
        || isBuiltOnce(expectation, brief)
        || isHandedOut(expectation, brief, facts)
        || isRemoved(expectation, brief)) {
      return Optional.empty();
    }
    return Optional.of(Hit.at(expectation, MESSAGE.with(expectation), ASK.with(expectation), MEND));
  }

  /** Whether it counts what is left of a thing that its parts do nothing but take away. */
  private static boolean isRemoved(Expectation expectation, Brief brief) {
    Quantity target = Change.value(expectation.target());
    List<Part> parts = Readiness.parts(expectation, brief);
    return target != null
        && target.base() == 0
        && !parts.isEmpty()
        && parts.stream().allMatch(part -> part.kind() == Part.Kind.REMOVAL);
  }

  /**
   * Whether it counts from none to all who has the thing that a part brings: a roll-out. A gate
   * that lets nobody through without it brings it to all, wherever they start.
   */
  private static boolean isHandedOut(Expectation expectation, Brief brief, Facts facts) {
    boolean gate =
        Readiness.parts(expectation, brief).stream()
            .anyMatch(part -> part.kind() == Part.Kind.GATE);
    return (gate || Delivery.startsFromNothing(expectation))
        && HAS.isIn(expectation.what(), expectation.metric())
        && Newness.namesPart(expectation, brief, facts);
  }

  /** Whether it counts who still goes without a thing that is built once and then stands. */
  private static boolean isBuiltOnce(Expectation expectation, Brief brief) {
    if (!WITHOUT.isIn(expectation.what(), expectation.metric())) {
      return false;
    }
    List<Part> builders = Readiness.parts(expectation, brief);
    return !builders.isEmpty()
        && builders.stream().allMatch(part -> part.kind() == Part.Kind.INFRASTRUCTURE);
  }
}
