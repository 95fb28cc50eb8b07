package dev.whylint.brief;

import dev.whylint.source.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way in which the file could not be read, as data; the words for it are the rules' business.
 *
 * @param related the other place, where two things clash
 * @param path JSON pointer of what is meant, empty for the whole document
 * @param found the words that stand there
 * @param accepted what would be right: names, or examples of a form
 * @param nearest the likeliest right name, empty where none is near
 */
public record Fault(
    Kind kind,
    Place place,
    @Nullable Place related,
    String path,
    String found,
    List<String> accepted,
    String nearest) {

  /** The ways to be unreadable. */
  public enum Kind {
    SYNTAX,
    UNKNOWN_KEY,
    UNKNOWN_ID,
    /** A link to an item of a kind that cannot stand there; {@code accepted} are the kinds. */
    WRONG_LINK,
    DUPLICATE_ID,
    DUPLICATE_KEY,
    /** {@code accepted} are examples. */
    BAD_VALUE,
    /** One of a list of words was expected. */
    BAD_CHOICE,
    /** A comma split one thing in two. */
    SPLIT_COMMA,
    /** A key that every brief needs. */
    MISSING,
    /** A list or map stands where something else is expected; {@code accepted} says what. */
    WRONG_SHAPE,
    TOO_LARGE,
    TOO_DEEP,
    ALIAS,
    ENCODING,
    UNSUPPORTED_VERSION
  }
}
