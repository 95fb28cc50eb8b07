package dev.whylint.brief;

import dev.whylint.brief.BriefText.Scope;
import java.util.List;

/** Reads the problem and the needs. */
final class ProblemReader {
  private static final List<String> EXPLAINED = List.of("symptom", "cause");

  Problem absent(Anchor at) {
    return new Problem(at, null, null, List.of(), List.of(), List.of(), null);
  }

  Problem problem(Fields f) {
    return new Problem(
        f.at(),
        f.text("statement", Scope.STATEMENT),
        f.words("cost", Accepts.ANY),
        f.items("symptoms", "symptom", "what", this::symptom),
        f.items("causes", "cause", "what", this::cause),
        f.items("tried", "tried", "what", this::tried),
        f.text("mandate", Scope.STATEMENT));
  }

  private Symptom symptom(Fields f) {
    return new Symptom(
        f.at(),
        f.what("what", Scope.STATEMENT),
        f.section("measure", "value", f.at().id(), this::measure),
        f.day("since"),
        f.texts("evidence", Scope.NAME));
  }

  private Symptom.Measure measure(Fields f) {
    return new Symptom.Measure(
        f.at(),
        f.text("metric", Scope.NAME),
        f.words("value", Accepts.ANY),
        f.words("was", Accepts.ANY));
  }

  private Cause cause(Fields f) {
    Boolean loop = f.flag("loop");
    return new Cause(
        f.at(),
        f.what("what", Scope.STATEMENT),
        f.links("explains", EXPLAINED),
        f.figure("share", Accepts.PERCENT),
        f.texts("evidence", Scope.NAME),
        f.choice("kind", Cause.Kind.values()),
        loop != null && loop);
  }

  private Tried tried(Fields f) {
    return new Tried(
        f.at(),
        f.what("what", Scope.STATEMENT),
        f.text("result", Scope.STATEMENT),
        f.choice("worked", Tried.Worked.values()));
  }

  Need need(Fields f) {
    return new Need(
        f.at(),
        f.text("who", Scope.NAME),
        f.what("what", Scope.STATEMENT),
        f.text("why", Scope.STATEMENT),
        f.choice("priority", Need.Priority.values()),
        f.links("stems-from", EXPLAINED),
        f.text("acceptance", Scope.ACCEPTANCE));
  }
}
