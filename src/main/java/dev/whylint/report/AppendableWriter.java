package dev.whylint.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Lets what wants a writer write to an output of ours, so that no whole report lies in memory. */
final class AppendableWriter extends Writer {
  private final Appendable out;

  AppendableWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] characters, int from, int length) throws IOException {
    out.append(CharBuffer.wrap(characters, from, length));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
