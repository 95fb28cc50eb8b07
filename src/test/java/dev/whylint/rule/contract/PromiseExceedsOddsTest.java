package dev.whylint.rule.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.engine.Finding;
import dev.whylint.testing.Checked;
import org.junit.jupiter.api.Test;

class PromiseExceedsOddsTest {
  private static final String RULE = "contract/promise-exceeds-odds";

  private static String brief(String deadline, String budget, String fixed, String price) {
    return """
        title: A
        problem: B
        solution:
          summary: Lay cables
          parts: [{id: p, what: Lay cables, effort: 6/9/14 person-months}]
        plan: {start: 2027-01-04, deadline: %s, budget: %s, rate: EUR 800 per day, fixed: [%s],
          team: {size: 2, from: 2027-01-04}}
        contract: %s
        """
        .formatted(deadline, budget, fixed, price);
  }

  @Test
  void fixedDateWithoutAChanceIsFlaggedWithItsOdds() {
    Finding found = Checked.by(RULE, brief("2027-03-31", "EUR 900k", "date", "capped")).get(0);
    assertThat(found.hit().numbers()).containsKeys("deadlineOdds", "budgetOdds");
    assertThat((Double) found.hit().numbers().get("deadlineOdds")).isLessThan(0.5);
  }

  @Test
  void fixedPriceWithoutAChanceIsFlagged() {
    assertThat(Checked.at(RULE, brief("2029-01-31", "EUR 60k", "scope", "fixed"))).hasSize(1);
  }

  @Test
  void whatIsNotPromisedOrLikelyIsClean() {
    assertThat(Checked.at(RULE, brief("2027-03-31", "EUR 60k", "scope", "capped"))).isEmpty();
    assertThat(Checked.at(RULE, brief("2029-01-31", "EUR 900k", "date", "fixed"))).isEmpty();
    assertThat(Checked.at(RULE, brief("2027-03-31", "EUR 60k", "date", "in-house"))).isEmpty();
  }

  @Test
  void missingInputIsNoOdds() {
    String bare = "title: A\nproblem: B\nsolution: C\nplan: {deadline: 2027-01-31, fixed: date}\n";
    assertThat(Checked.at(RULE, bare + "contract: fixed\n")).isEmpty();
  }
}
