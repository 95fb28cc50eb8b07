package dev.whylint.report;

import dev.whylint.engine.Result;
import java.io.IOException;

/** Writes a result in one format. */
public interface Reporter {
  /** Writes the whole result. */
  void write(Result result, Appendable out) throws IOException;
}
