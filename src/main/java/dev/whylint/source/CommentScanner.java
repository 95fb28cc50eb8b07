package dev.whylint.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the comments of a document between its scalars.
 *
 * <p>The engine can hand out comments itself, but then reads some valid documents otherwise, such
 * as plain text over two lines, and rejects a few.
 */
final class CommentScanner {

  private static final String MAY_PRECEDE = ",[]{}\"'";

  private CommentScanner() {}

  /** The comments from one offset to another; {@code scalars} are the stretches that hold none. */
  static List<Comment> scan(SourceFile file, int from, int to, Ranges scalars) {
    List<Comment> comments = new ArrayList<>();
    String text = file.text();
    int range = 0;
    int at = text.indexOf('#', from);
    while (at >= 0 && at < to) {
      while (range < scalars.count() && scalars.to(range) <= at) {
        range++;
      }
      int next = at + 1;
      if (range < scalars.count() && scalars.from(range) <= at) {
        next = scalars.to(range);
      } else if (startsComment(text, from, at)) {
        next = Blanks.lineEnd(text, at, to);
        int line = Blanks.lineStart(text, at, from);
        boolean own = Blanks.trimStart(text, line, at) == at;
        comments.add(new Comment(text.substring(at + 1, next), file.place(at, next), own));
      }
      at = text.indexOf('#', next);
    }
    return comments;
  }

  private static boolean startsComment(String text, int from, int at) {
    if (at == from) {
      return true;
    }
    char before = text.charAt(at - 1);
    return Blanks.isBlank(before) || MAY_PRECEDE.indexOf(before) >= 0;
  }
}
