package dev.whylint.lsp;

import dev.whylint.brief.edit.FormatGuide;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Takes in what the editor says and asks about documents; the answers are worked out elsewhere. */
final class BriefService implements TextDocumentService {
  private final Documents documents;
  private final Worker worker;
  private final Hovers hovers;
  private final Completer completer;
  private final Links links;
  private final Fixes fixes;

  BriefService(Documents documents, Worker worker, FormatGuide guide, List<String> rules) {
    this.documents = documents;
    this.worker = worker;
    this.hovers = new Hovers(guide);
    this.completer = new Completer(guide, rules);
    this.links = new Links(guide);
    this.fixes = new Fixes(guide);
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem item = params.getTextDocument();
    documents.open(OpenDocument.of(item.getUri(), item.getVersion(), item.getText()));
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    Integer version = params.getTextDocument().getVersion();
    documents.change(
        params.getTextDocument().getUri(),
        version == null ? 0 : version,
        params.getContentChanges());
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    documents.close(params.getTextDocument().getUri());
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    if (WorkspaceFiles.isSettings(params.getTextDocument().getUri())) {
      documents.recheck();
    }
  }

  /** Answers on the worker about the version that is open when the question comes in. */
  private <T> CompletableFuture<T> ask(
      TextDocumentIdentifier named, T none, BiFunction<OpenDocument, CheckedText, T> answer) {
    OpenDocument document = documents.get(named.getUri());
    return worker.ask(cancel -> documents.ask(document, none, answer));
  }

  /** The same where the answer may be none, which the protocol writes as null. */
  private <T> CompletableFuture<T> askForOne(
      TextDocumentIdentifier named, BiFunction<OpenDocument, CheckedText, Optional<T>> answer) {
    OpenDocument document = documents.get(named.getUri());
    return worker.ask(cancel -> documents.ask(document, Optional.<T>empty(), answer).orElse(null));
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return askForOne(params.getTextDocument(), (d, text) -> hovers.at(text, params.getPosition()));
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    OpenDocument document = documents.get(params.getTextDocument().getUri());
    Position position = params.getPosition();
    return worker.ask(
        cancel ->
            Either.forLeft(
                document == null || !document.isBrief()
                    ? List.of()
                    : completer.at(
                        document.file(),
                        position,
                        documents.readable(document, position.getLine()))));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return ask(
        params.getTextDocument(),
        Either.forLeft(List.of()),
        (d, text) -> Either.forLeft(links.definition(text, params.getPosition(), d.uri())));
  }

  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    boolean given = params.getContext() != null && params.getContext().isIncludeDeclaration();
    return ask(
        params.getTextDocument(),
        List.of(),
        (d, text) -> links.references(text, params.getPosition(), given, d.uri()));
  }

  @Override
  public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return askForOne(
        params.getTextDocument(),
        (d, text) -> links.renamable(text, params.getPosition()).map(Either3::forFirst));
  }

  @Override
  public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    return ask(params.getTextDocument(), new WorkspaceEdit(), (d, text) -> rename(d, text, params));
  }

  private WorkspaceEdit rename(OpenDocument document, CheckedText text, RenameParams params) {
    try {
      return Edits.in(
          document.uri(), links.rename(text, params.getPosition(), params.getNewName()));
    } catch (RefusedException e) {
      throw new ResponseErrorException(
          new ResponseError(ResponseErrorCode.RequestFailed, e.getMessage(), null));
    }
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return ask(
        params.getTextDocument(),
        List.of(),
        (d, text) ->
            Outline.of(text).stream()
                .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                .toList());
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return ask(
        params.getTextDocument(),
        List.of(),
        (d, text) ->
            fixes.in(text, params.getRange(), params.getContext(), d.uri()).stream()
                .map(Either::<Command, CodeAction>forRight)
                .toList());
  }
}
