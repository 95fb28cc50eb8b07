package dev.whylint.lsp;

import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefReader;
import dev.whylint.source.Limits;
import dev.whylint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * The documents that are open, and what is known of them. They change on the thread that reads
 * messages and are checked on the worker; a check of an old version is thrown away.
 */
final class Documents {
  private final TextChecker checker;
  private final Worker worker;
  private final Map<String, OpenDocument> open = new ConcurrentHashMap<>();
  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private volatile @Nullable LanguageClient client;
  private String told = "";

  /** What the worker found out about a version. */
  private record Known(OpenDocument document, CheckedText text, List<Brief> readable) {}

  Documents(TextChecker checker, Worker worker) {
    this.checker = checker;
    this.worker = worker;
  }

  void connect(LanguageClient remote) {
    client = remote;
  }

  void open(OpenDocument document) {
    open.put(document.uri(), document);
    publishLater(document.uri());
  }

  void change(String uri, int version, List<TextDocumentContentChangeEvent> changes) {
    OpenDocument before = open.get(uri);
    if (before != null) {
      open.put(uri, before.with(version, changes));
      publishLater(uri);
    }
  }

  void close(String uri) {
    worker.drop(uri);
    open.remove(uri);
    known.remove(uri);
    LanguageClient remote = client;
    if (remote != null) {
      remote.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
    }
  }

  /** Checks every open document again, since the settings may have changed. */
  void recheck() {
    known.clear();
    open.keySet().forEach(this::publishLater);
  }

  private void publishLater(String uri) {
    worker.later(uri, () -> publish(uri));
  }

  private void publish(String uri) {
    OpenDocument document = open.get(uri);
    LanguageClient remote = client;
    if (document == null || remote == null || !document.isBrief()) {
      return;
    }
    try {
      CheckedText text = checked(document);
      if (document.equals(open.get(uri))) {
        remote.publishDiagnostics(
            new PublishDiagnosticsParams(uri, Diagnostics.of(text, uri), document.version()));
        tell(text, remote);
      }
    } catch (RuntimeException | StackOverflowError e) {
      log(remote, "a fault of our own, please report it: " + e);
    }
  }

  private void tell(CheckedText text, LanguageClient remote) {
    text.crashes().forEach(each -> log(remote, "rule " + each.rule() + ": " + each.problem()));
    if (!text.settings().isEmpty() && !text.settings().equals(told)) {
      String words = "whylint: the settings cannot be used\n" + text.settings();
      remote.showMessage(new MessageParams(MessageType.Error, words));
    }
    told = text.settings();
  }

  private static void log(LanguageClient remote, String words) {
    remote.logMessage(new MessageParams(MessageType.Error, "whylint: " + words));
  }

  /** The version that is checked already, or checks it now; called by the worker alone. */
  private CheckedText checked(OpenDocument document) {
    Known before = known.get(document.uri());
    if (before != null && before.document().equals(document)) {
      return before.text();
    }
    CheckedText text =
        checker.check(document.file().name(), document.path(), document.file().text());
    List<Brief> readable = new ArrayList<>();
    for (CheckedBrief brief : text.briefs()) {
      if (brief.whole().readable()) {
        readable.add(brief.whole());
      }
    }
    List<Brief> last = readable.isEmpty() && before != null ? before.readable() : readable;
    known.put(document.uri(), new Known(document, text, List.copyOf(last)));
    return text;
  }

  /**
   * Answers a question about the version of a document that is open now.
   *
   * @param none the answer where the document is not open, or is no brief
   */
  <T> T ask(
      @Nullable OpenDocument document, T none, BiFunction<OpenDocument, CheckedText, T> answer) {
    return document == null || !document.isBrief()
        ? none
        : answer.apply(document, checked(document));
  }

  /** The version that is open now. */
  @Nullable OpenDocument get(String uri) {
    return open.get(uri);
  }

  /**
   * The briefs in a document, for their ids: as it is, else without the line that is being typed,
   * else as they could last be read.
   */
  List<Brief> readable(OpenDocument document, int line) {
    SourceFile file = document.file();
    List<Brief> now = readable(file);
    if (now.isEmpty() && line >= 0 && line < file.lines()) {
      int from = file.offset(line + 1, 1);
      String cut =
          file.text().substring(0, from)
              + file.text().substring(from + file.line(line + 1).length());
      now = readable(new SourceFile(file.name(), cut));
    }
    Known last = known.get(document.uri());
    return now.isEmpty() && last != null ? last.readable() : now;
  }

  private static List<Brief> readable(SourceFile file) {
    List<Brief> briefs = new BriefReader(Limits.standard()).read(file);
    return briefs.stream().filter(Brief::readable).toList();
  }
}
