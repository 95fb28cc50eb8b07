package dev.whylint.lsp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads brackets and braces from where they open up to a place, to tell what is typed in them. */
final class Flow {
  private final String text;
  private final int end;
  private final List<String> outside;
  private final Deque<Level> levels = new ArrayDeque<>();
  private int at;
  private int word;

  /** One open bracket or brace. */
  private static final class Level {
    private final boolean map;
    private final Set<String> keys = new LinkedHashSet<>();
    private @Nullable String key;

    Level(boolean map) {
      this.map = map;
    }
  }

  /**
   * Reads from a bracket.
   *
   * @param from the offset of the bracket
   * @param end where to stop
   * @param outside the keys that lead to the bracket
   */
  Flow(String text, int from, int end, List<String> outside) {
    this.text = text;
    this.end = end;
    this.outside = outside;
    this.at = from;
    this.word = from;
    do {
      step(text.charAt(at));
    } while (at < end && !levels.isEmpty());
  }

  /** Whether every bracket was closed before the end. */
  boolean closed() {
    return levels.isEmpty();
  }

  /** How far it came. */
  int at() {
    return at;
  }

  private void step(char c) {
    switch (c) {
      case '[', '{' -> {
        levels.push(new Level(c == '{'));
        word = ++at;
      }
      case ']', '}' -> {
        levels.pop();
        word = ++at;
      }
      case ',' -> {
        levels.element().key = null;
        word = ++at;
      }
      case '"', '\'' -> quote(c);
      case ':' -> colon();
      case '#' -> comment();
      default -> at++;
    }
  }

  private void quote(char mark) {
    boolean opens = text.substring(word, at).isBlank();
    int close = opens ? text.indexOf(mark, at + 1) : at;
    at = close < 0 || close >= end ? end : close + 1;
  }

  private void colon() {
    Level top = levels.element();
    boolean splits = at + 1 >= text.length() || " \t\r\n,]}".indexOf(text.charAt(at + 1)) >= 0;
    if (top.map && top.key == null && (splits || at + 1 == end)) {
      String name = text.substring(word, at).strip();
      top.key = name;
      top.keys.add(name);
      word = at + 1;
    }
    at++;
  }

  private void comment() {
    boolean apart = Character.isWhitespace(text.charAt(at - 1));
    int line = apart ? text.indexOf('\n', at) : at + 1;
    at = line < 0 || line > end ? end : line;
  }

  /** What is being typed at the end. */
  Spot spot() {
    if (levels.isEmpty()) {
      return Spot.nowhere(end);
    }
    int from = word;
    while (from < end && (Character.isWhitespace(text.charAt(from)) || isQuote(from))) {
      from++;
    }
    Level top = levels.element();
    boolean value = !top.map || top.key != null;
    Spot.Kind kind = top.map ? (value ? Spot.Kind.VALUE : Spot.Kind.KEY) : Spot.Kind.EITHER;
    return new Spot(kind, path(), from, text.substring(from, end), top.keys);
  }

  private boolean isQuote(int offset) {
    return text.charAt(offset) == '"' || text.charAt(offset) == '\'';
  }

  private List<String> path() {
    List<String> path = new ArrayList<>(outside);
    for (Iterator<Level> all = levels.descendingIterator(); all.hasNext(); ) {
      Level level = all.next();
      if (level.key != null) {
        path.add(level.key);
      }
    }
    return path;
  }
}
