package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.Transfer;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Inputs;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.Optional;
import java.util.OptionalDouble;

/** More data than the link can carry in the time. */
public final class TransferPhysics implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/transfer-physics", Severity.BLOCKER, Evidence.A);

  private static final Phrase WHOLE =
      Phrase.of(
          "You want {0} over {1} within {4}; with the whole link to itself that takes {2}.",
          "U vraagt {0} over {1} binnen {4}; met de hele lijn voor zich alleen kost dat {2}.");

  private static final Phrase USUAL =
      Phrase.of(
          "You want {0} over {1} within {4}; at the 70 % that a link carries in practice that"
              + " takes {3} ({2} at best).",
          "U vraagt {0} over {1} binnen {4}; met de 70 % die een lijn in de praktijk haalt"
              + " kost dat {3} (op zijn best {2}).");

  private static final Phrase NARROW =
      Phrase.of(
          "You want {0} over {1} within {4}; in practice that takes {3}, which leaves no time"
              + " for a second try.",
          "U vraagt {0} over {1} binnen {4}; in de praktijk kost dat {3}, zonder tijd voor een"
              + " tweede poging.");

  private static final Phrase ASK =
      Phrase.of(
          "May the bulk go ahead of time or on disks, so that only what changed goes in that"
              + " window?",
          "Mag het grootste deel vooraf of op schijven, zodat in dat venster alleen de"
              + " wijzigingen gaan?");

  private static final Phrase MEND =
      Phrase.of(
          "Lengthen by:, widen link:, or send the bulk ahead and write data: for the rest",
          "Verleng by:, verhoog link:, of stuur het grootste deel vooraf en schrijf bij"
              + " data: de rest");

  private static final Phrase CLEARS =
      Phrase.of(
          "data divided by link fits in the time with room for a second try",
          "als data gedeeld door link in de tijd past, met ruimte voor een tweede poging");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    Inputs in = expectation.inputs();
    OptionalDouble data = Numbers.bits(in.data());
    OptionalDouble link = Numbers.bitsPerSecond(in.link());
    OptionalDouble window = facts.dates().secondsUntil(expectation.by());
    if (data.isEmpty() || window.isEmpty() || !(link.orElse(0) > 0)) {
      return Optional.empty();
    }
    Transfer transfer = Transfer.of(data.getAsDouble(), link.getAsDouble());
    double time = window.getAsDouble();
    if (transfer.kindestSeconds() > time) {
      return Optional.of(hit(expectation, WHOLE, transfer, time));
    } else if (transfer.seconds() > time) {
      return Optional.of(hit(expectation, USUAL, transfer, time).weighing(Severity.MAJOR));
    } else if (transfer.seconds() > Transfer.NARROW_WINDOW * time) {
      return Optional.of(hit(expectation, NARROW, transfer, time).weighing(Severity.MINOR));
    }
    return Optional.empty();
  }

  private static Hit hit(Expectation expectation, Phrase pattern, Transfer transfer, double time) {
    Inputs in = expectation.inputs();
    Object data = in.data() == null ? "" : in.data();
    Object link = in.link() == null ? "" : in.link();
    Phrase kindest = Spoken.time(transfer.kindestSeconds());
    Phrase usual = Spoken.time(transfer.seconds());
    Phrase message = pattern.with(data, link, kindest, usual, Spoken.time(time));
    return Hit.at(expectation, message, ASK, MEND)
        .clearsIf(CLEARS)
        .with("daysAtFullRate", transfer.kindestSeconds() / 86_400)
        .with("daysAtUsualRate", transfer.seconds() / 86_400)
        .with("daysAllowed", time / 86_400);
  }
}
