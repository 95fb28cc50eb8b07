package dev.whylint.brief.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
  private static final String MARKS = "12.,'\u2019 \u00bd";
  private static final int LONGEST = 6;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2.2'7",
        "2,2'7",
        ".5'5",
        "2.2\u20197",
        "1.718'281",
        "1'000.222'333",
        "1 000.2'7",
        "1'000'000.00'5",
      })
  void decimalsWithAMarkOfGroupsAreNoNumber(String raw) {
    assertThat(NumberText.parse(raw, false)).isEmpty();
    assertThat(NumberText.parse(raw, true)).isEmpty();
    assertThat(new QuantityReader(false).read(raw + " days")).isEmpty();
    assertThat(new QuantityReader(true).read(raw + " dagen")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1'000.25", "1\u2019000.25", "1 000,25", "1,000.25", "1.000,25"})
  void groupsBeforeTheDecimalMarkAreDropped(String raw) {
    assertThat(NumberText.parse(raw, false)).hasValue(1000.25);
    assertThat(NumberText.parse(raw, true)).hasValue(1000.25);
  }

  @Test
  void everyShortMixOfDigitsAndMarksIsAFiniteNumberOrNone() {
    int read = 0;
    int tried = 0;
    for (int length = 1; length <= LONGEST; length++) {
      int count = (int) Math.pow(MARKS.length(), length);
      for (int i = 0; i < count; i++) {
        for (Token token : Tokenizer.tokens(mix(i, length))) {
          if (token.isNumber()) {
            tried++;
            read += finite(NumberText.parse(token.text(), false));
            read += finite(NumberText.parse(token.text(), true));
          }
        }
      }
    }
    assertThat(read).isBetween(tried / 2, 2 * tried - 1);
  }

  private static int finite(OptionalDouble value) {
    value.ifPresent(v -> assertThat(v).isFinite().isNotNegative());
    return value.isPresent() ? 1 : 0;
  }

  private static String mix(int number, int length) {
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < length; i++) {
      text.append(MARKS.charAt(rest % MARKS.length()));
      rest /= MARKS.length();
    }
    return text.toString();
  }
}
