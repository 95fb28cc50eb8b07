package dev.whylint.lsp;

import dev.whylint.settings.SettingsFinder;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** The life of a session, from what it can do to its end. */
final class BriefServer implements LanguageServer {
  private final String version;
  private final BriefService briefs;
  private final WorkspaceFiles files;
  private final CompletableFuture<Boolean> end = new CompletableFuture<>();
  private volatile boolean watches;
  private volatile boolean shut;
  private volatile @Nullable LanguageClient client;

  BriefServer(String version, BriefService briefs, WorkspaceFiles files) {
    this.version = version;
    this.briefs = briefs;
    this.files = files;
  }

  void connect(LanguageClient remote) {
    client = remote;
  }

  /** Comes to its end with the session; true if it was shut down first, as the protocol wants. */
  CompletableFuture<Boolean> end() {
    return end;
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    watches = watches(params.getCapabilities());
    ServerCapabilities can = new ServerCapabilities();
    can.setPositionEncoding("utf-16");
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(Either.forRight(new SaveOptions(false)));
    can.setTextDocumentSync(sync);
    can.setHoverProvider(true);
    can.setCompletionProvider(new CompletionOptions(false, List.of(" ", "[", "{", ",")));
    can.setDefinitionProvider(true);
    can.setReferencesProvider(true);
    can.setRenameProvider(new RenameOptions(true));
    can.setDocumentSymbolProvider(true);
    can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
    return CompletableFuture.completedFuture(
        new InitializeResult(can, new ServerInfo("whylint", version)));
  }

  private static boolean watches(@Nullable ClientCapabilities can) {
    if (can == null || can.getWorkspace() == null) {
      return false;
    }
    DidChangeWatchedFilesCapabilities files = can.getWorkspace().getDidChangeWatchedFiles();
    return files != null && Boolean.TRUE.equals(files.getDynamicRegistration());
  }

  @Override
  public void initialized(InitializedParams params) {
    LanguageClient remote = client;
    if (!watches || remote == null) {
      return;
    }
    FileSystemWatcher settings = new FileSystemWatcher(Either.forLeft("**/" + SettingsFinder.NAME));
    var options = new DidChangeWatchedFilesRegistrationOptions(List.of(settings));
    var watch = new Registration("settings", "workspace/didChangeWatchedFiles", options);
    var unused = remote.registerCapability(new RegistrationParams(List.of(watch)));
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    shut = true;
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    end.complete(shut);
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // Nothing is traced.
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return briefs;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return files;
  }
}
