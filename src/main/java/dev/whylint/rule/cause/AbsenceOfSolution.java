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
import java.util.Optional;
import java.util.Set;
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
      Optional<Part> part = against(cause, facts).filter(p -> isIt(p, cause, facts)).findFirst();
      if (part.isPresent() || isLackOfProposal(cause, brief, facts)) {
        Object proposal = part.isPresent() ? part.get() : brief.solution().name();
        Hit hit = Hit.at(cause, MESSAGE.with(cause, proposal), ASK, MEND.with(cause.id()));
        hits.add(goesOn(cause, facts) ? hit.weighing(Severity.MINOR) : hit);
      }
    }
    return hits;
  }

  /** Whether the lack was shown and somebody asked further why it is there. */
  private static boolean goesOn(Cause cause, Facts facts) {
    return !cause.evidence().isEmpty() && !facts.causes().explainersOf(cause.id()).isEmpty();
  }

  /** What a cause says to be lacking, if that is all it says. */
  private static Optional<String> lacking(Cause cause, TextSense sense) {
    return sense
        .lack(cause.what().value())
        .filter(lack -> lack.degree() == Lack.Degree.ABSENT && lack.wholeText())
        .map(Lack::whatIsLacking);
  }

  private static boolean isLackOfProposal(Cause cause, Brief brief, Facts facts) {
    TextSense sense = facts.sense();
    Optional<String> thing = lacking(cause, sense);
    return thing.isPresent() && isProposed(cause, thing.get(), brief, sense)
        || against(cause, facts).findAny().isPresent()
            && isTitle(cause, thing, brief.name(), sense);
  }

  /** "The homes are no zero-energy homes yet", where the title promises zero-energy homes. */
  private static boolean isTitle(
      Cause cause, Optional<String> thing, String title, TextSense sense) {
    String words = cause.what().value();
    boolean named = thing.isPresent() && sense.contentStems(thing.get()).size() > 1;
    return named && sense.lacksProposed(words, title) || sense.turnsRound(words, title);
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

  /** Whether a part is the cause turned round, or is called as the thing that is lacking. */
  private static boolean isIt(Part part, Cause cause, Facts facts) {
    TextSense sense = facts.sense();
    String whole = cause.what().value();
    Optional<String> thing = lacking(cause, sense);
    boolean software = thing.isPresent() && isSoftware(thing.get(), part, sense);
    return software
        || names(part)
            .anyMatch(
                words ->
                    sense.turnsRound(whole, words)
                        || thing.isPresent() && isCalled(thing.get(), whole, words, sense));
  }

  /** "We have no suite", where a package by its own name is to be bought against that. */
  private static boolean isSoftware(String thing, Part part, TextSense sense) {
    Set<String> system = sense.contentStems("software");
    return part.kind() == Part.Kind.SOFTWARE
        && sense.solutionShape(thing).isSolution()
        && sense.contentStems(thing).stream().anyMatch(system::contains);
  }

  private static boolean isCalled(String thing, String whole, String words, TextSense sense) {
    return sense.containment(thing, words) >= HELD
        && Math.max(sense.similarity(thing, words), sense.similarity(whole, words)) >= ALIKE;
  }

  private static Stream<Part> against(Cause cause, Facts facts) {
    return facts.causes().remediesOf(cause).stream().filter(AbsenceOfSolution::bringsSomething);
  }

  /** What a part is called, with and without what it is for. */
  private static Stream<String> names(Part part) {
    String words = part.what().value();
    return Stream.of(words, Tail.OF_WHICH_MORE.split(words, 2)[0]);
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
