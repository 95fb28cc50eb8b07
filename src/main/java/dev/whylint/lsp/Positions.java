package dev.whylint.lsp;

import dev.whylint.source.Place;
import dev.whylint.source.SourceFile;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Turns places, which count from 1, into positions of the protocol, which count from 0, and back.
 */
final class Positions {
  private Positions() {}

  static Range range(Place place) {
    return new Range(
        new Position(place.line() - 1, place.column() - 1),
        new Position(place.endLine() - 1, place.endColumn() - 1));
  }

  /** The range of a stretch of a file, by offsets in UTF-16 units. */
  static Range range(SourceFile file, int from, int to) {
    return range(file.place(from, to));
  }

  /** The offset of a position, kept within its line and the file, as the protocol wants. */
  static int offset(SourceFile file, Position position) {
    int line = Math.max(0, position.getLine()) + 1;
    if (line > file.lines()) {
      return file.text().length();
    }
    int most = file.line(line).length();
    return file.offset(line, Math.min(most, Math.max(0, position.getCharacter())) + 1);
  }

  /** Whether a position is within a place, its end included. */
  static boolean holds(Place place, Position position) {
    int line = position.getLine() + 1;
    int column = position.getCharacter() + 1;
    boolean behindStart = line > place.line() || line == place.line() && column >= place.column();
    boolean beforeEnd =
        line < place.endLine() || line == place.endLine() && column <= place.endColumn();
    return behindStart && beforeEnd;
  }

  /** Whether a place and a range have a character, or an end, in common. */
  static boolean touch(Place place, Range range) {
    Range mine = range(place);
    return !before(mine.getEnd(), range.getStart()) && !before(range.getEnd(), mine.getStart());
  }

  private static boolean before(Position one, Position other) {
    return one.getLine() < other.getLine()
        || one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter();
  }
}
