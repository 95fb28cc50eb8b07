package dev.whylint.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

/** Writes XML 1.0, two spaces a level; every text is escaped, control characters as their code. */
final class XmlWriter {
  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  XmlWriter(Appendable out) throws IOException {
    this.out = out;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Opens an element; the attributes are names and values by turns. */
  void open(String name, String... attributes) throws IOException {
    start(name, attributes);
    out.append(">\n");
    open.push(name);
  }

  /** An element without content. */
  void empty(String name, String... attributes) throws IOException {
    start(name, attributes);
    out.append("/>\n");
  }

  /** An element that holds text; its line feeds are kept. */
  void text(String name, String text, String... attributes) throws IOException {
    start(name, attributes);
    String lines = text.lines().map(XmlWriter::escape).collect(Collectors.joining("\n"));
    out.append('>').append(lines).append("</").append(name).append(">\n");
  }

  /** Closes the element that was opened last. */
  void close() throws IOException {
    String name = open.pop();
    indent();
    out.append("</").append(name).append(">\n");
  }

  private void start(String name, String... attributes) throws IOException {
    indent();
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escape(attributes[i + 1])).append('"');
    }
  }

  private void indent() throws IOException {
    out.append("  ".repeat(open.size()));
  }

  private static String escape(String text) {
    return Printable.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
