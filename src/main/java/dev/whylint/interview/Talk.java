package dev.whylint.interview;

import java.io.IOException;

/** What the interview is held through: a terminal, or a stream of answers. */
public interface Talk extends AutoCloseable {
  /** What came in answer to a prompt. */
  sealed interface Input {
    /** A line was typed. */
    record Line(String text) implements Input {}

    /** Nothing more will come. */
    record End() implements Input {}

    /** Ctrl-C was pressed. */
    record Interrupted() implements Input {}
  }

  /** The width to write for, in columns. */
  int columns();

  /** Whether escapes for looks may be written. */
  boolean colour();

  /** Writes text as it is. */
  void say(String text);

  /** Waits for a line. */
  Input hear(String prompt) throws IOException;

  @Override
  void close() throws IOException;
}
