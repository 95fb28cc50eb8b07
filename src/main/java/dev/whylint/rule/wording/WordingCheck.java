package dev.whylint.rule.wording;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.wording.Smell;
import dev.whylint.analysis.wording.Wording.Found;
import dev.whylint.brief.BriefText;
import dev.whylint.brief.BriefText.Scope;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A smell and what is said of it: turns each place where it was found into a hit on the very words.
 *
 * @param message {@code {0}} stands for the words
 * @param ask likewise
 */
record WordingCheck(RuleInfo info, Smell smell, Phrase message, Phrase ask, Phrase mend) {
  /** Parts of a brief that tell how things are and ask for nothing. */
  private static final List<String> DESCRIBING =
      List.of(
          "/title",
          "/client",
          "/problem",
          "/stakeholders",
          "/assumptions",
          "/risks",
          "/plan/history",
          "/plan/reference",
          "/solution/alternatives");

  /** The hits in all texts. */
  List<Hit> hits(Facts facts) {
    return hits(facts, found -> List.of(found.words()));
  }

  /** The hits in texts that ask for or promise something. */
  List<Hit> hitsInRequirements(Facts facts) {
    return hitsInRequirements(facts, text -> true);
  }

  /** The hits in those texts that ask for or promise something and are of this kind. */
  List<Hit> hitsInRequirements(Facts facts, Predicate<BriefText> kind) {
    return found(facts)
        .filter(found -> !describes(found.text()) && kind.test(found.text()))
        .map(found -> hit(facts, found, List.of(found.words()), mend))
        .toList();
  }

  /** The hits in all texts, their message filled with these arguments. */
  List<Hit> hits(Facts facts, Function<Found, List<Object>> arguments) {
    return found(facts).map(found -> hit(facts, found, arguments.apply(found), mend)).toList();
  }

  /** The hits in all texts, each with a way of mending of its own. */
  List<Hit> mendedBy(Facts facts, Function<Found, Phrase> mending) {
    return found(facts)
        .map(found -> hit(facts, found, List.of(found.words()), mending.apply(found)))
        .toList();
  }

  private Stream<Found> found(Facts facts) {
    return facts.wording().found(smell).stream().filter(found -> !isOfThePast(found.text()));
  }

  /** How an attempt went is told as it was: nobody can hold it to another measure any more. */
  private boolean isOfThePast(BriefText text) {
    boolean judges = smell == Smell.SUBJECTIVE || smell == Smell.COMPARATIVE;
    return judges && text.path().startsWith("/problem/tried");
  }

  private static boolean describes(BriefText text) {
    return DESCRIBING.stream().anyMatch(text.path()::startsWith);
  }

  private Hit hit(Facts facts, Found found, List<Object> arguments, Phrase mending) {
    Object[] args = arguments.toArray();
    Hit hit =
        Hit.at(found.text().at(), message.with(args), ask.with(args), mending)
            .marking(facts.places().of(found.text().text(), found.start(), found.end()));
    Scope scope = found.text().scope();
    boolean binding = scope == Scope.ACCEPTANCE || scope == Scope.CONTRACT;
    return binding && info.severity() == Severity.MINOR ? hit.weighing(Severity.MAJOR) : hit;
  }
}
