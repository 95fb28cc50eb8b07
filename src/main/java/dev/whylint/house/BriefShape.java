package dev.whylint.house;

import dev.whylint.brief.Assumption;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Cause;
import dev.whylint.brief.Client;
import dev.whylint.brief.Dependency;
import dev.whylint.brief.Language;
import dev.whylint.brief.Need;
import dev.whylint.brief.Problem;
import dev.whylint.brief.Relationship;
import dev.whylint.brief.Risk;
import dev.whylint.brief.Stakeholder;
import dev.whylint.brief.Symptom;
import dev.whylint.brief.Tried;

/** The brief as a house rule sees it: the keys of the format, waivers left out. */
public final class BriefShape {
  private static final Shape<Client> CLIENT =
      Shape.of("client", Client.class)
          .text("name", Client::name)
          .text("sector", Client::sector)
          .text("sponsor", Client::sponsor)
          .texts("contacts", Client::contacts);

  private static final Shape<Relationship.Incident> INCIDENT =
      Shape.of("incident", Relationship.Incident.class)
          .at(Relationship.Incident::at)
          .text("what", Relationship.Incident::what)
          .day("when", Relationship.Incident::when)
          .flag("settled", Relationship.Incident::settled);

  private static final Shape<Relationship.BadNews> BAD_NEWS =
      Shape.of("bad_news", Relationship.BadNews.class)
          .text("to", Relationship.BadNews::to)
          .text("how", Relationship.BadNews::how)
          .day("before", Relationship.BadNews::before);

  private static final Shape<Relationship> RELATIONSHIP =
      Shape.of(Internal.SECTION, Relationship.class)
          .word("state", Relationship.State.values(), Relationship::state)
          .number("trust", Relationship::trust)
          .number("respect", Relationship::respect)
          .number("candour", Relationship::candour)
          .day("since", Relationship::since)
          .items("history", INCIDENT, Relationship::history)
          .texts("said-by-us", Relationship::saidByUs)
          .texts("said-by-client", Relationship::saidByClient)
          .section("bad-news", BAD_NEWS, Relationship::badNews);

  private static final Shape<Symptom.Measure> MEASURE =
      Shape.of("measure", Symptom.Measure.class)
          .text("metric", Symptom.Measure::metric)
          .figure("value", Symptom.Measure::value)
          .figure("was", Symptom.Measure::was);

  private static final Shape<Symptom> SYMPTOM =
      Shape.of("symptom", Symptom.class)
          .at(Symptom::at)
          .id(Symptom::id)
          .text("what", Symptom::what)
          .section("measure", MEASURE, Symptom::measure)
          .day("since", Symptom::since)
          .texts("evidence", Symptom::evidence);

  private static final Shape<Cause> CAUSE =
      Shape.of("cause", Cause.class)
          .at(Cause::at)
          .id(Cause::id)
          .text("what", Cause::what)
          .links("explains", Cause::explains)
          .figure("share", Cause::share)
          .texts("evidence", Cause::evidence)
          .word("kind", Cause.Kind.values(), Cause::kind)
          .flag("loop", Cause::loop);

  private static final Shape<Tried> TRIED =
      Shape.of("tried", Tried.class)
          .at(Tried::at)
          .text("what", Tried::what)
          .text("result", Tried::result)
          .word("worked", Tried.Worked.values(), Tried::worked);

  private static final Shape<Problem> PROBLEM =
      Shape.of("problem", Problem.class)
          .text("statement", Problem::statement)
          .figure("cost", Problem::cost)
          .items("symptoms", SYMPTOM, Problem::symptoms)
          .items("causes", CAUSE, Problem::causes)
          .items("tried", TRIED, Problem::tried)
          .text("mandate", Problem::mandate);

  private static final Shape<Need> NEED =
      Shape.of("need", Need.class)
          .at(Need::at)
          .id(Need::id)
          .text("who", Need::who)
          .text("what", Need::what)
          .text("why", Need::why)
          .word("priority", Need.Priority.values(), Need::priority)
          .links("stems-from", Need::stemsFrom)
          .text("acceptance", Need::acceptance);

  private static final Shape<Stakeholder> STAKEHOLDER =
      Shape.of("stakeholder", Stakeholder.class)
          .at(Stakeholder::at)
          .text("who", Stakeholder::who)
          .word("role", Stakeholder.Role.values(), Stakeholder::role)
          .flag("involved", Stakeholder::involved)
          .word("stance", Stakeholder.Stance.values(), Stakeholder::stance)
          .text("response", Stakeholder::response);

  private static final Shape<Assumption> ASSUMPTION =
      Shape.of("assumption", Assumption.class)
          .at(Assumption::at)
          .text("what", Assumption::what)
          .text("owner", Assumption::owner)
          .day("check-by", Assumption::checkBy)
          .word("checked", Assumption.Checked.values(), Assumption::checked);

  private static final Shape<Risk> RISK =
      Shape.of("risk", Risk.class)
          .at(Risk::at)
          .text("what", Risk::what)
          .word("likelihood", Risk.Level.values(), Risk::likelihood)
          .word("impact", Risk.Level.values(), Risk::impact)
          .text("response", Risk::response);

  private static final Shape<Dependency> DEPENDENCY =
      Shape.of("dependency", Dependency.class)
          .at(Dependency::at)
          .text("what", Dependency::what)
          .text("from", Dependency::from)
          .day("by", Dependency::by);

  /** The whole brief. */
  public static final Shape<Brief> BRIEF =
      Shape.of("brief", Brief.class)
          .at(Brief::at)
          .text("title", Brief::title)
          .word("language", Language.values(), Brief::language)
          .word("domain", Brief.Domain.values(), Brief::domain)
          .day("date", Brief::date)
          .word("phase", Brief.Phase.values(), Brief::phase)
          .section("client", CLIENT, Brief::client)
          .section(Internal.SECTION, RELATIONSHIP, Brief::relationship)
          .section("problem", PROBLEM, Brief::problem)
          .items("needs", NEED, Brief::needs)
          .items("stakeholders", STAKEHOLDER, Brief::stakeholders)
          .section("solution", SolutionShape.SOLUTION, Brief::solution)
          .items("expectations", SolutionShape.EXPECTATION, Brief::expectations)
          .section("plan", PlanShape.PLAN, Brief::plan)
          .items("assumptions", ASSUMPTION, Brief::assumptions)
          .items("risks", RISK, Brief::risks)
          .items("dependencies", DEPENDENCY, Brief::dependencies)
          .section("contract", PlanShape.CONTRACT, Brief::contract)
          .text("notes", Brief::notes);

  private BriefShape() {}
}
