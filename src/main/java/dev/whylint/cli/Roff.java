package dev.whylint.cli;

import java.util.Locale;

/** Text in the man macros of roff; what is given as words comes out as words. */
final class Roff {
  private final StringBuilder page = new StringBuilder();

  /** A macro at the start of a line, with arguments that are quoted. */
  Roff macro(String name, String... arguments) {
    page.append('.').append(name);
    for (String argument : arguments) {
      page.append(" \"").append(escape(argument).replace("\"", "\\(dq")).append('"');
    }
    page.append('\n');
    return this;
  }

  /** A line of running text. */
  Roff text(String words) {
    boolean control = words.startsWith(".") || words.startsWith("'");
    page.append(control ? "\\&" : "").append(escape(words)).append('\n');
    return this;
  }

  /** A bold term with what it means. */
  Roff term(String term, String meaning) {
    macro("TP");
    macro("B", term);
    return text(meaning);
  }

  private static String escape(String words) {
    StringBuilder safe = new StringBuilder();
    words
        .codePoints()
        .forEach(
            c -> {
              if (c == '\\') {
                safe.append("\\e");
              } else if (c == '-') {
                safe.append("\\-");
              } else if (c > 126) {
                safe.append(String.format(Locale.ROOT, "\\[u%04X]", c));
              } else {
                safe.appendCodePoint(c < ' ' ? ' ' : c);
              }
            });
    return safe.toString();
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
