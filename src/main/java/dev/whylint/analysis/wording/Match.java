package dev.whylint.analysis.wording;

/**
 * The words of a sentence that a checker found.
 *
 * @param from index of the first token
 * @param to index behind the last one
 * @param kind what sort of word it is, where the list says so ({@code time}, {@code amount}); else
 *     empty
 */
public record Match(int from, int to, String kind) {
  /** A match of no particular kind. */
  static Match of(int from, int to) {
    return new Match(from, to, "");
  }
}
