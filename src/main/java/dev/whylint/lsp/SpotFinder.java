package dev.whylint.lsp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out by indentation and brackets what is being typed at an offset. It needs no sound YAML,
 * since a document is rarely sound while somebody types in it; time is linear in its length.
 */
final class SpotFinder {
  private static final Pattern KEY =
      Pattern.compile(
          "(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'#\\[{&*!|>%@`-][^:#]*?|-[^\\s:][^:#]*?))\\s*:(?=\\s|$)");
  private static final Pattern BLOCK = Pattern.compile("[|>][0-9+-]*\\s*(?:#.*)?");

  private final String text;
  private final int end;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private int blockIndent = -1;

  private SpotFinder(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** What is open: a map or a list that lines belong to. */
  private static final class Frame {
    private final boolean list;
    private final int indent;
    private final Set<String> keys = new LinkedHashSet<>();
    private @Nullable String key;

    Frame(boolean list, int indent) {
      this.list = list;
      this.indent = indent;
    }

    void key(String name) {
      key = name;
      keys.add(name);
    }
  }

  /** What is being typed at an offset of a text. */
  static Spot at(String text, int offset) {
    return new SpotFinder(text, offset).find();
  }

  private Spot find() {
    int line = 0;
    while (true) {
      int next = text.indexOf('\n', line);
      if (next < 0 || next >= end) {
        return typing(line);
      }
      String whole = text.substring(line, next);
      if (whole.startsWith("---") || whole.startsWith("...")) {
        frames.clear();
        blockIndent = -1;
      } else {
        int flow = line(whole, line);
        if (flow >= 0) {
          Flow brackets = new Flow(text, flow, end, path());
          if (!brackets.closed()) {
            return brackets.spot();
          }
          int after = text.indexOf('\n', brackets.at());
          next = after < 0 || after >= end ? end : after;
          if (next == end) {
            return Spot.nowhere(end);
          }
        }
      }
      line = next + 1;
    }
  }

  /** Takes in a line; returns where a bracket opens in it, or -1. */
  private int line(String line, int start) {
    int indent = indent(line);
    if (indent == line.length() || line.charAt(indent) == '#') {
      return -1;
    }
    if (blockIndent >= 0 && indent > blockIndent) {
      return -1;
    }
    blockIndent = -1;
    int at = dashes(line, indent);
    Matcher key = KEY.matcher(line).region(at, line.length());
    if (key.lookingAt()) {
      enterKey(at, name(key));
      at = key.end();
    }
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    String value = line.substring(at).stripTrailing();
    if (BLOCK.matcher(value).matches()) {
      Frame top = frames.peek();
      blockIndent = top == null ? 0 : top.indent;
    }
    boolean opens = value.startsWith("[") || value.startsWith("{");
    return opens ? start + at : -1;
  }

  /** Takes in the dashes at the start of a line; returns the column behind them. */
  private int dashes(String line, int from) {
    int at = from;
    while (at < line.length()
        && line.charAt(at) == '-'
        && (at + 1 == line.length() || line.charAt(at + 1) == ' ')) {
      leave(at);
      Frame top = frames.peek();
      if (top == null || !top.list || top.indent != at) {
        frames.push(new Frame(true, at));
      }
      at++;
      while (at < line.length() && line.charAt(at) == ' ') {
        at++;
      }
    }
    return at;
  }

  private void leave(int indent) {
    while (!frames.isEmpty() && frames.peek().indent > indent) {
      frames.pop();
    }
  }

  private void leaveForKey(int indent) {
    leave(indent);
    while (!frames.isEmpty() && frames.peek().list && frames.peek().indent == indent) {
      frames.pop();
    }
  }

  private void enterKey(int indent, String name) {
    leaveForKey(indent);
    Frame top = frames.peek();
    if (top == null || top.list || top.indent != indent) {
      frames.push(new Frame(false, indent));
    }
    frames.element().key(name);
  }

  private static String name(Matcher key) {
    for (int i = 1; i <= key.groupCount(); i++) {
      if (key.group(i) != null) {
        return key.group(i);
      }
    }
    return "";
  }

  /** The line that is being typed, up to the place. */
  private Spot typing(int start) {
    String line = text.substring(start, end);
    int indent = indent(line);
    boolean inBlock = blockIndent >= 0 && (indent > blockIndent || indent == line.length());
    if (inBlock) {
      return Spot.nowhere(end);
    }
    int at = dashes(line, indent);
    Matcher key = KEY.matcher(line).region(at, line.length());
    boolean item = at > indent;
    if (!key.lookingAt()) {
      return word(line, start, at, item);
    }
    enterKey(at, name(key));
    int value = key.end();
    while (value < line.length() && line.charAt(value) == ' ') {
      value++;
    }
    String typed = line.substring(value);
    if (typed.startsWith("[") || typed.startsWith("{")) {
      Flow brackets = new Flow(text, start + value, end, path());
      return brackets.closed() ? Spot.nowhere(end) : brackets.spot();
    }
    return value(typed, start + value, Spot.Kind.VALUE, Set.of());
  }

  private Spot word(String line, int start, int column, boolean item) {
    String typed = line.substring(column);
    if (typed.startsWith("[") || typed.startsWith("{")) {
      return new Flow(text, start + column, end, path()).spot();
    }
    if (!item) {
      leaveForKey(column);
    }
    Frame top = frames.peek();
    boolean sibling = top != null && !top.list && top.indent == column;
    Set<String> present = new LinkedHashSet<>();
    if (sibling && top != null) {
      present.addAll(top.keys);
      frames.pop();
    }
    present.addAll(Siblings.below(text, end, column));
    boolean first = frames.isEmpty();
    Spot.Kind kind = sibling || first ? Spot.Kind.KEY : Spot.Kind.EITHER;
    return value(typed, start + column, kind, present);
  }

  private Spot value(String typed, int from, Spot.Kind kind, Set<String> present) {
    boolean quoted = typed.startsWith("\"") || typed.startsWith("'");
    int comment = typed.startsWith("#") ? 0 : quoted ? -1 : typed.indexOf(" #");
    if (comment >= 0) {
      int at = typed.indexOf('#');
      return new Spot(Spot.Kind.COMMENT, List.of(), from + at, typed.substring(at), Set.of());
    }
    int skip = quoted ? 1 : 0;
    return new Spot(kind, path(), from + skip, typed.substring(skip), present);
  }

  private List<String> path() {
    List<String> path = new ArrayList<>();
    for (Iterator<Frame> all = frames.descendingIterator(); all.hasNext(); ) {
      Frame frame = all.next();
      if (frame.key != null) {
        path.add(frame.key);
      }
    }
    return path;
  }

  static int indent(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
