package dev.whylint.source;

/**
 * A file as text, with its lines.
 *
 * <p>Two are equal if their names and texts are.
 */
public final class SourceFile implements Decoded {

  private final String name;
  private final String text;
  private final LineStarts starts;

  /** A file with its name as shown to people, and its whole text without a byte order mark. */
  public SourceFile(String name, String text) {
    this.name = name;
    this.text = text;
    this.starts = LineStarts.of(text);
  }

  /** The name as shown to people. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The number of lines, at least 1; a text that ends in a line break has an empty last line. */
  public int lines() {
    return starts.count();
  }

  /**
   * A line without its line break.
   *
   * @param oneBased the number of the line, from 1 to {@link #lines()}
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public String line(int oneBased) {
    if (oneBased < 1 || oneBased > lines()) {
      throw new IndexOutOfBoundsException("no line " + oneBased + " of " + lines());
    }
    int from = starts.start(oneBased);
    int to = oneBased == lines() ? text.length() : starts.start(oneBased + 1);
    while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
      to--;
    }
    return text.substring(from, to);
  }

  /** The place of a stretch of the text, given by offsets in UTF-16 units, end exclusive. */
  public Place place(int from, int to) {
    return starts.place(from, to);
  }

  /** The offset of a line and column in UTF-16 units, both from 1, kept within the text. */
  public int offset(int line, int column) {
    int within = Math.max(1, Math.min(line, lines()));
    return Math.min(text.length(), starts.start(within) + column - 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFile file && name.equals(file.name) && text.equals(file.text);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + text.hashCode();
  }

  @Override
  public String toString() {
    return name + " (" + lines() + " lines)";
  }
}
