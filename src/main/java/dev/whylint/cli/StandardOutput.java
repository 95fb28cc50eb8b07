package dev.whylint.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers how it was lost: a print writer keeps that to itself, and half a
 * report would pass for a whole one.
 */
final class StandardOutput extends OutputStream {
  private final OutputStream stream;
  private @Nullable IOException problem;

  StandardOutput(OutputStream stream) {
    this.stream = stream;
  }

  /** Why not all could be written; empty where all was, or where the reader wanted no more. */
  Optional<String> lost() {
    String reason = problem == null ? "" : String.valueOf(problem.getMessage());
    return reason.isEmpty() || reason.contains("Broken pipe")
        ? Optional.empty()
        : Optional.of(reason);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      stream.write(bytes, from, length);
    } catch (IOException e) {
      problem = e;
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    stream.flush();
  }
}
