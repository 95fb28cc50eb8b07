package dev.whylint.brief;

import dev.whylint.brief.BriefText.Scope;
import dev.whylint.source.Mapping;
import dev.whylint.source.Place;
import dev.whylint.source.YamlDocument;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one document into a brief. */
final class DocumentReader {
  private final YamlDocument document;
  private final Mapping root;
  private final List<Fault> faults;
  private final Reading reading;
  private final @Nullable Language given;
  private final Language language;

  DocumentReader(YamlDocument document, Mapping root, List<Fault> faults) {
    this.document = document;
    this.root = root;
    this.faults = faults;
    this.given = given(BriefReader.topLevel(root, "language"));
    this.language = given == null ? LanguageGuess.of(root) : given;
    this.reading = new Reading(language);
  }

  private static @Nullable Language given(@Nullable String word) {
    if (word == null) {
      return null;
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "en" -> Language.EN;
      case "nl" -> Language.NL;
      default -> null;
    };
  }

  static Brief empty(int index, Place place, Fields none, List<Fault> faults) {
    Sections sections = new Sections(null, place);
    ProblemReader problem = new ProblemReader();
    SolutionReader solution = new SolutionReader();
    return new Brief(
        index,
        false,
        none.at(),
        null,
        Language.EN,
        false,
        null,
        null,
        null,
        null,
        null,
        problem.absent(sections.of("problem")),
        List.of(),
        List.of(),
        solution.absent(sections.of("solution")),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        BriefReader.shown(faults),
        sections);
  }

  Brief read() {
    return read(MappedFields.root(reading, root, root.place()));
  }

  /** Asks for the keys of a whole brief. */
  Brief read(Fields top) {
    Sections sections = new Sections(root, root.place());
    version(top);
    Text title = top.text("title", Scope.STATEMENT);
    top.choice("language", Language.values());
    Brief.Domain domain = top.choice("domain", Brief.Domain.values());
    Day date = top.day("date");
    Brief.Phase phase = top.choice("phase", Brief.Phase.values());
    PeopleReader people = new PeopleReader();
    Client client = top.section("client", "name", "client", people::client);
    Relationship relationship =
        top.section("relationship", "state", "relationship", people::relationship);
    ProblemReader problems = new ProblemReader();
    Problem problem = top.section("problem", "statement", "problem", problems::problem);
    List<Need> needs = top.items("needs", "need", "what", problems::need);
    List<Stakeholder> stakeholders =
        top.items("stakeholders", "stakeholder", "who", people::stakeholder);
    SolutionReader solutions = new SolutionReader();
    Solution solution = top.section("solution", "summary", "solution", solutions::solution);
    List<Expectation> expectations =
        top.items("expectations", "expectation", "what", new ExpectationReader()::expectation);
    PlanReader plans = new PlanReader();
    Plan plan = top.section("plan", "deadline", "plan", plans::plan);
    List<Assumption> assumptions =
        top.items("assumptions", "assumption", "what", plans::assumption);
    List<Risk> risks = top.items("risks", "risk", "what", plans::risk);
    List<Dependency> dependencies =
        top.items("dependencies", "dependency", "what", plans::dependency);
    ContractReader contracts = new ContractReader();
    Contract contract = top.section("contract", "price", "contract", contracts::contract);
    Text notes = top.text("notes", Scope.NOTE);
    List<Waiver> waivers = top.items("waivers", "waiver", "rule", contracts::waiver);
    top.done();
    missing(title, problem, solution);
    reading.checkLinks();
    faults.addAll(reading.faults);
    return new Brief(
        document.index(),
        true,
        new Anchor("brief", "", root.place()),
        title,
        language,
        given != null,
        domain,
        date,
        phase,
        client,
        relationship,
        problem == null ? problems.absent(sections.of("problem")) : problem,
        needs,
        stakeholders,
        solution == null ? solutions.absent(sections.of("solution")) : solution,
        expectations,
        plan,
        assumptions,
        risks,
        dependencies,
        contract,
        notes,
        waivers,
        List.copyOf(reading.texts),
        document.comments(),
        BriefReader.shown(faults),
        sections);
  }

  private void version(Fields top) {
    Text version = top.text("brief", Scope.NAME);
    if (version != null && !version.value().equals("1")) {
      reading.fault(
          Fault.Kind.UNSUPPORTED_VERSION, version.place(), "/brief", version.value(), List.of("1"));
    }
  }

  private void missing(@Nullable Text title, @Nullable Problem problem, @Nullable Solution solved) {
    Place start = root.entries().get(0).key().place();
    if (title == null) {
      reading.fault(Fault.Kind.MISSING, start, "/title", "title", List.of("title: …"));
    }
    if (problem == null) {
      reading.fault(Fault.Kind.MISSING, start, "/problem", "problem", List.of("problem: …"));
    }
    if (solved == null) {
      reading.fault(Fault.Kind.MISSING, start, "/solution", "solution", List.of("solution: …"));
    }
  }
}
