package dev.whylint.brief.edit;

import dev.whylint.source.Entry;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Place;
import dev.whylint.source.Scalar;
import dev.whylint.source.Sequence;
import dev.whylint.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Adds keys and items to a document in the style in which it is written, and touches nothing else
 * of it.
 */
public final class TreeEditor {
  private final SourceFile file;
  private final Mapping root;
  private final FormatGuide guide;
  private final Predicate<String> open;

  /** An editor of one document of a file. */
  public TreeEditor(SourceFile file, Mapping root, FormatGuide guide) {
    this(file, root, guide, String::isBlank);
  }

  /**
   * An editor of one document of a file.
   *
   * @param open which texts leave a value open, so that another may take their place
   */
  public TreeEditor(SourceFile file, Mapping root, FormatGuide guide, Predicate<String> open) {
    this.file = file;
    this.root = root;
    this.guide = guide;
    this.open = open;
  }

  /** Where a pointer leads. */
  private record Found(@Nullable Node node, @Nullable Entry under, boolean inFlow) {}

  /**
   * Adds a key to the map at a JSON pointer, which is made where it is missing.
   *
   * @return the edit; empty where the key has a value already, or the place is too unusual
   */
  public Optional<Edit> add(String pointer, String key, Written value) {
    Found found = find(pointer);
    Node node = found.node();
    if (node instanceof Mapping map) {
      return intoMap(map, key, value, pointer.isEmpty());
    } else if (node instanceof Scalar alone && !open.test(alone.text())) {
      return besides(alone, found, pointer, key, value);
    } else if (node instanceof Sequence) {
      return Optional.empty();
    }
    int slash = pointer.lastIndexOf('/');
    return slash < 0
        ? Optional.empty()
        : add(
            pointer.substring(0, slash),
            pointer.substring(slash + 1),
            new Written.Verbatim("{" + key + ": " + value.flow() + "}"));
  }

