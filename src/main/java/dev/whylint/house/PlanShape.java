package dev.whylint.house;

import dev.whylint.brief.Contract;
import dev.whylint.brief.Plan;

/** The plan and the contract as a house rule sees them. */
final class PlanShape {
  private static final Shape<Plan.Joining> JOINING =
      Shape.of("joining", Plan.Joining.class)
          .at(Plan.Joining::at)
          .figure("people", Plan.Joining::people)
          .day("from", Plan.Joining::from);

  private static final Shape<Plan.Team> TEAM =
      Shape.of("team", Plan.Team.class)
          .figure("size", Plan.Team::size)
          .day("from", Plan.Team::from)
          .items("joining", JOINING, Plan.Team::joining)
          .figure("availability", Plan.Team::availability);

  private static final Shape<Plan.Reference> REFERENCE =
      Shape.of("reference", Plan.Reference.class)
          .at(Plan.Reference::at)
          .text("what", Plan.Reference::what)
          .figure("duration", Plan.Reference::duration)
          .figure("cost", Plan.Reference::cost)
          .text("source", Plan.Reference::source);

  private static final Shape<Plan.Past> PAST =
      Shape.of("past", Plan.Past.class)
          .at(Plan.Past::at)
          .text("what", Plan.Past::what)
          .figure("planned", Plan.Past::planned)
          .figure("actual", Plan.Past::actual);

  private static final Shape<Plan.Milestone> MILESTONE =
      Shape.of("milestone", Plan.Milestone.class)
          .at(Plan.Milestone::at)
          .id(Plan.Milestone::id)
          .text("what", Plan.Milestone::what)
          .day("by", Plan.Milestone::by)
          .figure("odds", Plan.Milestone::odds)
          .links("after", Plan.Milestone::after);

  private static final Shape<Plan.Decisions> DECISIONS =
      Shape.of("decisions", Plan.Decisions.class)
          .figure("count", Plan.Decisions::count)
          .figure("turnaround", Plan.Decisions::turnaround)
          .figure("parallel", Plan.Decisions::parallel);

  /** The plan. */
  static final Shape<Plan> PLAN =
      Shape.of("plan", Plan.class)
          .day("start", Plan::start)
          .day("deadline", Plan::deadline)
          .words("fixed", Plan.Fixed.values(), Plan::fixed)
          .figure("budget", Plan::budget)
          .figure("rate", Plan::rate)
          .section("team", TEAM, Plan::team)
          .figure("size", Plan::size)
          .figure("velocity", Plan::velocity)
          .word("type", Plan.Type.values(), Plan::type)
          .figure("contingency", Plan::contingency)
          .items("reference", REFERENCE, Plan::reference)
          .items("history", PAST, Plan::history)
          .items("milestones", MILESTONE, Plan::milestones)
          .section("decisions", DECISIONS, Plan::decisions);

  private static final Shape<Contract.Analysis> ANALYSIS =
      Shape.of("analysis", Contract.Analysis.class)
          .flag("independent", Contract.Analysis::independent)
          .flag("paid", Contract.Analysis::paid)
          .figure("days", Contract.Analysis::days)
          .text("before", Contract.Analysis::before);

  private static final Shape<Contract.Acceptance> ACCEPTANCE =
      Shape.of("acceptance", Contract.Acceptance.class)
          .flag("criteria", Contract.Acceptance::criteria)
          .text("by", Contract.Acceptance::by)
          .figure("within", Contract.Acceptance::within)
          .word("silence", Contract.Silence.values(), Contract.Acceptance::silence)
          .figure("cases", Contract.Acceptance::cases)
          .figure("minutes", Contract.Acceptance::minutes)
          .figure("testers", Contract.Acceptance::testers);

  private static final Shape<Contract.Rework> REWORK =
      Shape.of("rework", Contract.Rework.class)
          .word("paid-by", Contract.PaidBy.values(), Contract.Rework::paidBy)
          .figure("cap", Contract.Rework::cap);

  /** The contract. */
  static final Shape<Contract> CONTRACT =
      Shape.of("contract", Contract.class)
          .word("price", Contract.Price.values(), Contract::price)
          .section("analysis", ANALYSIS, Contract::analysis)
          .section("acceptance", ACCEPTANCE, Contract::acceptance)
          .text("change-control", Contract::changeControl)
          .section("rework", REWORK, Contract::rework)
          .texts("payment", Contract::payment)
          .texts("client-duties", Contract::clientDuties)
          .texts("our-duties", Contract::ourDuties)
          .text("exit", Contract::exit)
          .text("penalty", Contract::penalty)
          .text("liability", Contract::liability)
          .text("warranty", Contract::warranty);

  private PlanShape() {}
}
