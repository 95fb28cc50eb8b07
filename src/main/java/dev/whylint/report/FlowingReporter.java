package dev.whylint.report;

import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Result;
import dev.whylint.engine.Totals;
import java.io.IOException;

/**
 * A reporter that writes each brief as it comes and needs none of the others for it, so that a run
 * over thousands of briefs keeps none of them.
 */
public interface FlowingReporter extends Reporter {
  /** Begins a report. */
  Flow begin(Appendable out);

  @Override
  default void write(Result result, Appendable out) throws IOException {
    Flow flow = begin(out);
    for (BriefResult brief : result.briefs()) {
      flow.ready(brief).write();
    }
    flow.end(Totals.of(result));
  }

  /** A report that was begun. */
  interface Flow {
    /** Makes the part of a brief ready, which may be done on any thread. */
    Part ready(BriefResult brief);

    /** Writes what follows the last brief. */
    void end(Totals totals) throws IOException;
  }

  /** A part that is ready; parts are written one after the other, on one thread. */
  interface Part {
    /** Writes it. */
    void write() throws IOException;
  }
}
