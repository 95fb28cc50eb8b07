package dev.whylint.analysis.text;

/**
 * One unit of a text with its place.
 *
 * @param text as written
 * @param lower in lower case, typographic apostrophes made plain
 * @param start offset of the first UTF-16 unit in the text
 * @param end offset behind the last one
 * @param kind what sort of unit it is
 * @param quoted whether it stands inside quotation marks or backticks
 */
public record Token(String text, String lower, int start, int end, Kind kind, boolean quoted) {

  /** The sorts of token. */
  public enum Kind {
    /** Letters, with inner hyphens and apostrophes. */
    WORD,
    /** Digits, with inner points, commas and colons ({@code 1.250,50}, {@code 08:00}). */
    NUMBER,
    /** Letters mixed with digits or slashes ({@code C30/37}, {@code PDF/A-2b}). */
    CODE,
    /** A shortened word with its point ({@code m.b.t.}, {@code e.g.}). */
    ABBREVIATION,
    /** Any other sign, one to a token. */
    PUNCTUATION
  }

  /** Whether it carries meaning of its own: anything but a sign. */
  public boolean isWordLike() {
    return kind != Kind.PUNCTUATION;
  }
}
