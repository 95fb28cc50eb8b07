package dev.whylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefReader;
import dev.whylint.source.Limits;
import dev.whylint.source.SourceFile;
import org.junit.jupiter.api.Test;

class CostTest {
  private static Brief brief(String plan, String... parts) {
    String yaml =
        "title: T\nlanguage: en\nproblem: P\nsolution:\n  summary: S\n  parts:\n    - "
            + String.join("\n    - ", parts)
            + "\n"
            + plan;
    return new BriefReader(Limits.standard()).read(new SourceFile("t", yaml)).get(0);
  }

  @Test
  void moneyAndEffortOfThePartsAddUp() {
    Cost cost =
        Cost.of(
            brief(
                "",
                "{what: A, cost: EUR 30k, effort: 2/3/5 person-months}",
                "{what: B, effort: 76 h}"));

    assertThat(cost.money()).isCloseTo(30_000, within(1e-6));
    assertThat(cost.personMonths()).isCloseTo(3.5, within(1e-6));
    assertThat(cost.isCostly()).isFalse();
  }

  @Test
  void overFiftyThousandOrSixPersonMonthsIsCostly() {
    assertThat(
            Cost.of(brief("", "{what: A, cost: EUR 30k}", "{what: B, cost: EUR 21k}")).isCostly())
        .isTrue();
    assertThat(Cost.of(brief("", "{what: A, effort: 7 person-months}")).isCostly()).isTrue();
    assertThat(Cost.of(brief("plan: {budget: USD 90k}\n", "A")).isCostly()).isTrue();
  }

  @Test
  void whatIsUnknownOrInACurrencyOfAnotherSizeIsNotCostly() {
    assertThat(Cost.of(brief("", "A")).isCostly()).isFalse();
    assertThat(Cost.of(brief("plan: {budget: TBD}\n", "{what: A, cost: JPY 900k}")).isCostly())
        .isFalse();
    assertThat(Cost.of(brief("plan: {budget: EUR 9k per month}\n", "A")).isCostly()).isFalse();
  }

  @Test
  void someOfThePartsAreCostlyWhenTheyTakeTheLargerHalfOfTheBudget() {
    Brief brief =
        brief("plan: {budget: EUR 20k}\n", "{what: A, cost: EUR 11k}", "{what: B, cost: EUR 4k}");

    assertThat(Cost.of(brief.solution().parts().subList(0, 1), brief).isCostly()).isTrue();
    assertThat(Cost.of(brief.solution().parts().subList(1, 2), brief).isCostly()).isFalse();
    assertThat(Cost.of(brief).isCostly()).isFalse();
  }

  @Test
  void theLowestQuoteCountsWhereItIsMore() {
    String quotes =
        "  quotes: [{by: X, price: EUR 90k}, {by: Y, price: EUR 60k}, {by: Z, price: EUR 0}]\n";
    assertThat(Cost.of(brief(quotes, "{what: A, cost: EUR 30k}")).money()).isEqualTo(60_000);
    assertThat(Cost.of(brief(quotes, "{what: A, cost: EUR 70k}")).money()).isEqualTo(70_000);
    assertThat(Cost.of(brief(quotes, "A")).currency()).isEqualTo("EUR");
    assertThat(Cost.of(brief("plan: {budget: USD 9k}\n", "A")).currency()).isEqualTo("USD");
    assertThat(Cost.of(brief("", "A")).currency()).isEmpty();
  }

  @Test
  void exactlyFiftyThousandSixPersonMonthsOrHalfIsNotCostlyYet() {
    Brief half =
        brief("plan: {budget: EUR 40k}\n", "{what: A, cost: EUR 20k}", "{what: B, cost: EUR 4k}");
    assertThat(Cost.of(half.solution().parts().subList(0, 1), half).isCostly()).isFalse();
    assertThat(Cost.of(brief("", "{what: A, cost: EUR 50k}")).isMuchMoney()).isFalse();
    assertThat(Cost.of(brief("", "{what: A, effort: 6 person-months}")).isCostly()).isFalse();
  }
}
