package dev.whylint.source;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one file, from its first character up to, not including, its last.
 *
 * <p>Lines and columns count from 1; columns count UTF-16 units, as editors and SARIF do. An empty
 * stretch has its end where it starts.
 *
 * @param line the line of the first character, at least 1
 * @param column the column of the first character, at least 1
 * @param endLine the line of the end, at least {@code line}
 * @param endColumn the column just behind the last character, at least 1
 */
public record Place(int line, int column, int endLine, int endColumn) implements Comparable<Place> {

  /**
   * Checks that the end does not precede the start.
   *
   * @throws IllegalArgumentException if a number is below 1 or the end precedes the start
   */
  public Place {
    boolean counted = line >= 1 && column >= 1 && endColumn >= 1;
    boolean ordered = endLine > line || (endLine == line && endColumn >= column);
    if (!counted || !ordered) {
      throw new IllegalArgumentException(
          "not a place: " + line + ":" + column + " to " + endLine + ":" + endColumn);
    }
  }

  /** The empty stretch at a line and column, both from 1. */
  public static Place at(int line, int column) {
    return new Place(line, column, line, column);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Place other) {
    int start = line != other.line ? line - other.line : column - other.column;
    int end = endLine != other.endLine ? endLine - other.endLine : endColumn - other.endColumn;
    return start != 0 ? start : end;
  }

  // Written out, as in other records that are compared in every run: what the compiler leaves to
  // the JVM is spun at the first call, which takes longer than the whole of a check's comparisons.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place place && compareTo(place) == 0;
  }

  @Override
  public int hashCode() {
    return ((line * 31 + column) * 31 + endLine) * 31 + endColumn;
  }
}
