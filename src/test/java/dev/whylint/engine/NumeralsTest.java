package dev.whylint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumeralsTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Test
  void writesEveryNumberAsTheFormatsOfTheJdkDo() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      double value = (random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(14) - 6);
      same(value);
      same(Math.rint(value * 200) / 200);
      same(Math.rint(value));
    }
    for (double value : new double[] {0, -0.0, 0.1, -0.00001, 9.995, 99.95, 2.5, 1e18, 123456.5}) {
      same(value);
    }
  }

  @Test
  void writesWholeNumbersInGroups() {
    for (long value : new long[] {0, 7, -7, 999, 1000, -1_234_567, Long.MAX_VALUE}) {
      assertThat(new Numerals(Language.EN).whole(value))
          .isEqualTo(format("#,##0", Locale.ENGLISH).format(value));
      assertThat(new Numerals(Language.NL).whole(value))
          .isEqualTo(format("#,##0", DUTCH).format(value));
    }
  }

  @Test
  void fewerDecimalsTheLargerItIs() {
    for (double value : new double[] {0.1, 0.0999999, 10, 9.9999, 100, 99.9999, 100.4, 10.44}) {
      same(value);
    }
    assertThat(new Numerals(Language.EN).number(10.0625)).isEqualTo("10.1");
    assertThat(new Numerals(Language.NL).number(0.10625)).isEqualTo("0,11");
  }

  @Test
  void whatIsNoNumberIsSaidSo() {
    Numerals english = new Numerals(Language.EN);
    assertThat(english.number(Double.NaN)).isEqualTo("NaN");
    assertThat(english.number(Double.POSITIVE_INFINITY)).isEqualTo("∞");
    assertThat(english.number(Double.NEGATIVE_INFINITY)).isEqualTo("-∞");
  }

  private static void same(double value) {
    double size = Math.abs(value);
    String form = size >= 100 ? "#,##0" : size >= 10 ? "#,##0.#" : size >= 0.1 ? "0.##" : "0.####";
    assertThat(new Numerals(Language.EN).number(value))
        .isEqualTo(format(form, Locale.ENGLISH).format(value));
    assertThat(new Numerals(Language.NL).number(value))
        .isEqualTo(format(form, DUTCH).format(value));
  }

  private static DecimalFormat format(String form, Locale locale) {
    return new DecimalFormat(form, DecimalFormatSymbols.getInstance(locale));
  }
}
