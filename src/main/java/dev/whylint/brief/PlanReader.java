package dev.whylint.brief;

import dev.whylint.brief.BriefText.Scope;
import java.util.List;

/** Reads the plan, and what it rests on: assumptions, risks, dependencies. */
final class PlanReader {
  private static final List<String> BEFORE = List.of("part", "milestone", "dependency");

  Plan plan(Fields f) {
    return new Plan(
        f.at(),
        f.day("start"),
        f.day("deadline"),
        f.choices("fixed", Plan.Fixed.values()),
        f.figure("budget", Accepts.MONEY),
        f.figure("rate", Accepts.MONEY),
        f.section("team", "size", "plan.team", this::team),
        f.words("size", Accepts.ANY),
        f.words("velocity", Accepts.ANY),
        f.choice("type", Plan.Type.values()),
        f.words("contingency", Accepts.ANY),
        f.items("reference", "reference", "what", this::reference),
        f.items("history", "past", "what", this::past),
        f.items("milestones", "milestone", "what", this::milestone),
        f.section("decisions", "count", "plan.decisions", this::decisions));
  }

  private Plan.Team team(Fields f) {
    return new Plan.Team(
        f.at(),
        f.figure("size", Accepts.COUNT),
        f.day("from"),
        f.items("joining", "joining", "people", this::joining),
        f.figure("availability", Accepts.PERCENT));
  }

  private Plan.Joining joining(Fields f) {
    return new Plan.Joining(f.at(), f.figure("people", Accepts.COUNT), f.day("from"));
  }

  private Plan.Reference reference(Fields f) {
    return new Plan.Reference(
        f.at(),
        f.what("what", Scope.STATEMENT),
        f.figure("duration", Accepts.TIME),
        f.figure("cost", Accepts.MONEY),
        f.text("source", Scope.NAME));
  }

  private Plan.Past past(Fields f) {
    return new Plan.Past(
        f.at(),
        f.what("what", Scope.NAME),
        f.figure("planned", Accepts.ANY),
        f.figure("actual", Accepts.ANY));
  }

  private Plan.Milestone milestone(Fields f) {
    return new Plan.Milestone(
        f.at(),
        f.what("what", Scope.STATEMENT),
        f.day("by"),
        f.figure("odds", Accepts.PERCENT),
        f.links("after", BEFORE));
  }

  private Plan.Decisions decisions(Fields f) {
    return new Plan.Decisions(
        f.at(),
        f.figure("count", Accepts.COUNT),
        f.figure("turnaround", Accepts.TIME),
        f.figure("parallel", Accepts.COUNT));
  }

  Assumption assumption(Fields f) {
    return new Assumption(
        f.at(),
        f.what("what", Scope.STATEMENT),
        f.text("owner", Scope.NAME),
        f.day("check-by"),
        f.choice("checked", Assumption.Checked.values()));
  }

  Risk risk(Fields f) {
    return new Risk(
        f.at(),
        f.what("what", Scope.STATEMENT),
        f.choice("likelihood", Risk.Level.values()),
        f.choice("impact", Risk.Level.values()),
        f.text("response", Scope.STATEMENT));
  }

  Dependency dependency(Fields f) {
    return new Dependency(
        f.at(), f.what("what", Scope.STATEMENT), f.text("from", Scope.NAME), f.day("by"));
  }
}
