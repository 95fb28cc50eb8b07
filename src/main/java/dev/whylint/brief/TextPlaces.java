package dev.whylint.brief;

import dev.whylint.source.Place;
import dev.whylint.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds where words of a text stand in its file: for a text on one line by counting, for one that
 * is folded, indented or escaped by walking through text and file side by side.
 */
public final class TextPlaces {
  private final @Nullable SourceFile file;

  /** Places in a file; where it is not at hand, only texts on one line can be taken apart. */
  public TextPlaces(@Nullable SourceFile file) {
    this.file = file;
  }

  /**
   * Where a stretch of a text stands; the whole text where that cannot be told.
   *
   * @param from offset in the text, in UTF-16 units
   * @param to offset behind the last one
   */
  public Place of(Text text, int from, int to) {
    Place whole = text.place();
    boolean oneLine = whole.line() == whole.endLine();
    int spare = whole.endColumn() - whole.column() - text.value().length();
    if (oneLine && (spare == 0 || spare == 2)) {
      int start = whole.column() + spare / 2;
      return new Place(whole.line(), start + from, whole.line(), start + to);
    }
    return file == null ? whole : search(file, text, from, to);
  }

  private static Place search(SourceFile file, Text text, int from, int to) {
    Place whole = text.place();
    String source = file.text();
    int at = bodyStart(source, file.offset(whole.line(), whole.column()));
    int end = Math.min(source.length(), file.offset(whole.endLine(), whole.endColumn()));
    int start = -1;
    for (int i = 0; i < to; i++) {
      char c = text.value().charAt(i);
      if (Character.isWhitespace(c)) {
        continue;
      }
      while (at < end && source.charAt(at) != c && isFiller(source.charAt(at))) {
        at++;
      }
      if (at >= end || source.charAt(at) != c) {
        return whole;
      }
      start = i >= from && start < 0 ? at : start;
      at++;
    }
    return start < 0 ? whole : file.place(start, at);
  }

  /** A block's text starts on the line behind its bar or angle bracket. */
  private static int bodyStart(String source, int at) {
    boolean block = at < source.length() && (source.charAt(at) == '|' || source.charAt(at) == '>');
    int line = block ? source.indexOf('\n', at) : at;
    return line < 0 ? source.length() : line;
  }

  private static boolean isFiller(char c) {
    return Character.isWhitespace(c) || c == '\\' || c == '"' || c == '\'';
  }
}
