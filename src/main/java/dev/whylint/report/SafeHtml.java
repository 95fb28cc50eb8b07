package dev.whylint.report;

import io.jstach.jstache.JStacheContentType;
import io.jstach.jstachio.Escaper;

/** What becomes of every value in an HTML template: inert text on one line. */
@JStacheContentType(mediaType = "text/html")
final class SafeHtml {
  private SafeHtml() {}

  /** The escaper that templates are built with. */
  static Escaper provider() {
    return Escaper.of(text -> MapSvg.escape(Printable.line(text)));
  }
}
