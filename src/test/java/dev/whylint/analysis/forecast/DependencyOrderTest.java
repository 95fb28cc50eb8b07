package dev.whylint.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DependencyOrderTest {
  @Test
  void eachComesAfterWhatItWaitsFor() {
    DependencyOrder order =
        DependencyOrder.of(
            List.of("c", "b", "a"), List.of(List.of("b", "a"), List.of("a", "x"), List.of()));
    assertThat(order.order()).containsExactly(2, 1, 0);
    assertThat(order.ring()).isEmpty();
  }

  @Test
  void aRingIsNamedWithoutWhatHangsOnIt() {
    DependencyOrder order =
        DependencyOrder.of(
            List.of("hangs", "a", "b", "c", "free"),
            List.of(List.of("b"), List.of("b"), List.of("c"), List.of("a"), List.of()));
    assertThat(order.ring()).containsExactly("b", "c", "a");
    assertThat(DependencyOrder.of(List.of("self"), List.of(List.of("self"))).ring())
        .containsExactly("self");
  }

  @Test
  void aLongChainDoesNotOverflow() {
    int length = 100_000;
    List<String> ids = IntStream.range(0, length).mapToObj(i -> "n" + i).toList();
    List<List<String>> needs =
        IntStream.range(0, length)
            .mapToObj(i -> i == 0 ? List.<String>of() : List.of("n" + (i - 1)))
            .toList();
    DependencyOrder order = DependencyOrder.of(ids, needs);
    assertThat(order.order()).hasSize(length);
    assertThat(order.ring()).isEmpty();
  }
}
