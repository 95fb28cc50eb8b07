package dev.whylint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two threads do each thing once, and nobody sees from the results that they were two. */
class BothEndsTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 1000})
  void resultsAreInOrderAndEachThingIsDoneOnce(int size) {
    List<Integer> things = IntStream.range(0, size).boxed().toList();
    List<Integer> twice = things.stream().map(n -> 2 * n).toList();
    for (int round = 0; round < 20; round++) {
      assertThat(BothEnds.map(things, n -> 2 * n)).isEqualTo(twice);
    }
  }

  @Test
  void twoThreadsShareTheWork() {
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    CountDownLatch both = new CountDownLatch(2);
    BothEnds.map(
        List.of(1, 2),
        n -> {
          seen.add(Thread.currentThread());
          both.countDown();
          return await(both);
        });
    assertThat(seen).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9})
  void whatTheWorkThrowsIsThrownOnTheCallingThread(int at) {
    List<Integer> things = IntStream.range(0, 10).boxed().toList();
    assertThatThrownBy(
            () ->
                BothEnds.map(
                    things,
                    n -> {
                      if (n == at) {
                        throw new OutOfMemoryError("at " + at);
                      }
                      return n;
                    }))
        .isInstanceOf(OutOfMemoryError.class)
        .hasMessage("at " + at);
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
