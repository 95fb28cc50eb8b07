package dev.whylint.lsp;

import dev.whylint.brief.edit.FormatGuide;
import dev.whylint.engine.Rule;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** One session with an editor over two streams. */
public final class Session {
  /** How long typing must pause before a document is checked, in milliseconds. */
  private static final long PAUSE = 200;

  private final List<Rule> rules;
  private final String version;
  private final Supplier<LocalDate> clock;
  private final Path directory;

  /**
   * A session.
   *
   * @param version of this tool
   * @param clock today, for briefs that give no date of their own
   * @param directory from which settings files are named to people; absolute
   */
  public Session(List<Rule> rules, String version, Supplier<LocalDate> clock, Path directory) {
    this.rules = List.copyOf(rules);
    this.version = version;
    this.clock = clock;
    this.directory = directory;
  }

  /**
   * Answers until the editor ends the session or closes its stream. Nothing but messages of the
   * protocol is written.
   *
   * @return whether it ended as the protocol wants: after a shutdown, or with the stream
   */
  public boolean run(InputStream in, OutputStream out) {
    // What the library would log are messages that no server can read; they are no fault of ours.
    Logger log = Logger.getLogger("org.eclipse.lsp4j");
    log.setLevel(Level.OFF);
    ExecutorService reader = Executors.newCachedThreadPool(Session::daemon);
    try (Worker worker = new Worker(PAUSE)) {
      FormatGuide guide = FormatGuide.read();
      Documents documents = new Documents(new TextChecker(rules, clock, directory), worker);
      List<String> names = rules.stream().map(rule -> rule.info().name()).toList();
      BriefService briefs = new BriefService(documents, worker, guide, names);
      BriefServer server = new BriefServer(version, briefs, new WorkspaceFiles(documents));
      Launcher<LanguageClient> launcher =
          new Launcher.Builder<LanguageClient>()
              .setLocalService(server)
              .setRemoteInterface(LanguageClient.class)
              .setInput(in)
              .setOutput(out)
              .setExecutorService(reader)
              .setExceptionHandler(Session::told)
              .create();
      documents.connect(launcher.getRemoteProxy());
      server.connect(launcher.getRemoteProxy());
      return ended(server, launcher.startListening(), reader);
    } finally {
      reader.shutdownNow();
    }
  }

  private static boolean ended(BriefServer server, Future<Void> listening, ExecutorService reader) {
    CompletableFuture<Boolean> closed =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                listening.get();
                return true;
              } catch (InterruptedException | ExecutionException e) {
                return false;
              }
            },
            reader);
    return (Boolean) CompletableFuture.anyOf(server.end(), closed).join();
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "whylint-lsp-reader");
    thread.setDaemon(true);
    return thread;
  }

  /** What the editor is told of a failure: its reason, never where it came from. */
  private static ResponseError told(Throwable problem) {
    Throwable cause = problem;
    while (cause != null) {
      if (cause instanceof ResponseErrorException known) {
        return known.getResponseError();
      }
      cause = cause.getCause();
    }
    return new ResponseError(
        ResponseErrorCode.InternalError,
        "a fault of whylint, please report it: " + root(problem),
        null);
  }

  private static @Nullable Throwable root(Throwable problem) {
    Throwable cause = problem.getCause();
    return cause == null || !(problem instanceof CompletionException) ? problem : cause;
  }
}
