package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.feasibility.AvailabilityChain;
import dev.whylint.analysis.feasibility.SupportHours;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Text;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.Optional;
import java.util.OptionalDouble;

/** An availability that one fault in the longest unattended gap would use up. */
public final class SupportWindow implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/support-window", Severity.MAJOR, Evidence.A);

  /** Above this availability no year has any allowance to speak of. */
  private static final double MOST = 0.999999;

  private static final Vocabulary ON_CALL =
      Vocabulary.of(
          "on call",
          "oncall",
          "standby",
          "stand by",
          "piket",
          "wachtdienst",
          "bereikbaarheidsdienst");

  private static final Phrase MESSAGE =
      Phrase.of(
          "You ask for {0}, which allows {1} down a year; with support {2} one fault at the wrong"
              + " moment waits {3}.",
          "U vraagt {0}, dat is {1} uitval per jaar; bij ondersteuning {2} wacht één storing"
              + " op het verkeerde moment {3}.");

  private static final Phrase ASK =
      Phrase.of(
          "Who may be called outside those hours, or may a fault wait until the next working"
              + " day?",
          "Wie mag er buiten die uren gebeld worden, of mag een storing tot de volgende"
              + " werkdag wachten?");

  private static final Phrase MEND =
      Phrase.of(
          "Widen support:, add failover: true with a tested switch-over, or lower target:",
          "Verruim support:, zet failover: true met een geteste omschakeling, of verlaag"
              + " target:");

  private static final Phrase CLEARS =
      Phrase.of(
          "somebody is on call, a failover is automatic, or the longest gap fits in the"
              + " allowance",
          "als er iemand bereikbaar is, de omschakeling vanzelf gaat, of het langste gat binnen de"
              + " ruimte past");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    Text support = expectation.inputs().support();
    OptionalDouble target = Numbers.share(expectation.target());
    boolean covered = Boolean.TRUE.equals(expectation.inputs().failover());
    if (support == null || target.isEmpty() || covered || ON_CALL.isIn(support)) {
      return Optional.empty();
    }
    double asked = target.getAsDouble();
    double allowed = AvailabilityChain.downtimeSecondsPerYear(asked);
    OptionalDouble gap = SupportHours.longestGapSeconds(support.value());
    if (gap.isEmpty() || gap.getAsDouble() <= allowed) {
      return Optional.empty();
    }
    return Optional.of(hit(expectation, support, gap.getAsDouble(), asked, allowed));
  }

  private static Hit hit(
      Expectation expectation, Text support, double gap, double asked, double allowed) {
    Object goal = expectation.target() == null ? "" : expectation.target();
    Phrase message = MESSAGE.with(goal, Spoken.time(allowed), support, Spoken.time(gap));
    Hit hit =
        Hit.at(expectation, message, ASK, MEND)
            .clearsIf(CLEARS)
            .with("gapHours", gap / 3600)
            .with("allowedHoursPerYear", allowed / 3600);
    return asked > MOST
        ? hit
        : hit.with(
            "yearsOfAllowance",
            dev.whylint.analysis.feasibility.SupportWindow.of(gap).yearsOfAllowance(asked));
  }
}
