package dev.whylint.rule.wording;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.wording.Smell;
import dev.whylint.analysis.wording.Wording.Found;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A property or an amount that comes without its measure. */
public final class Vague implements Rule {
  private static final WordingCheck CHECK =
      new WordingCheck(
          RuleInfo.of("wording/vague", Severity.MINOR, Evidence.A),
          Smell.VAGUE,
          Phrase.of(
              "{0} can be read in more than one way: no measure stands beside it.",
              "{0} is op meer dan één manier te lezen: er staat geen maat bij."),
          Phrase.of(
              "When would you say that {0} is met? Is there a number, a limit or an example "
                  + "that we can write down?",
              "Wat verstaat u hier onder {0}? Is er een getal, een grens of een voorbeeld dat we "
                  + "kunnen opschrijven?"),
          Phrase.of(
              "Put the measure in place of the word: [who] [does what] within [number and "
                  + "unit], seen in [report or test].",
              "Zet de maat in plaats van het woord: [wie] [doet wat] binnen [getal en "
                  + "eenheid], te zien in [rapport of proef]."));

  private static final Phrase TIME =
      Phrase.of(
          "Say how long it may take: [who] [does what] within [number] [minutes, hours, days] of"
              + " [event].",
          "Zeg hoe lang het mag duren: [wie] [doet wat] binnen [getal] [minuten, uren, dagen] na"
              + " [gebeurtenis].");

  private static final Phrase OFTEN =
      Phrase.of(
          "Say how often is meant: [number] times a [day, week, month], counted in [source].",
          "Zeg hoe vaak bedoeld is: [getal] keer per [dag, week, maand], geteld in [bron].");

  private static final Phrase AMOUNT =
      Phrase.of(
          "Say how much is meant: at least [number and unit], and at most [number and unit].",
          "Zeg hoeveel bedoeld is: minstens [getal en eenheid], en hoogstens [getal en eenheid].");

  @Override
  public RuleInfo info() {
    return CHECK.info();
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return CHECK.mendedBy(facts, Vague::mend);
  }

  private static Phrase mend(Found found) {
    return switch (found.match().kind()) {
      case "time" -> TIME;
      case "often" -> OFTEN;
      case "amount" -> AMOUNT;
      default -> CHECK.mend();
    };
  }
}
