package dev.whylint.cli;

import java.util.Locale;

/** Says on a screen how far a long run is, in one line of the error output that it wipes again. */
final class Progress {
  private static final long PATIENCE = 1_000_000_000L;
  private static final long PAUSE = 250_000_000L;

  private final Console console;
  private final int all;
  private final boolean shown;
  private long next = System.nanoTime() + PATIENCE;
  private int done;
  private boolean dirty;

  /**
   * The progress of a run over so many files.
   *
   * @param hidden whether to say nothing
   */
  Progress(Console console, int all, boolean hidden) {
    this.console = console;
    this.all = all;
    this.shown = !hidden && console.env().getOrDefault("WHYLINT_ERR_TERMINAL", "0").equals("1");
  }

  /** One file more is done. */
  void step() {
    done++;
    if (shown && System.nanoTime() - next > 0) {
      console.err().print(String.format(Locale.ROOT, "\r%,d / %,d", done, all));
      console.err().flush();
      dirty = true;
      next = System.nanoTime() + PAUSE;
    }
  }

  /** How many files are still to do. */
  int left() {
    return all - done;
  }

  /** The run is over. */
  void end() {
    if (dirty) {
      console.err().print("\r\u001b[K");
      console.err().flush();
    }
  }
}
