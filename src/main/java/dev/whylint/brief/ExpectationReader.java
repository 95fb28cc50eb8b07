package dev.whylint.brief;

import dev.whylint.brief.BriefText.Scope;
import java.util.List;

/** Reads the expectations, with the inputs of the kinds that can be computed. */
final class ExpectationReader {
  private static final List<String> PARTS = List.of("part");

  Expectation expectation(Fields f) {
    return new Expectation(
        f.at(),
        f.text("who", Scope.NAME),
        f.what("what", Scope.STATEMENT),
        f.text("metric", Scope.NAME),
        f.words("baseline", Accepts.ANY),
        f.words("target", Accepts.ANY),
        f.day("by"),
        f.text("measured-by", Scope.NAME),
        f.words("sample", Accepts.ANY),
        f.figure("addressable", Accepts.PERCENT),
        f.links("relies-on", PARTS),
        f.choice("confidence", Expectation.Confidence.values()),
        inputs(f));
  }

  private Inputs inputs(Fields f) {
    return new Inputs(
        f.items("components", "component", "availability", this::component),
        f.text("support", Scope.NAME),
        f.flag("failover"),
        f.figure("maintenance", Accepts.TIME),
        f.figure("rpo", Accepts.TIME),
        f.figure("rto", Accepts.TIME),
        f.choice("copy", Inputs.Copy.values()),
        f.figure("interval", Accepts.TIME),
        f.figure("data", Accepts.DATA),
        f.figure("restore-rate", Accepts.DATA_RATE),
        f.figure("distance", Accepts.DISTANCE),
        f.figure("write", Accepts.TIME),
        f.texts("sites", Scope.NAME),
        f.figure("round-trips", Accepts.COUNT),
        f.figure("link", Accepts.DATA_RATE),
        f.figure("open", Accepts.COUNT),
        f.figure("in", Accepts.COUNT),
        f.figure("out", Accepts.COUNT),
        f.figure("prevalence", Accepts.PERCENT),
        f.figure("sensitivity", Accepts.PERCENT),
        f.figure("specificity", Accepts.PERCENT),
        f.figure("volume", Accepts.COUNT),
        f.figure("capacity", Accepts.COUNT),
        f.figure("label-error", Accepts.PERCENT),
        f.figure("majority", Accepts.PERCENT),
        f.figure("traffic", Accepts.COUNT));
  }

  private Inputs.Component component(Fields f) {
    return new Inputs.Component(
        f.at(),
        f.what("what", Scope.NAME),
        f.figure("availability", Accepts.PERCENT),
        f.figure("copies", Accepts.COUNT));
  }
}
