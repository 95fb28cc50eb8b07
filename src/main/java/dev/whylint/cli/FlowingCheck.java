package dev.whylint.cli;

import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Totals;
import dev.whylint.report.FlowingReporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A check whose report is written while it runs, so that no more than a few briefs are kept. */
final class FlowingCheck {
  private final Check check;
  private final RunSettings settings;
  private final FlowingReporter reporter;
  private final Target target;
  private final Totals totals = new Totals();
  private Check.@Nullable Outcome outcome;
  private @Nullable UsageException misuse;
  private boolean unreadable;
  private boolean fails;

  /** A check that is reported to this target. */
  FlowingCheck(Check check, RunSettings settings, FlowingReporter reporter, Target target) {
    this.check = check;
    this.settings = settings;
    this.reporter = reporter;
    this.target = target;
  }

  /** What is kept of a brief until its part is written. */
  private record Ready(BriefResult brief, FlowingReporter.Part part) {}

  /** So that a file keeps what an earlier run found in full. */
  private static final class BrokenOff extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Checks the files and writes the report. Broken off, it leaves a file as it was, and ends what
   * was begun on the screen.
   *
   * @throws IOException if the report cannot be written
   */
  Check.Outcome run(
      Check.Found found, @Nullable String stdinName, @Nullable Interruption interruption)
      throws IOException, UsageException {
    try {
      target.write(out -> write(out, found, stdinName, interruption));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (BrokenOff e) {
      if (misuse != null) {
        throw misuse;
      }
    }
    return Objects.requireNonNull(outcome);
  }

  private void write(
      Appendable out,
      Check.Found found,
      @Nullable String stdinName,
      @Nullable Interruption interruption)
      throws IOException {
    FlowingReporter.Flow flow = reporter.begin(out);
    try {
      outcome = check.run(found, stdinName, interruption, use(flow));
    } catch (UsageException e) {
      misuse = e;
      throw new BrokenOff();
    }
    if (outcome.left() > 0 && target.file() != null) {
      throw new BrokenOff();
    }
    flow.end(totals);
  }

  private Check.Use<Ready> use(FlowingReporter.Flow flow) {
    return new Check.Use<>() {
      @Override
      public Ready made(BriefResult result) {
        BriefResult viewed = check.view(result);
        return new Ready(viewed, flow.ready(viewed));
      }

      @Override
      public void take(Ready ready) {
        totals.add(ready.brief());
        unreadable |= ready.brief().unreadableInPart();
        fails |= settings.fails(ready.brief());
        try {
          ready.part().write();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public boolean isSeen() {
        return target.onTerminal();
      }
    };
  }

  /** How many briefs there were. */
  int briefs() {
    return totals.briefs();
  }

  /** Whether one of them could not be read in full. */
  boolean unreadable() {
    return unreadable;
  }

  /** Whether one of them fails the run. */
  boolean fails() {
    return fails;
  }
}
