package dev.whylint.rule.gap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import dev.whylint.engine.Finding;
import dev.whylint.testing.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is missing is said with what the brief does have: names, days, and how often. */
class GapWordsTest {
  private static final String HEAD =
      "title: Swimming pool\nlanguage: en\ndate: 2027-03-10\nproblem: The water is cold\n";

  private static String said(String rule, String yaml) {
    Finding found = Checked.by(rule, HEAD + yaml).get(0);
    return found.hit().message().in(Language.EN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check-by: 2027-03-09 | was due by 9 March 2027, 1 days ago",
        "check-by: 2027-03-10 | is due by 10 March 2027",
        "check-by: 3 weeks | comes 3 weeks after the start",
        "check-by: some day | no date says by when",
        "owner: The board | no date says by when",
      })
  void howLateACheckIs(String rest, String words) {
    String yaml = "assumptions: [{what: The pump holds, " + rest + "}]\n";
    assertThat(said("gap/assumption-unchecked", yaml)).contains("“The pump holds”", words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "advised-by: {sells-it: true} | Whoever advised this solution earns by it.",
        "advised-by: {who: '', sells-it: true} | Whoever advised this solution earns by it.",
        "advised-by: {who: Plumber A, sells-it: true} | The solution was advised by Plumber A, who",
        "advised-by: {who: A}, quotes: [{by: B, price: EUR 3}, {by: a, price: EUR 4k}] | for EUR 4k.",
      })
  void whoEarnsByTheAdvice(String rest, String words) {
    assertThat(said("gap/conflict-of-interest", "solution: {summary: A pump, " + rest + "}\n"))
        .contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from: The town | waits for “The permit” from The town, and",
        "from: '' | waits for “The permit”, and",
        "id: permit | waits for “The permit”, and",
      })
  void whoseDependencyItIs(String rest, String words) {
    assertThat(said("gap/dependency-undated", "dependencies: [{what: The permit, " + rest + "}]\n"))
        .contains(words);
  }

  @Test
  void whetherTheOddsOfARiskAreKnown() {
    String risk = "risks: [{what: The pipe bursts, impact: high%s}]\n";
    assertThat(said("gap/risk-unanswered", risk.formatted("")))
        .contains("neither how likely it is nor");
    assertThat(said("gap/risk-unanswered", risk.formatted(", likelihood: high")))
        .contains("is rated high");
  }

  @Test
  void whoDecidesWhereNobodyDoesAlone() {
    String yaml = "solution: {summary: A pump, parts: [A pump]}\nstakeholders:\n";
    String users = yaml + "  - {who: Swimmers, role: user}\n";
    String several =
        users + "  - {who: The club, role: decider}\n  - {who: The town, role: decider}\n";
    assertThat(said("gap/no-sponsor", users)).doesNotContain("Swimmers");
    assertThat(said("gap/no-sponsor", several))
        .contains("“The club” and “The town”")
        .doesNotContain("Swimmers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plan: {deadline: TBD} | At plan.deadline the brief still says “TBD” where",
        "plan: {deadline: TBD, budget: TBD} | and so it does in 1 more places of the same item",
        "plan: {deadline: TBD, budget: TBD, start: TBD} | and so it does in 2 more places",
        "client: {contacts: [TBD]} | At client.contacts the brief still says “TBD” where",
        "needs: [{id: warm, what: 'Warm water, size TBD'}] | At warm.what the brief still says “TBD”",
        "domain: TBD | At domain the brief still says “TBD”",
        "contract: {price: TBD} | At contract.price the brief still says “TBD”",
        "contract: {rework: TBD} | At contract.rework.paid-by the brief still says “TBD”",
      })
  void whereAnAnswerHasToComeAndHowOften(String yaml, String words) {
    assertThat(said("gap/placeholder", yaml + "\n")).contains(words);
  }

  @Test
  void aPlaceholderIsReadInTheLanguageOfTheBrief() {
    String yaml = "plan: {deadline: ntb}\nassumptions: [{what: The pump holds, check-by: ntb}]\n";
    String dutch = HEAD.replace("language: en", "language: nl") + yaml;
    assertThat(Checked.by("gap/placeholder", dutch)).hasSize(2);
    assertThat(Checked.by("gap/assumption-unchecked", dutch)).isEmpty();
  }

  @Test
  void theReasonOfAWaiverMayHaveAQuestionMark() {
    assertThat(
            Checked.by(
                "gap/placeholder", HEAD + "waivers: [{rule: gap, at: plan, because: TBD}]\n"))
        .isEmpty();
  }

  @Test
  void whoChoseTheSolution() {
    String yaml = "solution: {summary: A pump, proposed-by: %s}\ncontract: {price: fixed}\n";
    String rule = "gap/no-independent-analysis";
    assertThat(said(rule, yaml.formatted("client"))).contains("is the client's own idea");
    assertThat(said(rule, yaml.formatted("both"))).doesNotContain("own idea");
  }

  /** Each of these is one section more than the stakeholders; two make a brief that has begun. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "needs: [Warm water]",
        "expectations: [Warmer water]",
        "plan: {start: 2027-05-01}",
        "contract: {price: capped}",
        "solution: {summary: A pump, parts: [A pump]}",
      })
  void twoSectionsBegunAreMoreThanASketch(String section) {
    String solution = section.startsWith("solution") ? "" : "solution: A pump\n";
    String one = HEAD + solution + section + "\n";
    assertThat(Checked.by("gap/no-sponsor", one)).isEmpty();
    String two = one + "stakeholders: [{who: Swimmers, role: user}]\n";
    assertThat(Checked.by("gap/no-sponsor", two)).hasSize(1);
  }

  @Test
  void symptomsOrCausesAreABeginning() {
    String rest = "solution: A pump\nstakeholders: [{who: Swimmers, role: user}]\n";
    for (String part : new String[] {"symptoms: [It is cold]", "causes: [The pump is old]"}) {
      String head = HEAD.replace("problem: The water is cold", "problem: {" + part + "}");
      assertThat(Checked.by("gap/no-sponsor", head + rest)).hasSize(1);
    }
    assertThat(Checked.by("gap/no-sponsor", HEAD + rest)).isEmpty();
  }
}
