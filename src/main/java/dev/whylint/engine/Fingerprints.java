package dev.whylint.engine;

import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefText;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Names findings so that they keep their name when lines move or items change places: made from the
 * rule, the section and the words of the item, never from line numbers.
 */
final class Fingerprints {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final Map<String, String> words = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();

  Fingerprints(Brief brief) {
    for (BriefText each : brief.texts()) {
      words.putIfAbsent(each.at().path(), each.text().value());
    }
  }

  String of(String rule, Hit hit) {
    Anchor at = hit.at();
    String section = unnumbered(at.path());
    boolean item = !section.equals(at.path());
    String key = rule + "|" + section + "|" + (item ? words.getOrDefault(at.path(), at.id()) : "");
    int again = seen.merge(key, 1, Integer::sum);
    return hash(again == 1 ? key : key + "|" + again);
  }

  /** The path with a star for every number between slashes. */
  private static String unnumbered(String path) {
    StringBuilder out = new StringBuilder(path.length());
    int from = 0;
    while (from < path.length()) {
      int slash = path.indexOf('/', from + 1);
      int end = slash < 0 ? path.length() : slash;
      out.append(isNumbered(path, from, end) ? "/*" : path.substring(from, end));
      from = end;
    }
    return out.toString();
  }

  private static boolean isNumbered(String path, int from, int end) {
    boolean numbered = path.charAt(from) == '/' && end > from + 1;
    for (int i = from + 1; numbered && i < end; i++) {
      numbered = path.charAt(i) >= '0' && path.charAt(i) <= '9';
    }
    return numbered;
  }

  /** FNV-1a (Fowler, Noll, Vo), 64 bits: no secret is kept, and it starts faster than a digest. */
  private static String hash(String key) {
    long hash = OFFSET;
    for (byte each : key.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (each & 0xff)) * PRIME;
    }
    String hex = Long.toHexString(hash);
    return "0".repeat(16 - hex.length()) + hex;
  }
}
