package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.brief.quantity.Quantity;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells an expectation that has no value of today by its nature. */
final class Newness {
  private static final Vocabulary STANDING =
      Vocabulary.of(
          "availability",
          "uptime",
          "beschikbaarheid",
          "latency",
          "latentie",
          "rpo ",
          "rto ",
          "recovery",
          "hersteltijd na ",
          "dataverlies",
          "data loss");

  private static final Vocabulary FIRST =
      Vocabulary.of(
          "payback",
          "pays back",
          "break even",
          "return on investment",
          "earned back",
          "terugverdien",
          "first release",
          "first version",
          "first year of use",
          "eerste versie",
          "eerste release",
          "adoption",
          "test coverage",
          "testdekking",
          "lifetime",
          "life span",
          "levensduur",
          "construction",
          "opening date",
          "openingsdatum",
          "certificate",
          "certificaat",
          "certification",
          "certificering",
          "pilot",
          "proef ");

  private static final Vocabulary USE =
      Vocabulary.of(
          "use ",
          "uses ",
          "using ",
          "used ",
          "via ",
          "through the ",
          "with the new",
          "logged in",
          "gebruik",
          "werkt met",
          "werken met",
          "met de nieuwe",
          "inlogt",
          "accounts");

  /** What is counted only once the thing that it is counted of exists. */
  private static final Vocabulary COUNTED_OF_THE_NEW =
      Vocabulary.of("download", "installs ", "installation", "geïnstalleerd", "installaties ");

  private static final Vocabulary MORE =
      Vocabulary.of("more ", "rise", "grow", "increas", "extra ", "meer ", "stijg", "groei");

  private static final Vocabulary LESS =
      Vocabulary.of(
          "less ", "fewer ", "fall", "drop", "lower ", "shrink", "cut ", "halve", "better ",
          "higher ", "minder ", "daal", "lager ", "krimp", "halveer", "beter ", "hoger ");

  /** The age of a thing, counted from the day on which it is there. */
  private static final Pattern OWN_YEAR =
      Pattern.compile(
          " (?:its|their|zijn|haar|hun) (?:very |full |aller|volle )*"
              + "(?:first|second|third|fourth|fifth|eerste|tweede|derde|vierde|vijfde)"
              + " (?:full |whole |volle |hele )*"
              + "(?:year|season|quarter|month|winter|summer|jaar|seizoen|kwartaal|maand|zomer)s? ");

  private Newness() {}

  /** Whether nothing is there today that a value could be asked of. */
  static boolean hasNoBaseline(Expectation expectation, Brief brief, Facts facts) {
    return !Kind.of(expectation).isEmpty()
        || isStanding(expectation)
        || FIRST.isIn(expectation.what(), expectation.metric())
        || Delivery.isMeant(expectation)
        || isCountOfTheNew(expectation)
        || isYearOfTheNew(expectation, brief, facts)
        || isShareOfTheNew(expectation, brief, facts);
  }

  /** Whether it must hold at any time from the start, so that it has no date either. */
  static boolean isStanding(Expectation expectation) {
    boolean kind =
        Kind.of(expectation).stream()
            .anyMatch(k -> k == Kind.AVAILABILITY || k == Kind.RECOVERY || k == Kind.LATENCY);
    return kind || STANDING.isIn(expectation.what(), expectation.metric());
  }

  /** A share of people or cases that use what the solution brings: nobody does so today. */
  private static boolean isShareOfTheNew(Expectation expectation, Brief brief, Facts facts) {
    Quantity target = Change.value(expectation.target());
    boolean share =
        target != null && !target.relative() && target.unit().dimension() == Dimension.PERCENT;
    return share
        && USE.isIn(expectation.what(), expectation.metric())
        && namesPart(expectation, brief, facts);
  }

  /** A number of downloads or installations, not one more than there are already. */
  private static boolean isCountOfTheNew(Expectation expectation) {
    Quantity target = Change.value(expectation.target());
    boolean count =
        target != null
            && !target.relative()
            && target.unit().dimension() == Dimension.COUNT
            && target.per() == null;
    return count
        && COUNTED_OF_THE_NEW.isIn(expectation.what(), expectation.metric())
        && !MORE.isIn(expectation.what());
  }

  /**
   * What a thing does in a year of its own life, where the brief proposes that thing: a terminal
   * handles so many passengers in its second year, and no terminal stands there today.
   */
  private static boolean isYearOfTheNew(Expectation expectation, Brief brief, Facts facts) {
    Quantity target = Change.value(expectation.target());
    boolean amount =
        target != null
            && !target.relative()
            && (target.unit().dimension() == Dimension.COUNT
                || target.unit().dimension() == Dimension.MONEY);
    String what = expectation.what().value();
    if (!amount
        || MORE.isIn(what)
        || LESS.isIn(what)
        || !OWN_YEAR.matcher(Vocabulary.plain(what)).find()) {
      return false;
    }
    Set<String> said = facts.sense().contentStems(what);
    return namesPart(expectation, brief, facts)
        || facts.sense().contentStems(brief.proposal()).stream().anyMatch(said::contains);
  }

  /** Whether what is said names a part that it relies on. */
  static boolean namesPart(Expectation expectation, Brief brief, Facts facts) {
    TextSense sense = facts.sense();
    Set<String> said = sense.contentStems(expectation.what().value());
    return Readiness.parts(expectation, brief).stream()
        .anyMatch(
            part -> sense.contentStems(part.what().value()).stream().anyMatch(said::contains));
  }
}
