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
import org.jspecify.annotations.Nullable;

/** A recovery sooner than the data can be put back. */
public final class RestoreTime implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/restore-time", Severity.BLOCKER, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "You ask to be back within {0}; {1} at {2} takes {3} to put back, so {4} is missing"
              + " before anybody has noticed or checked.",
          "U wilt binnen {0} weer draaien; {1} terugzetten met {2} kost {3}, dat is {4}"
              + " te lang, en het opmerken van de storing en het nakijken komen daar nog bij.");

  private static final Phrase ASK =
      Phrase.of(
          "Which part of the data must be back first, and how long may the rest take?",
          "Welk deel van de gegevens moet er als eerste zijn, en hoe lang mag de rest duren?");

  private static final Phrase MEND =
      Phrase.of(
          "Raise rto:, split off the data that must be back first, or keep a copy that takes"
              + " over (copy: sync, failover: true)",
          "Verhoog rto:, splits de gegevens af die er eerst moeten zijn, of houd een kopie die"
              + " het overneemt (copy: sync, failover: true)");

  private static final Phrase CLEARS =
      Phrase.of(
          "data divided by restore-rate is no more than rto",
          "als data gedeeld door restore-rate niet groter is dan rto");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    Inputs in = expectation.inputs();
    OptionalDouble data = Numbers.bits(in.data());
    OptionalDouble rate = Numbers.bitsPerSecond(in.restoreRate());
    OptionalDouble rto = Numbers.seconds(in.rto());
    boolean live = in.copy() == Inputs.Copy.SYNC || Boolean.TRUE.equals(in.failover());
    if (live || data.isEmpty() || rto.isEmpty() || !(rate.orElse(0) > 0)) {
      return Optional.empty();
    }
    double least = Recovery.restoreSeconds(data.getAsDouble(), rate.getAsDouble());
    if (least <= rto.getAsDouble()) {
      return Optional.empty();
    }
    Phrase message =
        MESSAGE.with(
            figure(in.rto()),
            figure(in.data()),
            figure(in.restoreRate()),
            Spoken.time(least),
            Spoken.time(least - rto.getAsDouble()));
    return Optional.of(
        Hit.at(expectation, message, ASK, MEND)
            .clearsIf(CLEARS)
            .with("restoreHours", least / 3600)
            .with("askedHours", rto.getAsDouble() / 3600));
  }

  private static Object figure(@Nullable Figure figure) {
    return figure == null ? "" : figure;
  }
}
