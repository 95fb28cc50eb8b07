package dev.whylint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.rule.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor with one document, which speaks to a server over streams as any editor does. */
final class Editor implements LanguageClient, AutoCloseable {
  private static final long PATIENCE = 30;

  private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
  private final BlockingQueue<MessageParams> shown = new LinkedBlockingQueue<>();
  private final LanguageServer server;
  private final OutputStream toServer;
  private final CompletableFuture<Boolean> ended;
  private final String uri;
  private String text = "";
  private int version;

  private Editor(InputStream in, OutputStream out, CompletableFuture<Boolean> ended, String uri) {
    Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, in, out);
    this.server = launcher.getRemoteProxy();
    this.toServer = out;
    this.ended = ended;
    this.uri = uri;
    var unused = launcher.startListening();
  }

  /** An editor with a server in this process. */
  static Editor at(String uri) throws IOException {
    PipedInputStream serverIn = new PipedInputStream(1 << 16);
    PipedOutputStream toServer = new PipedOutputStream(serverIn);
    PipedInputStream fromServer = new PipedInputStream(1 << 16);
    PipedOutputStream serverOut = new PipedOutputStream(fromServer);
    Session session =
        new Session(
            Catalogue.all(),
            "test",
            () -> LocalDate.of(2026, 11, 24),
            Path.of("").toAbsolutePath());
    CompletableFuture<Boolean> ended = new CompletableFuture<>();
    Thread thread = new Thread(() -> ended.complete(session.run(serverIn, serverOut)));
    thread.setDaemon(true);
    thread.start();
    return new Editor(fromServer, toServer, ended, uri);
  }

  /** An editor with a server in a process of its own. */
  static Editor of(Process process, String uri) {
    return new Editor(
        process.getInputStream(),
        process.getOutputStream(),
        process.onExit().thenApply(p -> p.exitValue() == 0),
        uri);
  }

  InitializeResult start() throws Exception {
    InitializeResult can = get(server.initialize(new InitializeParams()));
    server.initialized(new InitializedParams());
    return can;
  }

  LanguageServer server() {
    return server;
  }

  OutputStream wire() {
    return toServer;
  }

  String uri() {
    return uri;
  }

  TextDocumentIdentifier document() {
    return new TextDocumentIdentifier(uri);
  }

  String text() {
    return text;
  }

  void open(String content) {
    text = content;
    version = 1;
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "yaml", 1, content)));
  }

  /** Replaces the whole text. */
  void replace(String content) {
    text = content;
    change(new TextDocumentContentChangeEvent(content));
  }

  /** Types over a stretch of the text, and sends only that. */
  void type(Range range, String words) {
    text = edited(text, List.of(new TextEdit(range, words)));
    change(new TextDocumentContentChangeEvent(range, words));
  }

  private void change(TextDocumentContentChangeEvent event) {
    version++;
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(event)));
  }

  void close(String closed) {
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(closed)));
  }

  /** Where some words stand for the first time, a number of characters further on. */
  Position at(String words, int further) {
    int offset = text.indexOf(words);
    assertThat(offset).as("%s in the text", words).isNotNegative();
    return position(text, offset + further);
  }

  Range rangeOf(String words) {
    return new Range(at(words, 0), at(words, words.length()));
  }

  static Position position(String text, int offset) {
    int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    return new Position(line, offset - text.lastIndexOf('\n', offset - 1) - 1);
  }

  private static int offset(String text, Position position) {
    int at = 0;
    for (int line = 0; line < position.getLine(); line++) {
      at = text.indexOf('\n', at) + 1;
    }
    return at + position.getCharacter();
  }

  /** A text with edits, as an editor makes them: from the last to the first. */
  static String edited(String text, List<TextEdit> edits) {
    StringBuilder out = new StringBuilder(text);
    edits.stream()
        .sorted(
            (a, b) -> offset(text, b.getRange().getStart()) - offset(text, a.getRange().getStart()))
        .forEach(
            edit ->
                out.replace(
                    offset(text, edit.getRange().getStart()),
                    offset(text, edit.getRange().getEnd()),
                    edit.getNewText()));
    return out.toString();
  }

  /** The diagnostics of the version that was sent last. */
  List<Diagnostic> diagnostics() throws InterruptedException {
    while (true) {
      PublishDiagnosticsParams next = published.poll(PATIENCE, TimeUnit.SECONDS);
      assertThat(next).as("diagnostics of version %s", version).isNotNull();
      if (next.getVersion() == null || next.getVersion() == version) {
        return next.getDiagnostics();
      }
    }
  }

  List<String> codes() throws InterruptedException {
    return diagnostics().stream().map(each -> each.getCode().getLeft()).toList();
  }

  /** Whether nothing more is published for a while. */
  boolean isQuiet() throws InterruptedException {
    return published.poll(700, TimeUnit.MILLISECONDS) == null;
  }

  MessageParams message() throws InterruptedException {
    return shown.poll(PATIENCE, TimeUnit.SECONDS);
  }

  static <T> T get(CompletableFuture<T> answer) throws Exception {
    return answer.get(PATIENCE, TimeUnit.SECONDS);
  }

  /** Ends the session as the protocol wants; whether the server ended as it wants too. */
  boolean end() throws Exception {
    get(server.shutdown());
    server.exit();
    return get(ended);
  }

  boolean ended() throws Exception {
    return get(ended);
  }

  @Override
  public void close() throws IOException {
    toServer.close();
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    published.add(params);
  }

  @Override
  public void showMessage(MessageParams params) {
    shown.add(params);
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams params) {
    throw new AssertionError(params.getMessage());
  }

  @Override
  public void telemetryEvent(Object object) {
    // None is sent.
  }
}
