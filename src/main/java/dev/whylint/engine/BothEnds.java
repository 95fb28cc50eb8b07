package dev.whylint.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Does the same to each of many things on two threads: this one takes them from the front, the
 * other from the back, until they meet. What stands far apart in the list shares least, so that
 * they seldom wait for each other.
 */
final class BothEnds {
  private BothEnds() {}

  /**
   * The results in the order of the things.
   *
   * @param work safe to be called by two threads; what it throws is thrown here
   */
  static <T, R> List<R> map(List<T> things, Function<T, R> work) {
    AtomicInteger left = new AtomicInteger(things.size());
    List<R> back = new ArrayList<>();
    FutureTask<Boolean> other =
        new FutureTask<>(
            () -> {
              for (int at = things.size() - 1; left.getAndDecrement() > 0; at--) {
                back.add(work.apply(things.get(at)));
              }
            },
            true);
    Thread thread = new Thread(other, "rules");
    thread.setDaemon(true);
    thread.start();
    List<R> done = new ArrayList<>();
    for (int at = 0; left.getAndDecrement() > 0; at++) {
      done.add(work.apply(things.get(at)));
    }
    Results.of(other);
    Collections.reverse(back);
    done.addAll(back);
    return done;
  }
}
