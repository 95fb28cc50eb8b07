package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.Recovery;
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

/** A promise of losing nothing, or less, than the kind of copy allows. */
public final class NoDataLoss implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/no-data-loss", Severity.MAJOR, Evidence.A);

  /** A recovery within a minute is a switch-over, and no copy that must be put back gives it. */
  private static final double AT_ONCE = 60;

  private static final Vocabulary NO_LOSS =
      Vocabulary.of(
          "no data loss",
          "no data is lost",
          "no data is ever lost",
          "zero data loss",
          "nothing is lost",
          "without data loss",
          "geen gegevens verloren",
          "geen data verloren",
          "geen gegevensverlies",
          "geen dataverlies",
          "zonder dataverlies",
          "niets verloren",
          "niets kwijt");

  private static final Phrase NOTHING =
      Phrase.of(
          "{0} asks that nothing is lost, with {1}; whatever came after the last copy is lost.",
          "{0} vraagt dat er niets verloren gaat, met {1}; wat na de laatste kopie kwam is weg.");

  private static final Phrase INTERVAL =
      Phrase.of(
          "You ask that at most {0} of data is lost, with a copy every {1}: a failure just"
              + " before the next one takes all of that.",
          "Er mag hooguit {0} aan gegevens verloren gaan, met een kopie om de {1}: een"
              + " storing vlak voor de volgende kopie kost dat hele stuk.");

  private static final Phrase RESTART =
      Phrase.of(
          "{0} asks to be back at once, with {1}: that has to be put back first.",
          "{0} vraagt om direct weer te draaien, met {1}: die moet eerst worden teruggezet.");

  private static final Phrase WRITE =
      Phrase.of(
          "You ask for a write within {0} and a copy {1} away that is always equal: the light"
              + " alone takes {2} there and back.",
          "U vraagt een schrijfactie binnen {0} en een altijd gelijke kopie op {1}:"
              + " alleen al het licht doet er heen en terug {2} over.");

  private static final Phrase ASK =
      Phrase.of(
          "How much work may be typed in again after a failure, and what does an hour of it"
              + " cost?",
          "Hoeveel werk mag na een storing opnieuw worden ingevoerd, en wat kost een uur"
              + " daarvan?");

  private static final Phrase ASK_WRITE =
      Phrase.of(
          "What weighs more: the far copy that is always equal, or the fast write?",
          "Wat weegt zwaarder: de verre kopie die altijd gelijk is, of het snelle schrijven?");

  private static final Phrase MEND =
      Phrase.of(
          "Write rpo: at least the interval: of the copy, or choose copy: sync with the write:"
              + " that belongs to its distance:",
          "Zet rpo: op minstens de interval: van de kopie, of kies copy: sync met een"
              + " write: die bij de distance: past");

  private static final Phrase CLEARS =
      Phrase.of(
          "the copy is synchronous, or what may be lost covers what the copy leaves open",
          "als de kopie synchroon is, of als wat verloren mag gaan dekt wat de kopie openlaat");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    Inputs in = expectation.inputs();
    Inputs.Copy copy = in.copy();
    if (copy == null) {
      return Optional.empty();
    }
    if (copy == Inputs.Copy.SYNC) {
      return slowWrite(expectation);
    }
    OptionalDouble rpo = Numbers.seconds(in.rpo());
    boolean nothing = rpo.isPresent() ? rpo.getAsDouble() == 0 : saysNothing(expectation);
    if (nothing) {
      return Optional.of(
          Hit.at(expectation, NOTHING.with(expectation, how(copy)), ASK, MEND).clearsIf(CLEARS));
    }
    return betweenCopies(expectation, rpo).or(() -> atOnce(expectation, copy));
  }

  /** More may be lost between two copies than the promise allows. */
  private static Optional<Hit> betweenCopies(Expectation expectation, OptionalDouble rpo) {
    Figure words = expectation.inputs().rpo();
    Figure every = expectation.inputs().interval();
    OptionalDouble interval = Numbers.seconds(every);
    if (words == null
        || every == null
        || rpo.isEmpty()
        || interval.isEmpty()
        || rpo.getAsDouble() >= interval.getAsDouble()) {
      return Optional.empty();
    }
    return Optional.of(
        Hit.at(expectation, INTERVAL.with(words, every), ASK, MEND)
            .clearsIf(CLEARS)
            .with("leastLossSeconds", interval.getAsDouble()));
  }

  private static Optional<Hit> atOnce(Expectation expectation, Inputs.Copy copy) {
    OptionalDouble rto = Numbers.seconds(expectation.inputs().rto());
    boolean atOnce = rto.isPresent() && rto.getAsDouble() <= AT_ONCE && copy != Inputs.Copy.ASYNC;
    return atOnce
        ? Optional.of(
            Hit.at(expectation, RESTART.with(expectation, how(copy)), ASK, MEND).clearsIf(CLEARS))
        : Optional.empty();
  }

  private static boolean saysNothing(Expectation expectation) {
    return expectation.inputs().rpo() == null && NO_LOSS.isIn(expectation.what());
  }

  private static Optional<Hit> slowWrite(Expectation expectation) {
    Inputs in = expectation.inputs();
    OptionalDouble write = Numbers.seconds(in.write());
    OptionalDouble far = Numbers.metres(in.distance());
    if (write.isEmpty() || far.isEmpty()) {
      return Optional.empty();
    }
    double least = Recovery.synchronousWriteSeconds(far.getAsDouble());
    if (write.getAsDouble() >= least) {
      return Optional.empty();
    }
    Object asked = in.write() == null ? "" : in.write();
    Object distance = in.distance() == null ? "" : in.distance();
    Phrase message = WRITE.with(asked, distance, Spoken.time(least));
    return Optional.of(
        Hit.at(expectation, message, ASK_WRITE, MEND)
            .clearsIf(CLEARS)
            .with("leastWriteMs", least * 1000));
  }

  private static Phrase how(Inputs.Copy copy) {
    return switch (copy) {
      case SYNC -> Phrase.of("a copy that is always equal", "een kopie die altijd gelijk is");
      case ASYNC -> Phrase.of("a copy that lags behind", "een kopie die achterloopt");
      case BACKUP -> Phrase.of("backups only", "alleen back-ups");
      case NONE -> Phrase.of("no copy at all", "geen enkele kopie");
    };
  }
}
