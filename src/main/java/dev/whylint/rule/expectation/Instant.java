package dev.whylint.rule.expectation;

import dev.whylint.brief.Expectation;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.brief.quantity.Quantity;

/** Tells an expectation that puts everybody on something new at one moment. */
final class Instant {
  /** Words for the first moment that something new is there, and for no speed of service. */
  private static final Vocabulary OPENING =
      Vocabulary.of(
          "day one ",
          "day 1 ",
          "first day ",
          "first morning ",
          "first shift ",
          "opening day ",
          "launch day ",
          "dag één ",
          "dag een ",
          "dag 1 ",
          "eerste dag ",
          "eerste ochtend ",
          "eerste dienst ",
          "openingsdag ");

  private static final Vocabulary AT_ONCE =
      OPENING.with(
          "first moment ",
          "first minute ",
          "first run ",
          "same day ",
          "one day ",
          "first week ",
          "first hour ",
          "at once ",
          "immediately ",
          "straight away ",
          "overnight ",
          "one go ",
          "the moment it goes live",
          "eerste moment ",
          "eerste minuut ",
          "één dag ",
          "dezelfde dag ",
          "zelfde dag ",
          "eerste run ",
          "in één keer ",
          "in een keer ",
          "meteen ",
          "onmiddellijk ",
          "per direct ",
          "direct vanaf ",
          "op één moment ",
          "eerste uur ",
          "eerste week ",
          "in één klap ",
          "van de ene op de andere ",
          "day of the launch ",
          "day it goes live ",
          "dag van de lancering ",
          "dag van lancering ",
          "dag van de livegang ",
          "dag van livegang ",
          "dag van de invoering ",
          "dag van de start ",
          "bij de lancering ",
          "bij livegang ",
          "vanaf de lancering ",
          "vanaf de livegang ");

  private static final Vocabulary EVERYBODY =
      Vocabulary.of(
          "all ",
          "every ",
          "everyone ",
          "everybody ",
          "each ",
          "whole ",
          "entire ",
          "alle ",
          "allen ",
          "iedereen ",
          "iedere ",
          "elke ",
          "elk ",
          "ieder ",
          "hele ",
          "gehele ",
          "voltallig");

  /** Words that use {@code same day} for a speed of service and not for a start. */
  private static final Vocabulary SERVICE =
      Vocabulary.of(
          "within ",
          "the same day after",
          "reply",
          "answer",
          "response",
          "binnen ",
          "antwoord",
          "reactie",
          "per day ",
          "per dag ",
          "a day later",
          "new hire",
          "new employee",
          "new colleague",
          "newcomer",
          "their first day ",
          "nieuwe medewerker",
          "nieuwe collega",
          "hun eerste dag ",
          "in one day ");

  private static final Vocabulary USE =
      Vocabulary.of(
          "use",
          "using ",
          "work with",
          "works with",
          "work on ",
          "works on ",
          "on the ",
          "run ",
          "runs ",
          "live ",
          "switch",
          "paid ",
          "open ",
          "gebruik",
          "werkt ",
          "werken ",
          "over op",
          "dag over ",
          "keer over ",
          "gaan over ",
          "gaat over ",
          "start ",
          "starten ",
          "beginnen ",
          "begint ",
          "goes over ",
          "go over ",
          "move to ",
          "moves to ",
          "overgestapt",
          "aangesloten",
          "draai",
          "in gebruik",
          "account",
          "ingelogd ",
          "logged in ",
          "op de app ",
          "op het platform ",
          "in het systeem ");

  /** The way along which people come, once something new is there. */
  private static final Vocabulary CHANNEL =
      Vocabulary.of(
          "via ",
          "through the ",
          "through our ",
          "online ",
          "digitaal ",
          "in de app ",
          "in the app ");

  /** These say of themselves that nobody goes before the others. */
  private static final Vocabulary TOGETHER =
      Vocabulary.of(
          "in one go ",
          "in one stroke ",
          "at one stroke ",
          "at a stroke ",
          "in one sweep ",
          "in one step ",
          "in a single step ",
          "in a single night ",
          "all at once ",
          "from one day to the next ",
          "big bang ",
          "in één klap ",
          "in een klap ",
          "in één keer ",
          "in een keer ",
          "in één stap ",
          "in één ruk ",
          "in één nacht ",
          "op één dag ",
          "van de ene op de andere ",
          "van de ene dag op de andere ");

  /** A body goes over from one way of working to another. */
  private static final Vocabulary GOES_OVER =
      Vocabulary.of(
          "goes over to ",
          "go over to ",
          "going over to ",
          "moves over to ",
          "changes over ",
          "change over ",
          "switches to ",
          "switch to ",
          "switches over ",
          "switched to ",
          "migrates to ",
          "over op ",
          "overgaan ",
          "overgegaan ",
          "overstap",
          "overgestapt",
          "omgezet naar ");

  /** A machine is switched to another supply, and nobody has to learn it. */
  private static final Vocabulary MACHINE =
      Vocabulary.of("schakel", "pump", "pomp ", "pompen ", "power ", "stroom", "noodstroom");

  /** One of many does it whenever it suits that one. */
  private static final Vocabulary ONE_OF_MANY = Vocabulary.of("a ", "an ", "any ", "een ");

  private Instant() {}

  /** Whether all of them start at one moment. */
  static boolean isMeant(Expectation expectation) {
    String what = expectation.what().value();
    boolean everybody = EVERYBODY.isIn(what) || isEverything(expectation);
    boolean use = USE.isIn(expectation.what(), expectation.metric());
    boolean starts = use && AT_ONCE.isIn(what) || CHANNEL.isIn(what) && OPENING.isIn(what);
    return (everybody && starts || isTogether(expectation)) && !SERVICE.isIn(what);
  }

  /** "The judiciary goes over to the new file at one stroke": said of a body, and not of each. */
  private static boolean isTogether(Expectation expectation) {
    String what = expectation.what().value();
    String plain = Vocabulary.plain(what);
    boolean one = ONE_OF_MANY.entries().stream().anyMatch(word -> plain.startsWith(" " + word));
    return !one && TOGETHER.isIn(what) && GOES_OVER.isIn(what) && !MACHINE.isIn(what);
  }

  /** Whether it is to be counted on the first day itself, so that no longer use is asked. */
  static boolean isCountedAtTheOpening(Expectation expectation) {
    return OPENING.isIn(expectation.what(), expectation.metric());
  }

  private static boolean isEverything(Expectation expectation) {
    Quantity target = Change.value(expectation.target());
    return target != null
        && !target.relative()
        && target.unit().dimension() == Dimension.PERCENT
        && target.base() == 100;
  }
}
