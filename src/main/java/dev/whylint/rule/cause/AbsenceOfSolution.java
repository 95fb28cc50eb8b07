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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A cause that is only the lack of what the solution brings. */
public final class AbsenceOfSolution implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("cause/absence-of-solution", Severity.MAJOR, Evidence.A);

  /** How much of the lacking thing the solution's words must hold; set on our own cases. */
  private static final double HELD = 0.6;

  /** The same where only the head of the thing is held. */
  private static final double TOUCHED = 0.3;

  /** How alike a part that names no product must be. */
  private static final double ALIKE = 0.5;

  private static final Pattern WORD = Pattern.compile("\\S+");

  /** What ends the name of a thing and begins its purpose. */
  private static final Set<String> LINKS =
      Set.of(
          "with", "for", "of", "that", "which", "in", "to", "on", "from", "where", "between",
          "about", "over", "met", "voor", "van", "die", "dat", "waarin", "waar", "waarmee", "om",
          "op", "tussen", "naar", "uit");

  /** Names of products so general that they tell nothing by themselves. */
  private static final Set<String> GENERIC =
      Set.of(
          "system",
          "systeem",
          "tool",
          "app",
          "application",
          "applicatie",
          "platform",
          "software",
          "database",
          "solution",
          "oplossing",
          "programma",
          "module",
          "package",
          "pakket");

  private static final Phrase MESSAGE =
      Phrase.of(
          "The cause {0} is the absence of what is proposed ({1}), so it gives no reason for that"
              + " remedy over any other.",
          "De oorzaak {0} is het ontbreken van wat wordt voorgesteld ({1}) en geeft dus geen reden"
              + " voor juist dit middel.");

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
      lacking(cause, brief, facts)
          .ifPresent(
              thing ->
                  hits.add(
                      Hit.at(
                          cause,
                          MESSAGE.with(cause, brief.solution().name()),
                          ASK,
                          MEND.with(cause.id()))));
    }
    return hits;
  }

  private static Optional<String> lacking(Cause cause, Brief brief, Facts facts) {
    TextSense sense = facts.sense();
    return sense
        .lack(cause.what().value())
        .filter(lack -> lack.degree() == Lack.Degree.ABSENT && lack.wholeText())
        .map(Lack::whatIsLacking)
        .filter(thing -> isProposed(thing, brief, sense) || isPart(thing, cause, brief, facts));
  }

  /** A product that the title, the summary or a part that brings things promises. */
  private static boolean isProposed(String thing, Brief brief, TextSense sense) {
    String head = head(thing);
    List<String> products = sense.solutionShape(head).products();
    if (products.isEmpty()) {
      return false;
    }
    boolean named = products.stream().noneMatch(p -> GENERIC.contains(p.toLowerCase(Locale.ROOT)));
    List<String> said = new ArrayList<>(List.of(brief.name()));
    if (brief.solution().summary() != null) {
      said.add(brief.solution().summary().value());
    }
    brief.solution().parts().stream()
        .filter(AbsenceOfSolution::bringsSomething)
        .forEach(part -> said.add(part.what().value()));
    return said.stream()
        .anyMatch(
            words ->
                sense.containment(thing, words) >= HELD
                    || (named
                        && sense.containment(head, words) >= HELD
                        && sense.containment(thing, words) >= TOUCHED));
  }

  /** A part against this cause that is called as the lacking thing is, whatever that may be. */
  private static boolean isPart(String thing, Cause cause, Brief brief, Facts facts) {
    TextSense sense = facts.sense();
    return brief.solution().parts().stream()
        .filter(part -> facts.causes().touches(part, cause.id()) && bringsSomething(part))
        .map(part -> part.what().value())
        .anyMatch(
            words ->
                sense.containment(thing, words) >= HELD && sense.similarity(thing, words) >= ALIKE);
  }

  /** The thing itself, without what it is for: the words before the first preposition. */
  private static String head(String thing) {
    List<String> words = WORD.matcher(thing).results().map(MatchResult::group).toList();
    int end = 1;
    while (end < words.size() && !LINKS.contains(words.get(end).toLowerCase(Locale.ROOT))) {
      end++;
    }
    return String.join(" ", words.subList(0, Math.min(end, words.size())));
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
