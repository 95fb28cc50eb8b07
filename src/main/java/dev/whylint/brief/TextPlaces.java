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
  private volatile @Nullable Alignment last;

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

  private Place search(SourceFile source, Text text, int from, int to) {
    Alignment known = last;
    Alignment aligned =
        known != null && known.text.equals(text) ? known : Alignment.of(source, text);
    last = aligned;
    int start = from;
    while (start < to && aligned.offsets[start] == Alignment.BETWEEN) {
      start++;
    }
    int end = to;
    while (end > start && aligned.offsets[end - 1] == Alignment.BETWEEN) {
      end--;
    }
    return start == end || end > aligned.known
        ? text.place()
        : source.place(aligned.offsets[start], aligned.offsets[end - 1] + 1);
  }

  /**
   * Where each character of a text stands in its file, worked out once for all words that are
   * looked up in it: a long text has thousands.
   */
  private static final class Alignment {
    /** The offset of white space, which a file may break or fold as it likes. */
    private static final int BETWEEN = -1;

    private final Text text;
    private final int[] offsets;

    /** How many characters could be followed in the file. */
    private final int known;

    private Alignment(Text text, int[] offsets, int known) {
      this.text = text;
      this.offsets = offsets;
      this.known = known;
    }

    static Alignment of(SourceFile file, Text text) {
      Place whole = text.place();
      String source = file.text();
      String value = text.value();
      int at = bodyStart(source, file.offset(whole.line(), whole.column()));
      int end = Math.min(source.length(), file.offset(whole.endLine(), whole.endColumn()));
      int[] offsets = new int[value.length()];
      for (int i = 0; i < offsets.length; i++) {
        char c = value.charAt(i);
        if (Character.isWhitespace(c)) {
          offsets[i] = BETWEEN;
          continue;
        }
        while (at < end && source.charAt(at) != c && isFiller(source.charAt(at))) {
          at++;
        }
        if (at >= end || source.charAt(at) != c) {
          return new Alignment(text, offsets, i);
        }
        offsets[i] = at++;
      }
      return new Alignment(text, offsets, offsets.length);
    }
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
