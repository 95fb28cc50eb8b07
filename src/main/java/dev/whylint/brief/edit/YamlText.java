package dev.whylint.brief.edit;

import java.util.Locale;
import java.util.Set;

/**
 * Writes a text as one YAML scalar on one line that reads back to the same text: as it stands where
 * no reader can take it for anything else, else in double quotes.
 */
public final class YamlText {
  /** What readers of YAML 1.1 take for a truth value or for nothing. */
  private static final Set<String> TAKEN =
      Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

  private static final String SIGNS = " '()%/.;+-_";
  private static final String LONE_COMMA = ",";

  private YamlText() {}

  /**
   * A text as a scalar.
   *
   * @param flow whether it stands within brackets or braces, where a comma ends it
   */
  public static String scalar(String text, boolean flow) {
    return isPlain(text, flow) ? text : quoted(text);
  }

  private static boolean isPlain(String text, boolean flow) {
    if (text.isEmpty() || TAKEN.contains(text.toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean inside = text.codePoints().allMatch(c -> isSafe(c, flow));
    return inside && Character.isLetterOrDigit(text.codePointAt(0)) && !text.endsWith(" ");
  }

  private static boolean isSafe(int c, boolean flow) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.CURRENCY_SYMBOL
        || SIGNS.indexOf(c) >= 0
        || !flow && LONE_COMMA.indexOf(c) >= 0;
  }

  /** A text in double quotes, with each character escaped that is not plainly seen. */
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(c -> append(out, c));
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      default -> {
        if (isSeen(c)) {
          out.appendCodePoint(c);
        } else {
          out.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08x" : "\\u%04x", c));
        }
      }
    }
  }

  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
