package dev.whylint.interview;

import dev.whylint.report.Printable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Speaks without any escape: to a terminal that has none, which edits its lines itself, or with
 * answers from a file or a program, which are shown behind their prompts.
 */
public final class StreamTalk implements Talk {
  private final BufferedReader in;
  private final PrintWriter out;
  private final int columns;
  private final boolean echo;

  /**
   * Speaks through a reader and a writer, which it leaves open.
   *
   * @param columns the width to write for
   * @param echo whether to show the answers, which nobody else does
   */
  public StreamTalk(InputStream in, PrintWriter out, int columns, boolean echo) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
    this.columns = columns;
    this.echo = echo;
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public boolean colour() {
    return false;
  }

  @Override
  public void say(String text) {
    out.print(text);
  }

  @Override
  public Input hear(String prompt) throws IOException {
    out.print(prompt);
    out.flush();
    String line = line();
    if (line == null || echo) {
      out.println(line == null ? "" : Printable.line(line));
    }
    return line == null ? new Input.End() : new Input.Line(line);
  }

  /** A line of bounded length: what is beyond that is too long anyway, and is told so. */
  private @Nullable String line() throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (line.length() <= Listener.LONGEST) {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    out.flush();
  }
}
