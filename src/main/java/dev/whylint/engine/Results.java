package dev.whylint.engine;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Takes what another thread has worked out, as if it had been worked out by this one. */
public final class Results {
  private Results() {}

  /** The result, waited for; what the work threw is thrown here. */
  public static <R> R of(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof Error error) {
        throw error;
      }
      throw cause instanceof RuntimeException ours ? ours : new IllegalStateException(cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
