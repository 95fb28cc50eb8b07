package dev.whylint.lsp;

import dev.whylint.source.SourceFile;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.jspecify.annotations.Nullable;

/**
 * One version of a document that is open in the editor.
 *
 * @param uri as the client calls it
 * @param path the file that it is of; null where it is of none
 * @param version the client's own number of it
 */
record OpenDocument(String uri, @Nullable Path path, int version, SourceFile file) {
  private static final Pattern NAME = Pattern.compile(".*\\.brief\\.ya?ml|brief\\.ya?ml");
  private static final Pattern SECTION =
      Pattern.compile("^(?:brief|problem|solution)[ \\t]*:", Pattern.MULTILINE);

  static OpenDocument of(String uri, int version, String text) {
    Path path = path(uri);
    return new OpenDocument(uri, path, version, new SourceFile(name(uri, path), text));
  }

  private static @Nullable Path path(String uri) {
    try {
      URI parsed = URI.create(uri);
      return "file".equals(parsed.getScheme()) ? Path.of(parsed).normalize() : null;
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return null;
    }
  }

  private static String name(String uri, @Nullable Path path) {
    Path name = path == null ? null : path.getFileName();
    return name == null ? uri : name.toString();
  }

  /** The next version, with changes made one after the other. */
  OpenDocument with(int next, List<TextDocumentContentChangeEvent> changes) {
    SourceFile now = file;
    for (TextDocumentContentChangeEvent change : changes) {
      now = new SourceFile(now.name(), changed(now, change));
    }
    return new OpenDocument(uri, path, next, now);
  }

  private static String changed(SourceFile file, TextDocumentContentChangeEvent change) {
    if (change.getRange() == null) {
      return change.getText();
    }
    int from = Positions.offset(file, change.getRange().getStart());
    int to = Math.max(from, Positions.offset(file, change.getRange().getEnd()));
    return file.text().substring(0, from) + change.getText() + file.text().substring(to);
  }

  /** Whether it is a brief by its name or by its look: editors send every YAML file there is. */
  boolean isBrief() {
    return path == null
        || NAME.matcher(file.name()).matches()
        || SECTION.matcher(file.text()).find();
  }
}
