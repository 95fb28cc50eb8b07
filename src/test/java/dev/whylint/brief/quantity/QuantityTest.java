package dev.whylint.brief.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
  private final QuantityReader reader = new QuantityReader(false);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2 weeks; 1209600
          12 months; 31557600
          1 year; 31557600
          5 workdays; 604800
          8 workhours; 120960
          40 TB; 3.2E14
          1 GiB; 8589934592
          500 MB/s; 4E9
          30 Mbit/s; 3E7
          110 per week; 1.8187830687830688E-4
          6 person-months; 114
          1 person-year; 228
          16 person-hours; 2
          EUR 12k; 12000
          5 permille; 0.5
          1 mile; 1609.344
          2000 lines of code; 2
          """)
  void isBroughtToTheBaseUnitOfItsDimension(String text, double base) {
    assertThat(read(text).base()).isCloseTo(base, within(base * 1e-12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          3 days; 2 weeks; true
          3 days; 3 person-days; false
          EUR 5; EUR 7k; true
          EUR 5; USD 5; false
          EUR 5; EUR 5 per month; false
          EUR 5 per week; EUR 5 per month; true
          EUR 5 per ticket; EUR 5 per customer; false
          30 Mbit/s; 4 MB/s; true
          3 %; 2 pp; true
          40 FP; 40 SP; false
          2 KLOC; 2000 lines of code; true
          3 customers; 3 tickets; true
          3 customers; 3 %; false
          """)
  void comparesOnlyWithWhatLiesOnTheSameScale(String one, String other, boolean comparable) {
    assertThat(read(one).comparableWith(read(other))).isEqualTo(comparable);
    assertThat(read(other).comparableWith(read(one))).isEqualTo(comparable);
  }

  @Test
  void aRangeHasItsMidpointAndAnEstimateItsOwnLikelyValue() {
    Quantity range = read("4..9 weeks");
    assertThat(range.likely()).isEqualTo(6.5);
    assertThat(range.isRange()).isTrue();
    assertThat(range.isThreePoint()).isFalse();
    Quantity estimate = read("3/5/12 weeks");
    assertThat(estimate.isThreePoint()).isTrue();
    assertThat(estimate.lowBase()).isEqualTo(3 * 604_800.0);
    assertThat(estimate.highBase()).isEqualTo(12 * 604_800.0);
    assertThat(read("5 weeks").isRange()).isFalse();
  }

  @Test
  void valuesOutOfOrderOrNotFiniteAreRefused() {
    assertThatThrownBy(() -> count(2, 1, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> count(1, Double.NaN, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> count(1, 2, Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Unit(Dimension.TIME, "never", 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Quantity count(double low, double likely, double high) {
    Unit piece = new Unit(Dimension.COUNT, "", 1);
    return new Quantity(low, likely, high, piece, null, "", 0, Bound.NONE, "", "");
  }

  private Quantity read(String text) {
    return reader.read(text).orElseThrow();
  }
}
