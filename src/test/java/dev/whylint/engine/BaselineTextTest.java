package dev.whylint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.engine.Baseline.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A baseline written and read again is the same, whatever the names of the files. */
class BaselineTextTest {
  private static final String PRINT = "00000000000000ff";

  @Test
  void strangeNamesComeBackAsTheyWere() throws BaselineText.BadLine {
    Baseline baseline =
        new Baseline(
            List.of(
                new Entry("a\tb\nc%41.yaml", "gap/no-risks", "solution", PRINT),
                new Entry("prijs €.yaml", "gap/no-risks", "\u2028\u001b[31m", PRINT),
                new Entry("prijs €.yaml", "gap/no-risks", "\u2028\u001b[31m", PRINT)));
    String text = BaselineText.write(baseline);
    assertThat(BaselineText.read(text)).isEqualTo(baseline);
    assertThat(text.lines()).hasSize(4);
    assertThat(text).doesNotContain("\u001b");
  }
}
