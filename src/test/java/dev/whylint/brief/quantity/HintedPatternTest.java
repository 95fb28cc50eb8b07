package dev.whylint.brief.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A pattern that is tried beside its hints alone finds what it finds when tried everywhere. */
class HintedPatternTest {
  private static final String REGEX = "(?<![a-z.])(?:tbd|ntb|n\\.t\\.b\\.?|^tb|tb$)(?![a-z])";

  private static final HintedPattern EVERYWHERE =
      HintedPattern.of(Pattern.CASE_INSENSITIVE, REGEX, "tb", "t.b");

  private static final HintedPattern BESIDE = EVERYWHERE.within(2);

  @Test
  void besideItsHintsItFindsTheSame() {
    String[] parts = {
      "tb", "TBD", "ntb", "n.t.b", "n.", "t.b", ".", " ", "football", "a", "n", "t"
    };
    Random random = new Random(3);
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      String value = text.toString();
      String folded = HintedPattern.folded(value);
      Matcher everywhere = EVERYWHERE.find(value, folded);
      Matcher beside = BESIDE.find(value, folded);
      assertThat(beside == null).as(value).isEqualTo(everywhere == null);
      if (everywhere != null && beside != null) {
        assertThat(beside.start()).as(value).isEqualTo(everywhere.start());
        assertThat(beside.end()).as(value).isEqualTo(everywhere.end());
        found++;
      }
    }
    assertThat(found).isGreaterThan(2_000);
  }

  @Test
  void asciiIsFoldedAsAllLettersAre() {
    for (char c = 0; c < 0x2000; c++) {
      char folded = Character.toLowerCase(Character.toUpperCase(c));
      assertThat(HintedPattern.folded("" + c)).isEqualTo("" + folded);
    }
  }
}
