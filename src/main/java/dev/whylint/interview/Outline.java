package dev.whylint.interview;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.edit.Written;
import dev.whylint.brief.quantity.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The questions of an interview, given what is known and what was answered: a pure function, so
 * that going back and going on after a break need nothing but the answers.
 *
 * @param questions those that were asked and those that can be foreseen, in their order
 * @param document what the answers put into the brief, by JSON pointer
 */
record Outline(List<Question> questions, Map<String, Written> document) {
  static final String DEPTH = "~depth";

  /** The most items of one kind that are asked for. */
  static final int MOST = 12;

  /** Takes copies in the same order. */
  Outline {
    questions = List.copyOf(questions);
    document = new LinkedHashMap<>(document);
  }

  static Outline of(Known known, Answers answers, TextSense sense, Wordings words) {
    Sheet sheet = new Sheet(known, answers, words);
    sheet.section("start");
    boolean full = sheet.choice(DEPTH, "depth", "", "quick", "quick", "full").equals("full");
    sheet.text("/title", "title");
    List<Option> symptoms = new ProblemQuestions(sheet, full).ask();
    List<Option> causes = new WhyLadder(sheet, full).ask(symptoms);
    if (full) {
      tried(sheet);
    }
    Needs needs = new Needs(sheet, sense, full);
    List<Option> able = needs.ask(causes);
    List<Option> treatable = new ArrayList<>(causes);
    treatable.addAll(symptoms);
    treatable.addAll(able);
    List<Option> parts = new SolutionQuestions(sheet, full).ask(treatable, needs.product());
    new ExpectationQuestions(sheet, full).ask(parts);
    plan(sheet, full);
    people(sheet, full);
    relationship(sheet, full);
    return new Outline(sheet.questions(), sheet.document());
  }

  /** The first question without an answer; empty if there is none left. */
  Optional<Question> next(Answers answers) {
    return questions.stream().filter(each -> !answers.has(each.key())).findFirst();
  }

  /** The question before this one that has an answer. */
  Optional<Question> before(Question question, Answers answers) {
    return questions.subList(0, questions.indexOf(question)).stream()
        .filter(each -> answers.has(each.key()))
        .reduce((earlier, later) -> later);
  }

  private static void tried(Sheet sheet) {
    if (!sheet.known().has("/problem/tried")
        && !sheet.text("/problem/tried/0/what", "tried.what").isEmpty()) {
      sheet.text("/problem/tried/0/result", "tried.result");
    }
  }

  private static void plan(Sheet sheet, boolean full) {
    sheet.section("plan");
    if (full) {
      sheet.date("/plan/start", "plan.start");
    }
    sheet.date("/plan/deadline", "plan.deadline");
    sheet.amount("/plan/budget", "plan.budget", Dimension.MONEY);
    if (full && !sheet.known().has("/plan/team")) {
      sheet.amount("/plan/team/size", "plan.team", Dimension.COUNT);
    }
  }

  private static void people(Sheet sheet, boolean full) {
    sheet.section("people");
    int known = sheet.known().items("/stakeholders");
    boolean open = !sheet.known().has("/stakeholders");
    for (int i = 0; i < (open ? MOST : known); i++) {
      String at = "/stakeholders/" + i;
      if (sheet.text(at + "/who", i == 0 ? "stakeholder.who" : "stakeholder.more").isEmpty()) {
        break;
      }
      sheet.choice(
          at + "/role",
          "stakeholder.role",
          "",
          "user",
          "user",
          "sponsor",
          "owner",
          "operator",
          "affected",
          "decider");
      sheet.ask(at + "/involved", "stakeholder.involved", new Kind.Flag(), "", "");
    }
    if (full) {
      terms(sheet.section("terms"));
    }
    sheet.section("client");
    sheet.text("/client/name", "client.name");
    sheet.text("/client/sponsor", "client.sponsor");
  }

  private static void terms(Sheet sheet) {
    if (!sheet.known().has("/assumptions")
        && !sheet.text("/assumptions/0/what", "assumption.what").isEmpty()) {
      sheet.text("/assumptions/0/owner", "assumption.owner");
    }
    sheet.choice(
        "/contract/price",
        "contract.price",
        "",
        "unknown",
        "fixed",
        "capped",
        "time-and-materials",
        "target-cost",
        "cost-plus",
        "in-house",
        "unknown");
  }

  private static void relationship(Sheet sheet, boolean full) {
    sheet.section("relationship");
    sheet.choice(
        "/relationship/state",
        "relationship.state",
        "",
        "",
        "new",
        "excellent",
        "good",
        "strained",
        "broken");
    sheet.scale("/relationship/trust", "relationship.trust");
    if (full) {
      sheet.scale("/relationship/respect", "relationship.respect");
    }
    sheet.scale("/relationship/candour", "relationship.candour");
  }
}
