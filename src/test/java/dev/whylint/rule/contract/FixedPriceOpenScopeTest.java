package dev.whylint.rule.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.testing.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixedPriceOpenScopeTest {
  private static final String RULE = "contract/fixed-price-open-scope";
  private static final String HEAD = "title: A\nproblem: B\ncontract: fixed\n";
  private static final String CLOSED = "solution: {summary: C, out-of-scope: [roof]}\n";

  @Test
  void nothingOutOfScopeIsOpen() {
    assertThat(Checked.at(RULE, HEAD + "solution: C\n")).containsExactly("contract");
  }

  @Test
  void mustWithoutAcceptanceIsOpen() {
    String must = "needs: [{what: sleep warm, priority: must}]\n";
    assertThat(Checked.at(RULE, HEAD + CLOSED + must)).hasSize(1);
  }

  @Test
  void listWithoutEndIsOpen() {
    String list = "needs: [{what: 'beds, chairs etc.', priority: should}]\n";
    assertThat(Checked.at(RULE, HEAD + CLOSED + list)).hasSize(1);
  }

  @Test
  void boundedScopeIsClean() {
    String must = "needs: [{what: sleep warm, priority: must, acceptance: 18 °C at 3 a.m.}]\n";
    assertThat(Checked.at(RULE, HEAD + CLOSED + must)).isEmpty();
    String wont = "needs: [{what: a new roof, priority: wont}]\nsolution: C\n";
    assertThat(Checked.at(RULE, HEAD + wont)).isEmpty();
  }

  @Test
  void otherPriceFormsMayStayOpen() {
    String hours = "title: A\nproblem: B\nsolution: C\ncontract: time-and-materials\n";
    assertThat(Checked.at(RULE, hours)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The hall feels pleasant                                 | true",
        "Visitors are satisfied                                  | true",
        "It works as intended                                    | true",
        "Nine of ten visitors find the exit within two minutes   | false",
        "A sign with the opening hours hangs beside the entrance | false",
        "No complaint about noise reaches the desk in May        | false",
      })
  void aCriterionThatNobodyCanTestBoundsNoPrice(String criterion, boolean open) {
    String brief =
        """
        title: A
        problem: B
        needs: [{id: n, who: guests, what: find the way, priority: must, acceptance: "%s"}]
        solution: {summary: C, out-of-scope: [D]}
        contract: fixed
        """
            .formatted(criterion);
    assertThat(Checked.at(RULE, brief).isEmpty()).isEqualTo(!open);
  }
}
