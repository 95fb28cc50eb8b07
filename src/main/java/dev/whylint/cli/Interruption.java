package dev.whylint.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a long run end with what it has done when it is broken off by Ctrl-C; left to itself, the
 * JVM ends at once and tells nothing. Without a call of {@link #heed} it does so.
 */
final class Interruption implements AutoCloseable {
  /** Long enough to write what was done, and short enough for somebody who wants to be gone. */
  private static final long PATIENCE_SECONDS = 5;

  private final Console console;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread atTheEnd = new Thread(this::end, "interruption");
  private volatile boolean asked;
  private boolean heeding;

  Interruption(Console console) {
    this.console = console;
  }

  /** From here on Ctrl-C is asked about instead of obeyed. */
  void heed() {
    Runtime.getRuntime().addShutdownHook(atTheEnd);
    heeding = true;
  }

  /** Whether the run is to end. */
  boolean isAsked() {
    return asked;
  }

  private void end() {
    asked = true;
    try {
      if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        console.tell("whylint: broken off before all that was done could be shown");
        console.err().flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
  }

  /** What was done is told; who asked for the end gets it now. */
  @Override
  public void close() {
    if (!heeding) {
      return;
    }
    console.out().flush();
    console.err().flush();
    try {
      Runtime.getRuntime().removeShutdownHook(atTheEnd);
    } catch (IllegalStateException e) {
      // It is running, and ends the program.
      closed.countDown();
    }
  }
}
