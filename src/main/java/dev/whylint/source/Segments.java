package dev.whylint.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a file into the stretches that hold one document each, before any of them is parsed.
 *
 * <p>A line that starts with three dashes, or three dots, ends a document wherever it stands, even
 * in the middle of a quoted text. So a broken document cannot take its neighbours with it, and each
 * is parsed once.
 */
final class Segments {

  /**
   * A stretch of the text.
   *
   * @param from its first offset
   * @param to the offset behind it
   * @param blank whether it holds comments and blank lines alone
   */
  record Segment(int from, int to, boolean blank) {}

  private final String text;
  private final List<Segment> found = new ArrayList<>();
  private int start;
  private boolean content;

  private Segments(String text) {
    this.text = text;
  }

  /** Cuts a text, giving up once there are more than {@code most} stretches. */
  static List<Segment> split(String text, int most) {
    Segments segments = new Segments(text);
    segments.start = text.startsWith("\uFEFF") ? 1 : 0;
    int line = segments.start;
    while (line < text.length() && segments.found.size() <= most) {
      int next = nextLine(text, line);
      segments.line(line, next);
      line = next;
    }
    if (segments.start < text.length() || segments.found.isEmpty()) {
      segments.close(text.length());
    }
    return segments.found;
  }

  private void line(int from, int next) {
    if (isMarker(from, '-')) {
      if (content) {
        close(from);
      }
      content = true;
    } else if (isMarker(from, '.')) {
      close(next);
    } else if (!content) {
      content = !isPrologue(from, next);
    }
  }

  private void close(int to) {
    boolean blank = !content && !hasDirective(start, to);
    if (blank && !found.isEmpty()) {
      Segment last = found.remove(found.size() - 1);
      found.add(new Segment(last.from(), to, last.blank()));
    } else {
      found.add(new Segment(start, to, blank));
    }
    start = to;
    content = false;
  }

  private boolean hasDirective(int from, int to) {
    for (int line = from; line < to; line = nextLine(text, line)) {
      if (text.charAt(line) == '%') {
        return true;
      }
    }
    return false;
  }

  private boolean isPrologue(int from, int next) {
    if (text.charAt(from) == '%') {
      return true;
    }
    for (int i = from; i < next; i++) {
      char c = text.charAt(i);
      if (c == '#') {
        return true;
      }
      if (!Blanks.isBlank(c)) {
        return false;
      }
    }
    return true;
  }

  private boolean isMarker(int at, char sign) {
    return at + 3 <= text.length()
        && text.charAt(at) == sign
        && text.charAt(at + 1) == sign
        && text.charAt(at + 2) == sign
        && (at + 3 == text.length() || Blanks.isBlank(text.charAt(at + 3)));
  }

  private static int nextLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return text.length();
  }
}
