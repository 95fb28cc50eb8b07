package dev.whylint.lsp;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;

/** The one thread on which documents are checked and questions are answered, in their order. */
final class Worker implements AutoCloseable {
  private final ScheduledExecutorService thread;
  private final long pause;
  private final Map<String, Future<?>> waiting = new HashMap<>();

  /**
   * A worker.
   *
   * @param pause how long a task waits for a newer one in its place, in milliseconds
   */
  Worker(long pause) {
    this.pause = pause;
    ScheduledThreadPoolExecutor one =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread made = new Thread(task, "whylint-lsp");
              made.setDaemon(true);
              return made;
            });
    one.setRemoveOnCancelPolicy(true);
    this.thread = one;
  }

  /** Works out an answer, unless it is taken back before its turn. */
  <T> CompletableFuture<T> ask(Function<CancelChecker, T> answer) {
    return CompletableFutures.computeAsync(
        thread,
        cancel -> {
          cancel.checkCanceled();
          return answer.apply(cancel);
        });
  }

  /** Runs a task after the pause, in place of the one that waits under the same name. */
  synchronized void later(String name, Runnable task) {
    drop(name);
    try {
      waiting.put(name, thread.schedule(task, pause, TimeUnit.MILLISECONDS));
    } catch (RejectedExecutionException e) {
      // The session has ended; nobody waits for it.
    }
  }

  /** Forgets the task that waits under a name. */
  synchronized void drop(String name) {
    Future<?> old = waiting.remove(name);
    if (old != null) {
      old.cancel(false);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
