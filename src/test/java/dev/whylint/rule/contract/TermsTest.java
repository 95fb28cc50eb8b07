package dev.whylint.rule.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.engine.Finding;
import dev.whylint.engine.Severity;
import dev.whylint.testing.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
  private static final String HEAD =
      """
      brief: 1
      title: A till for the bakery
      language: en
      problem: Buyers wait ten minutes on Saturday.
      solution: {summary: A second till, out-of-scope: [the oven]}
      """;

  private static String contract(String terms) {
    return HEAD + "contract: {" + terms + "}\n";
  }

  private static List<Severity> weights(String rule, String yaml) {
    return Checked.by(rule, yaml).stream().map(Finding::severity).toList();
  }

  @Test
  void missingContractIsSaidOnceAndSpeaksForTheRest() {
    List<String> said =
        Checked.brief(HEAD).findings().stream()
            .map(finding -> finding.rule().name())
            .filter(name -> name.startsWith("contract/"))
            .toList();
    assertThat(said).containsExactly("contract/none-given");
  }

  @ParameterizedTest
  @ValueSource(strings = {"contract: in-house\n", "contract: {price: in-house, penalty: EUR 5k}\n"})
  void ownStaffNeedsNoContract(String contract) {
    assertThat(Checked.brief(HEAD + contract).findings())
        .noneMatch(finding -> finding.rule().family().equals("contract"));
  }

  @Test
  void unknownPriceIsAContractThatSaysNothingYet() {
    String yaml = HEAD + "contract: unknown\n";
    assertThat(Checked.at("contract/none-given", yaml)).isEmpty();
    assertThat(Checked.at("contract/no-acceptance", yaml)).hasSize(1);
    assertThat(Checked.at("contract/no-change-control", yaml)).hasSize(1);
  }

  @Test
  void reworkBlocksAtAFixedPriceAndIsMajorElsewhere() {
    String rule = "contract/rework-unpriced";
    assertThat(weights(rule, contract("price: fixed"))).containsExactly(Severity.BLOCKER);
    assertThat(weights(rule, contract("price: capped"))).containsExactly(Severity.MAJOR);
    assertThat(weights(rule, contract("price: fixed, rework: {paid-by: unstated}"))).hasSize(1);
    assertThat(weights(rule, contract("price: fixed, rework: supplier"))).isEmpty();
  }

  @Test
  void acceptanceNeedsCriteriaAndSomeoneWhoJudges() {
    String rule = "contract/no-acceptance";
    assertThat(weights(rule, contract("price: fixed"))).containsExactly(Severity.BLOCKER);
    assertThat(weights(rule, contract("price: fixed, acceptance: {by: baker, criteria: false}")))
        .containsExactly(Severity.BLOCKER);
    assertThat(weights(rule, contract("price: fixed, acceptance: {criteria: true}")))
        .containsExactly(Severity.MAJOR);
    assertThat(weights(rule, contract("price: fixed, acceptance: {criteria: true, by: baker}")))
        .isEmpty();
  }

  @Test
  void silenceIsAskedOnlyWhereThereIsAnAcceptance() {
    String rule = "contract/silence-unstated";
    String given = "price: capped, acceptance: {criteria: true, by: baker, within: 10 days";
    assertThat(weights(rule, contract(given + "}"))).containsExactly(Severity.MINOR);
    assertThat(weights(rule, contract(given + ", silence: unstated}"))).hasSize(1);
    assertThat(weights(rule, contract(given + ", silence: rejected}"))).isEmpty();
    assertThat(weights(rule, contract("price: capped"))).isEmpty();
  }

  @Test
  void gapWeighsMoreInAStrainedRelationAndTheWordsDoNotTell() {
    String yaml = contract("price: capped") + "relationship: strained\n";
    Finding exit = Checked.by("contract/no-exit", yaml).get(0);
    assertThat(exit.severity()).isEqualTo(Severity.MAJOR);
    assertThat(exit.hit().message().en()).doesNotContainIgnoringCase("strain");
  }

  @Test
  void wordsThatSayNothingAreNoTerm() {
    assertThat(Checked.at("contract/no-change-control", contract("change-control: none")))
        .hasSize(1);
    assertThat(Checked.at("contract/no-exit", contract("exit: not agreed"))).hasSize(1);
    assertThat(Checked.at("contract/no-client-duties", contract("client-duties: none"))).hasSize(1);
    assertThat(Checked.at("contract/no-change-control", contract("change-control: by letter")))
        .isEmpty();
  }
}
