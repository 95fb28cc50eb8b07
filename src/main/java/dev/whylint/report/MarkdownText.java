package dev.whylint.report;

/** Makes text harmless inside Markdown: no markup, HTML, link, image, mention or new line. */
public final class MarkdownText {
  // A mark of no width: what a renderer would turn into a link by itself is no longer in one piece.
  private static final String BREAK = "&#8203;";

  private MarkdownText() {}

  /** The text on one line, to be read as it stands. */
  public static String line(String text) {
    String plain = Printable.line(text).strip();
    StringBuilder out = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ("\\`*_[]<>&|~!{}$#".indexOf(c) >= 0) {
        out.append('\\').append(c);
      } else {
        out.append(c);
      }
      boolean link = c == '@' || c == '#' || c == ':' && plain.startsWith("//", i + 1);
      boolean host = plain.regionMatches(true, Math.max(0, i - 2), "www", 0, 3);
      if (link || host && plain.startsWith(".", i + 1)) {
        out.append(BREAK);
      }
    }
    return startsBlock(out) ? "\\" + out : out.toString();
  }

  private static boolean startsBlock(CharSequence text) {
    return !text.isEmpty() && "-+=".indexOf(text.charAt(0)) >= 0;
  }
}
