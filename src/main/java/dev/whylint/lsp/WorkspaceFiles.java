package dev.whylint.lsp;

import dev.whylint.settings.SettingsFinder;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/** Has every open brief checked again when the client says that a settings file changed. */
final class WorkspaceFiles implements WorkspaceService {
  private final Documents documents;

  WorkspaceFiles(Documents documents) {
    this.documents = documents;
  }

  static boolean isSettings(String uri) {
    return uri.endsWith("/" + SettingsFinder.NAME);
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    documents.recheck();
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    documents.recheck();
  }
}
