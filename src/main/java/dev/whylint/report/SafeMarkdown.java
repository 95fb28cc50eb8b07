package dev.whylint.report;

import io.jstach.jstache.JStacheContentType;
import io.jstach.jstachio.Escaper;

/** What becomes of every value in a Markdown template: inert text on one line. */
@JStacheContentType(mediaType = "text/markdown")
final class SafeMarkdown {
  private SafeMarkdown() {}

  /** The escaper that templates are built with. */
  static Escaper provider() {
    return Escaper.of(MarkdownText::line);
  }
}
