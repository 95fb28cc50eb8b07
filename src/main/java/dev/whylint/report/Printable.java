package dev.whylint.report;

/** Makes text harmless to a terminal and to logs: no escape, no control, no turned direction. */
public final class Printable {
  private Printable() {}

  /** The text on one line, each control or bidirectional mark shown as its code. */
  public static String line(String text) {
    return isPlain(text) ? text : written(text);
  }

  /** Whether there is nothing to change: the usual characters, most of them of ASCII. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' && (Character.isSurrogate(c) || isUnsafe(c))) {
        return false;
      }
    }
    return true;
  }

  private static String written(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
              } else if (isUnsafe(c)) {
                String hex = Integer.toHexString(c);
                out.append("\\u").append("0".repeat(Math.max(0, 4 - hex.length()))).append(hex);
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static boolean isUnsafe(int c) {
    int type = Character.getType(c);
    return isSteering(c) || type == Character.SURROGATE || type == Character.UNASSIGNED;
  }

  /** Whether a character moves a cursor, breaks a line, or turns the direction of writing. */
  static boolean isSteering(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
