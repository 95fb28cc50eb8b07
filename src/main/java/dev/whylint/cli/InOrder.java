package dev.whylint.cli;

import dev.whylint.engine.Results;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same to many things on all processors, and hands on what came of each in their order. No
 * more than a few things are ahead of the one that is waited for, so that memory stays bounded.
 */
final class InOrder {
  /** Fewer are done sooner by one thread than threads are started. */
  private static final int FEW = 8;

  private static final int AHEAD = 64;

  private InOrder() {}

  /** Whether so many things are done in a moment. */
  static boolean isFew(int things) {
    return things < FEW;
  }

  /** Whether all of so many things are done on the calling thread. */
  static boolean isOneByOne(int things) {
    return isFew(things) || processors() < 2;
  }

  /** How many there are to work with. */
  static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  /**
   * Does it.
   *
   * @param work must not throw but for a fault of ours
   * @param each gets the results one after the other, on the calling thread
   * @param enough whether to leave the rest, which is asked after each
   */
  static <T, R> void run(
      List<T> things, Function<T, R> work, Consumer<R> each, BooleanSupplier enough) {
    if (isOneByOne(things.size())) {
      Iterator<T> rest = things.iterator();
      while (rest.hasNext() && !enough.getAsBoolean()) {
        each.accept(work.apply(rest.next()));
      }
      return;
    }
    ExecutorService pool =
        Executors.newFixedThreadPool(
            processors(),
            task -> {
              Thread thread = new Thread(task, "check");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Deque<Future<R>> ahead = new ArrayDeque<>();
      Iterator<T> rest = things.iterator();
      while ((rest.hasNext() || !ahead.isEmpty()) && !enough.getAsBoolean()) {
        while (rest.hasNext() && ahead.size() < AHEAD) {
          T thing = rest.next();
          ahead.addLast(pool.submit(() -> work.apply(thing)));
        }
        each.accept(Results.of(ahead.removeFirst()));
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
