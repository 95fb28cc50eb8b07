package dev.whylint.lsp;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the keys that follow on the one being typed. */
final class Siblings {
  private static final Pattern KEY = Pattern.compile("( *)([A-Za-z][A-Za-z0-9-]*)\\s*:.*");

  private Siblings() {}

  /** The keys of the same map on the lines below an offset. */
  static Set<String> below(String text, int offset, int indent) {
    Set<String> keys = new LinkedHashSet<>();
    int line = text.indexOf('\n', offset);
    while (line >= 0 && line + 1 < text.length()) {
      int next = text.indexOf('\n', line + 1);
      String whole = text.substring(line + 1, next < 0 ? text.length() : next);
      if (!whole.isBlank() && SpotFinder.indent(whole) < indent) {
        return keys;
      }
      Matcher sibling = KEY.matcher(whole);
      if (sibling.matches() && sibling.group(1).length() == indent) {
        keys.add(sibling.group(2));
      }
      line = next;
    }
    return keys;
  }
}
