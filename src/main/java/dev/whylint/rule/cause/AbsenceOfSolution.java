package dev.whylint.rule.cause;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.text.Lack;
import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Cause;
import dev.whylint.brief.Part;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A cause that is only the lack of what the solution brings. */
public final class AbsenceOfSolution implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("cause/absence-of-solution", Severity.MAJOR, Evidence.A);

  /** How much of the lacking thing the solution's words must hold; set on our own cases. */
  private static final double HELD = 0.6;

  /** How alike a part that names no product must be. */
  private static final double ALIKE = 0.5;

  /** Behind this stands what the thing is for, not what it is called; made when first needed. */
  private static final class Tail {
    static final Pattern OF_WHICH_MORE =
        Pattern.compile(",| (?:that|which|with|for|to|along|die|dat|met|voor|om|langs|uit) ");

    private Tail() {}
  }

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} says only that what is proposed is not there yet ({1}), which is no reason for that"
              + " remedy over any other.",
          "{0} zegt alleen dat er nog niet is wat wordt voorgesteld ({1}); dat is geen reden voor"
              + " juist dit middel.");

  private static final Phrase ASK =
      Phrase.of(
          "What goes wrong today at the moment when you would have used it, and what do people do"
              + " instead?",
          "Wat gaat er nu mis op het moment dat u het zou gebruiken, en hoe redt men zich nu?");

  private static final Phrase MEND =
      Phrase.of(
          "Write at {0} what happens without it (who waits, who types over, what gets lost), in"
              + " words that leave more than one remedy open.",
          "Schrijf bij {0} wat er nu gebeurt (wie wacht, wie typt over, wat raakt kwijt), in"
              + " woorden die meer dan één oplossing openlaten.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    List<Hit> hits = new ArrayList<>();
    for (Cause cause : brief.problem().causes()) {
      if (isLack(cause, brief, facts) || isDenial(cause, facts)) {
        Hit hit =
            Hit.at(cause, MESSAGE.with(cause, brief.solution().name()), ASK, MEND.with(cause.id()));
        hits.add(goesOn(cause, facts) ? hit.weighing(Severity.MINOR) : hit);
      }
    }
    return hits;
  }

  /** Whether the lack was shown and somebody asked further why it is there. */
  private static boolean goesOn(Cause cause, Facts facts) {
    return !cause.evidence().isEmpty() && !facts.causes().explainersOf(cause.id()).isEmpty();
  }

  private static boolean isLack(Cause cause, Brief brief, Facts facts) {
    TextSense sense = facts.sense();
    return sense
        .lack(cause.what().value())
        .filter(lack -> lack.degree() == Lack.Degree.ABSENT && lack.wholeText())
        .map(Lack::whatIsLacking)
        .filter(thing -> isProposed(cause, thing, brief, sense) || isPart(thing, cause, facts))
        .isPresent();
  }

  /** A part against this cause that is the cause turned round. */
  private static boolean isDenial(Cause cause, Facts facts) {
    return partsAgainst(cause, facts)
        .anyMatch(words -> facts.sense().turnsRound(cause.what().value(), words));
  }

  /** What the title, the summary or a part that brings things promises. */
  private static boolean isProposed(Cause cause, String thing, Brief brief, TextSense sense) {
    if (sense.solutionShape(thing).products().isEmpty()) {
      return false;
    }
    List<String> said = new ArrayList<>(List.of(brief.name()));
    if (brief.solution().summary() != null) {
      said.add(brief.solution().summary().value());
    }
    brief.solution().parts().stream()
        .filter(AbsenceOfSolution::bringsSomething)
        .forEach(part -> said.add(part.what().value()));
    return said.stream().anyMatch(words -> sense.lacksProposed(cause.what().value(), words));
  }

  /** A part against this cause that is called as the lacking thing is, whatever that may be. */
  private static boolean isPart(String thing, Cause cause, Facts facts) {
    TextSense sense = facts.sense();
    String whole = cause.what().value();
    return partsAgainst(cause, facts)
        .anyMatch(
            words ->
                sense.containment(thing, words) >= HELD
                    && Math.max(sense.similarity(thing, words), sense.similarity(whole, words))
                        >= ALIKE);
  }

  /** What the parts against the cause are called, with and without what they are for. */
  private static Stream<String> partsAgainst(Cause cause, Facts facts) {
    return facts.causes().remediesOf(cause).stream()
        .filter(AbsenceOfSolution::bringsSomething)
        .map(part -> part.what().value())
        .flatMap(words -> Stream.of(words, Tail.OF_WHICH_MORE.split(words, 2)[0]));
  }

  /** A rule, an agreement or a person in charge is no product that somebody wants to sell. */
  private static boolean bringsSomething(Part part) {
    Part.Kind kind = part.kind();
    if (kind == null) {
      return true;
    }
    return switch (kind) {
      case PROCESS, POLICY, LAW, GATE, STAFFING, REMOVAL, REDESIGN -> false;
      default -> true;
    };
  }
}
