package dev.whylint.settings;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of paths: {@code *} for any characters within a name, {@code **} for any folders,
 * {@code ?} for one character. One without a slash is held against the file's name in any folder.
 *
 * <p>It is matched by walking all readings at once, so the time is at most the product of both
 * lengths whatever the pattern.
 *
 * @param text as written
 */
public record Glob(String text) {
  private static final String UNSUPPORTED = "[]{}!\\";
  private static final int LONGEST = 1_000;

  /** Why the text is no glob, null where it is one. */
  static @Nullable String problem(String text) {
    if (text.length() > LONGEST) {
      return "a glob has at most " + LONGEST + " characters";
    }
    if (text.startsWith("/") || ("/" + text + "/").contains("/../")) {
      return "globs start at the folder of the settings and stay within it; not "
          + Faults.shown(text);
    }
    for (int i = 0; i < text.length(); i++) {
      if (UNSUPPORTED.indexOf(text.charAt(i)) >= 0) {
        return "globs know *, ** and ?, not '" + text.charAt(i) + "'; list several globs instead";
      }
    }
    return null;
  }

  /** Whether it fits a path from the folder of the settings, with {@code /} between names. */
  boolean matches(String path) {
    if (text.indexOf('/') < 0) {
      return fits(text, path.substring(path.lastIndexOf('/') + 1));
    }
    String from = text.startsWith("./") ? text.substring(2) : text;
    return fits(from.endsWith("/") ? from + "**" : from, path);
  }

  /** All positions of the pattern that the path read so far can have led to. */
  private static boolean fits(String pattern, String path) {
    BitSet at = new BitSet();
    reach(at, pattern, 0);
    for (int i = 0; i < path.length() && !at.isEmpty(); i++) {
      BitSet next = new BitSet();
      for (int p = at.nextSetBit(0); p >= 0 && p < pattern.length(); p = at.nextSetBit(p + 1)) {
        step(next, pattern, p, path.charAt(i));
      }
      at = next;
    }
    return at.get(pattern.length());
  }

  private static void step(BitSet next, String pattern, int p, char c) {
    char sign = pattern.charAt(p);
    if (sign == '*') {
      boolean across = pattern.startsWith("**", p);
      if (across || c != '/') {
        next.set(p);
        int behind = p + (across ? 2 : 1);
        boolean folders = across && pattern.startsWith("/", behind);
        if (!folders || c == '/') {
          reach(next, pattern, folders ? behind + 1 : behind);
        }
      }
    } else if (sign == c || sign == '?' && c != '/') {
      reach(next, pattern, p + 1);
    }
  }

  /** A star may stand for nothing, and {@code **}{@code /} for no folder. */
  private static void reach(BitSet at, String pattern, int start) {
    int p = start;
    at.set(p);
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p += pattern.startsWith("**/", p) ? 3 : pattern.startsWith("**", p) ? 2 : 1;
      at.set(p);
    }
  }
}
