package dev.whylint.rule.gap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.engine.Finding;
import dev.whylint.engine.Severity;
import dev.whylint.source.Place;
import dev.whylint.testing.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapRulesTest {
  private static final String OPEN =
      """
      title: Cold store of a bakery
      language: en
      date: 2027-03-10
      problem: {statement: Dough is lost, symptoms: [Two batches a day are lost]}
      """;

  private static final String EIGEN =
      """
      title: Koelcel van een bakkerij
      language: nl
      date: 2027-03-10
      problem: {statement: Deeg gaat verloren, symptoms: [Per dag gaan twee degen verloren]}
      """;

  @Test
  void aBriefOfTwoMinutesGetsAHandfulOfFindings() {
    String english =
        """
          title: An app for the football club
          problem: Parents do not know where the match is.
          solution: Build an app with all matches
          """;
    String dutch =
        """
          title: Een app voor de voetbalclub
          problem: Ouders weten niet waar de wedstrijd is.
          solution: Bouw een app met alle wedstrijden
          """;
    for (String brief : List.of(english, dutch)) {
      assertThat(Checked.brief(brief).findings())
          .filteredOn(found -> found.severity() != Severity.INFO)
          .hasSizeLessThanOrEqualTo(8);
      assertThat(Checked.brief(brief).findings())
          .extracting(found -> found.rule().name())
          .contains("gap/no-alternatives", "gap/no-stakeholders", "need/none-given")
          .doesNotContain("gap/no-risks", "gap/no-sponsor", "gap/no-scope-limit");
    }
  }

  @Test
  void aBriefThatHasBegunIsAskedForItsLimitsRisksSponsorAndCost() {
    String begun = OPEN + "solution: {summary: A new store, parts: [A new store]}\n";
    assertThat(Checked.at("gap/no-scope-limit", begun)).containsExactly("solution");
    assertThat(Checked.at("gap/no-risks", begun)).containsExactly("risks");
    assertThat(Checked.at("gap/no-sponsor", begun)).containsExactly("client");
    assertThat(Checked.at("gap/no-cost-of-inaction", begun)).containsExactly("problem");
  }

  @Test
  void aMandateMakesTheCostOfDoingNothingMoot() {
    String mandate =
        OPEN.replace("symptoms:", "mandate: Food Act art. 4, symptoms:")
            + "solution: {summary: A new store, parts: [A new store]}\n";
    assertThat(Checked.at("gap/no-cost-of-inaction", mandate)).isEmpty();
  }

  @Test
  void aSponsorAmongTheStakeholdersWillDoAndSeveralDecidersWillNot() {
    String parts = "solution: {summary: A new store, parts: [A new store]}\nstakeholders:\n";
    String sponsor = OPEN + parts + "  - {who: owner, role: sponsor, involved: true}\n";
    String deciders = OPEN + parts + "  - {who: four branches, role: decider, involved: true}\n";
    assertThat(Checked.at("gap/no-sponsor", sponsor)).isEmpty();
    assertThat(Checked.by("gap/no-sponsor", deciders))
        .extracting(found -> found.severity())
        .containsExactly(Severity.MAJOR);
    assertThat(Checked.by("gap/no-sponsor", deciders + "contract: in-house\n"))
        .extracting(found -> found.severity())
        .containsExactly(Severity.MINOR);
  }

  @Test
  void placeholdersAreNamedOncePerItemAndMarkedWhereTheyStand() {
    String brief =
        EIGEN
            + "solution: {summary: 'Nieuwe cel, grootte n.t.b.'}\n"
            + "plan: {deadline: n.t.b., budget: n.t.b.}\n"
            + "contract: {price: TBD}\n"
            + "relationship: {said-by-us: [nog te bepalen]}\n";
    List<Finding> found = Checked.by("gap/placeholder", brief);
    assertThat(found)
        .extracting(each -> each.hit().at().id())
        .containsExactlyInAnyOrder("solution", "plan", "contract", "relationship");
    Finding solution =
        found.stream().filter(f -> f.hit().at().id().equals("solution")).findFirst().orElseThrow();
    assertThat(solution.hit().place()).isEqualTo(new Place(5, 42, 5, 48));
    Finding plan =
        found.stream().filter(f -> f.hit().at().id().equals("plan")).findFirst().orElseThrow();
    assertThat(plan.hit().related()).hasSize(1);
  }

  @Test
  void anAssumptionIsUncheckedWhoeverMustStillBeNamed() {
    String brief = EIGEN + "solution: Nieuwe cel\nassumptions: [{what: %s, %s}]\n";
    String rule = "gap/assumption-unchecked";
    String nobody = brief.formatted("De vloer draagt de cel", "owner: ntb");
    String later = brief.formatted("De vloer draagt de cel", "check-by: n.t.b.");
    String unknown = brief.formatted("n.t.b.", "owner: de aannemer");
    assertThat(Checked.at(rule, nobody)).containsExactly("assumption-1");
    assertThat(Checked.at(rule, later)).isEmpty();
    assertThat(Checked.at(rule, unknown)).isEmpty();
  }

  @Test
  void anAnswerOrAQuestionIsNoPlaceholder() {
    String brief =
        OPEN
            + "solution: {summary: A list of what to do for each oven}\n"
            + "contract: {warranty: n/a}\n"
            + "notes: Who decides on the colour of the doors and when?\n";
    assertThat(Checked.at("gap/placeholder", brief)).isEmpty();
  }

  @Test
  void anOpenAssumptionTellsHowLongItsCheckIsOverdue() {
    String brief =
        OPEN
            + "solution: A new store\n"
            + "assumptions:\n"
            + "  - {what: The floor is level, check-by: 2027-03-01, checked: false}\n"
            + "  - {what: The fuse holds, check-by: 2027-04-01, checked: false}\n"
            + "  - {what: The door is wide enough, checked: true}\n"
            + "  - {what: The neighbours agree}\n";
    List<Finding> found = Checked.by("gap/assumption-unchecked", brief);
    assertThat(found)
        .extracting(each -> each.hit().at().id())
        .containsExactly("assumption-1", "assumption-2", "assumption-4");
    assertThat(found.get(0).hit().numbers()).containsEntry("days-overdue", 9L);
    assertThat(found.get(1).hit().numbers()).containsEntry("days-overdue", 0L);
  }

  @Test
  void aFailedAssumptionBlocksAndIsNotAlsoUnchecked() {
    String brief =
        EIGEN
            + "solution: Een nieuwe cel\n"
            + "assumptions: [{what: De vloer is vlak, checked: failed}]\n";
    assertThat(Checked.by("gap/assumption-failed", brief))
        .extracting(found -> found.severity())
        .containsExactly(Severity.BLOCKER);
    assertThat(Checked.at("gap/assumption-unchecked", brief)).isEmpty();
  }

  @Test
  void onlyHighRisksNeedAnAnswerAndNoneIsNoAnswer() {
    String brief =
        OPEN
            + "solution: A new store\n"
            + "risks:\n"
            + "  - {what: The power fails, impact: high}\n"
            + "  - {what: The door sticks, likelihood: high, impact: medium}\n"
            + "  - {what: The tank leaks, likelihood: low, impact: high}\n"
            + "  - {what: The wall cracks, likelihood: high, impact: high, response: none}\n"
            + "  - {what: The fan breaks, likelihood: high, impact: high, response: a spare fan}\n"
            + "  - {what: The lorry is late, likelihood: high, impact: high, response: TBD}\n";
    assertThat(Checked.at("gap/risk-unanswered", brief)).containsExactly("risk-1", "risk-4");
  }

  @Test
  void aDependencyWithAPlaceholderForADateIsSaidOnce() {
    String brief =
        OPEN
            + "solution: A new store\n"
            + "dependencies:\n"
            + "  - {what: The permit, from: the town}\n"
            + "  - {what: The crane, by: TBD}\n"
            + "  - {what: The power line, by: 2027-05-01}\n";
    assertThat(Checked.at("gap/dependency-undated", brief)).containsExactly("dependency-1");
    assertThat(Checked.at("gap/placeholder", brief)).containsExactly("dependency-2");
  }

  @Test
  void anAdviserWhoBidsEarnsByTheAdvice() {
    String own =
        OPEN
            + "solution:\n"
            + "  summary: A new store\n"
            + "  advised-by: {who: Builder A}\n"
            + "  quotes: [{by: builder a, price: EUR 40k}, {by: builder B, price: EUR 44k}]\n";
    assertThat(Checked.by("gap/conflict-of-interest", own)).hasSize(1);
    assertThat(Checked.by("gap/conflict-of-interest", own.replace("Builder A", "Engineer C")))
        .isEmpty();
  }

  @Test
  void anAnalysisMustBeOursAndComeBeforeThePromise() {
    assertThat(analysis("client", "price: fixed")).containsExactly(Severity.BLOCKER);
    assertThat(analysis("both", "price: fixed")).containsExactly(Severity.BLOCKER);
    assertThat(analysis("client", "price: capped")).containsExactly(Severity.MAJOR);
    assertThat(analysis("client", "price: capped, analysis: {independent: false}")).hasSize(1);
    assertThat(analysis("client", "price: capped, analysis: {before: go-live}")).hasSize(1);
    assertThat(analysis("client", "price: fixed, analysis: {days: 4, before: signing}")).isEmpty();
    assertThat(analysis("both", "price: capped")).isEmpty();
    assertThat(analysis("consultant", "price: fixed")).isEmpty();
    assertThat(analysis("client", "price: in-house")).isEmpty();
  }

  @Test
  void aSmallJobThatBothThoughtUpIsNoBlocker() {
    String small = "price: fixed}\nplan: {budget: EUR 40k";
    assertThat(analysis("both", small)).containsExactly(Severity.MAJOR);
    assertThat(analysis("client", small)).containsExactly(Severity.BLOCKER);
    assertThat(analysis("both", "price: fixed}\nplan: {budget: EUR 60k"))
        .containsExactly(Severity.BLOCKER);
  }

  @Test
  void withoutAContractOnlyTheClientsOwnSolutionLacksAnAnalysis() {
    for (String by : List.of("client", "both", "consultant")) {
      String brief = OPEN + "solution: {summary: A new store, proposed-by: " + by + "}\n";
      assertThat(Checked.by("gap/no-independent-analysis", brief))
          .as(by)
          .hasSize(by.equals("client") ? 1 : 0);
    }
    assertThat(Checked.by("gap/no-independent-analysis", OPEN + "solution: A new store\n"))
        .isEmpty();
  }

  private static List<Severity> analysis(String by, String contract) {
    String brief =
        OPEN
            + "solution: {summary: A new store, proposed-by: "
            + by
            + "}\ncontract: {"
            + contract
            + "}\n";
    return Checked.by("gap/no-independent-analysis", brief).stream()
        .map(Finding::severity)
        .toList();
  }
}
