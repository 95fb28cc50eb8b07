package dev.whylint.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reason why a file or document could not be read as written.
 *
 * @param kind what is wrong
 * @param place where it is wrong
 * @param related the other place where two disagree: the first of two equal keys, the open bracket
 * @param details the parts of the message that vary, in the order each {@link Kind} names
 */
public record SourceFault(Kind kind, Place place, @Nullable Place related, List<String> details)
    implements Decoded {

  /** Takes a copy of the details. */
  public SourceFault {
    details = List.copyOf(details);
  }

  /** What can be wrong with a file before its meaning is looked at. */
  public enum Kind {
    /**
     * Not YAML. Details: the problem in English on one line, then, where the likely mistake is
     * recognised, one of {@code tab} (a tab used to indent), {@code colon} (an unquoted colon and
     * blank in a value), {@code quote} (a quote that is never closed), {@code after-quote} (text
     * behind a closing quote), {@code bracket} (a bracket or brace that is never closed, or closed
     * but never opened), {@code indent} (a line that lines up with nothing), {@code key} (a line
     * without its colon), {@code start} (a value that starts with a character YAML reserves),
     * {@code control} (a character that YAML forbids).
     */
    SYNTAX,
    /** A key stands twice in one mapping; the first is kept. Details: the key. */
    DUPLICATE_KEY,
    /**
     * The bytes are no UTF-8 or UTF-16 text. Details: what they look like, one of {@code
     * windows-1252}, {@code latin-1}, {@code utf-16}, {@code utf-32}, {@code nul} (text with a zero
     * byte), {@code binary}; then the first offending byte in hexadecimal.
     */
    ENCODING,
    /**
     * A limit on size is passed. Details: {@code bytes}, {@code nodes} or {@code documents}; then
     * the limit.
     */
    TOO_LARGE,
    /** Nested deeper than the limit. Details: the limit. */
    TOO_DEEP,
    /**
     * An alias that cannot be followed. Details: its name, then one of {@code unknown}, {@code
     * recursive} (it names what it stands in), {@code limit} (aliases expand to too much).
     */
    ALIAS,
    /** A key that is a list or a mapping; the entry is left out. Details: none. */
    KEY_NOT_TEXT
  }
}