  private Found find(String pointer) {
    Node node = root;
    Entry under = null;
    boolean inFlow = root.flow();
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      Node next = null;
      if (node instanceof Mapping map) {
        under = map.get(step.replace("~1", "/").replace("~0", "~"));
        next = under == null ? null : under.value();
      } else if (node instanceof Sequence list && isIndex(step, list)) {
        next = list.items().get(Integer.parseInt(step));
        under = null;
      }
      inFlow |= node instanceof Mapping m && m.flow() || node instanceof Sequence s && s.flow();
      node = next;
    }
    return new Found(node, under, inFlow);
  }

  private static boolean isIndex(String step, Sequence list) {
    boolean number = step.length() < 9 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && !step.isEmpty() && Integer.parseInt(step) < list.items().size();
  }

  private Optional<Edit> intoMap(Mapping map, String key, Written value, boolean whole) {
    Entry present = map.get(key);
    if (present != null) {
      return fill(present, value);
    }
    if (map.flow()) {
      String pair = key + ": " + value.flow();
      int close = file.offset(map.place().endLine(), map.place().endColumn()) - 1;
      String comma = map.entries().isEmpty() ? "" : ", ";
      return Optional.of(insert(close, comma + pair));
    }
    Place first = map.entries().get(0).key().place();
    int end = whole ? endBefore(key) : map.place().endLine();
    String indent = " ".repeat(first.column() - 1);
    List<String> lines = whole ? value.apart(key) : value.under(key);
    return Optional.of(lineBehind(end, indent + String.join("\n" + indent, lines)));
  }

  private static String block(String indent, String key, Written value) {
    return indent + String.join("\n" + indent, value.under(key));
  }

  /** The last line of the section that a new one comes after. */
  private int endBefore(String key) {
    List<String> order = guide.keys(List.of()).stream().map(FormatGuide.Key::name).toList();
    int rank = order.indexOf(key);
    int line = 0;
    for (Entry entry : root.entries()) {
      int other = order.indexOf(entry.key().text());
      if (other >= 0 && other < rank) {
        line =
            Math.max(line, Math.max(entry.key().place().line(), entry.value().place().endLine()));
      }
    }
    return line == 0 ? root.place().endLine() : line;
  }

  private Optional<Edit> fill(Entry present, Written written) {
    Node node = present.value();
    String value = written.flow();
    if (node instanceof Scalar scalar && scalar.text().isBlank() && scalar.plain()) {
      int colon = file.offset(present.key().place().endLine(), present.key().place().endColumn());
      boolean touches = file.text().startsWith(":", colon);
      return touches ? Optional.of(insert(colon + 1, " " + value)) : Optional.empty();
    }
    boolean empty =
        node instanceof Scalar text && open.test(text.text()) && oneLine(text.place())
            || node instanceof Sequence s && s.flow() && s.items().isEmpty()
            || node instanceof Mapping m && m.flow() && m.entries().isEmpty();
    return empty && !value.equals("[]")
        ? Optional.of(replace(node.place(), value))
        : Optional.empty();
  }

  /** Turns a text that stands for a whole item or section into a map with the key beside it. */
  private Optional<Edit> besides(
      Scalar alone, Found found, String pointer, String key, Written value) {
    String shorthand = guide.key(FormatGuide.keysOf(pointer)).map(guide::alone).orElse("");
    Place place = alone.place();
    if (shorthand.isEmpty() || shorthand.equals(key) || !oneLine(place)) {
      return Optional.empty();
    }
    int from = file.offset(place.line(), place.column());
    int to = file.offset(place.line(), place.endColumn());
    String pair = shorthand + ": " + file.text().substring(from, to);
    Entry under = found.under();
    if (found.inFlow()) {
      String more = key + ": " + value.flow();
      return Optional.of(replace(place, "{" + pair + ", " + more + "}"));
    } else if (under == null) {
      String more = block(" ".repeat(place.column() - 1), key, value);
      return Optional.of(replace(place, pair + "\n" + more));
    }
    Place name = under.key().place();
    String indent = " ".repeat(name.column() + 1);
    int colon = file.offset(name.line(), name.endColumn()) + 1;
    boolean sameLine = name.line() == place.line() && colon <= from;
    return sameLine
        ? Optional.of(new Edit(colon, to, "\n" + indent + pair + "\n" + block(indent, key, value)))
        : Optional.empty();
  }

  /**
   * Adds an item to the list under a top-level key, which is made where it is missing.
   *
   * @param flow the item on one line
   * @param lines the item on lines of its own, from behind its dash
   */
  public Optional<Edit> append(String key, String flow, String... lines) {
    Entry entry = root.get(key);
    Node node = entry == null ? null : entry.value();
    if (root.flow() || node instanceof Mapping) {
      return Optional.empty();
    } else if (node instanceof Sequence list && list.flow()) {
      int close = file.offset(list.place().endLine(), list.place().endColumn()) - 1;
      return Optional.of(insert(close, (list.items().isEmpty() ? "" : ", ") + flow));
    } else if (node instanceof Sequence list) {
      String indent = " ".repeat(list.place().column() - 1);
      return Optional.of(lineBehind(list.place().endLine(), item(indent, lines)));
    } else if (entry != null) {
      Place name = entry.key().place();
      boolean blank = node instanceof Scalar scalar && scalar.text().isBlank();
      return blank ? Optional.of(lineBehind(name.line(), item("  ", lines))) : Optional.empty();
    }
    return Optional.of(lineBehind(root.place().endLine(), key + ":\n" + item("  ", lines)));
  }

  private static String item(String indent, String... lines) {
    return indent + "- " + String.join("\n" + indent + "  ", lines);
  }

  /** Puts lines behind a line, a comment at its end included. */
  private Edit lineBehind(int line, String text) {
    if (line >= file.lines()) {
      return insert(file.text().length(), "\n" + text + "\n");
    }
    return insert(file.offset(line + 1, 1), text + "\n");
  }

  private static boolean oneLine(Place place) {
    return place.line() == place.endLine();
  }

  private Edit replace(Place place, String text) {
    int from = file.offset(place.line(), place.column());
    return new Edit(from, file.offset(place.endLine(), place.endColumn()), text);
  }

  private Edit insert(int offset, String text) {
    return new Edit(offset, offset, text);
  }
}
