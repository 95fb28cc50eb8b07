package dev.whylint.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What two contents share is a share, in whatever order their weights are added up. */
class OverlapTest {
  private static Map<String, Double> content(Object... wordsAndWeights) {
    Map<String, Double> content = new LinkedHashMap<>();
    for (int i = 0; i < wordsAndWeights.length; i += 2) {
      content.put((String) wordsAndWeights[i], (Double) wordsAndWeights[i + 1]);
    }
    return content;
  }

  @Test
  void neverMoreThanAll() {
    Map<String, Double> one = content("a", 0.1, "b", 0.2, "c", 0.4);
    Map<String, Double> two = content("a", 0.1, "c", 0.4, "b", 0.2);
    for (Map<String, Double> first : List.of(one, two)) {
      assertThat(Overlap.similarity(first, two)).isBetween(0.999, 1.0);
      assertThat(Overlap.similarity(first, one)).isBetween(0.999, 1.0);
      assertThat(Overlap.containment(first, two)).isBetween(0.999, 1.0);
    }
  }

  @Test
  void theSharedPartOfBothAndOfOne() {
    Map<String, Double> one = content("a", 1.0, "b", 1.0);
    Map<String, Double> two = content("b", 0.5, "c", 1.5);
    assertThat(Overlap.similarity(one, two)).isEqualTo(0.5 / 3.5);
    assertThat(Overlap.containment(one, two)).isEqualTo(0.25);
    assertThat(Overlap.similarity(Map.of(), Map.of())).isZero();
    assertThat(Overlap.containment(Map.of(), two)).isZero();
  }
}
