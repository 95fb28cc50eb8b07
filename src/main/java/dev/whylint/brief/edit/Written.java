package dev.whylint.brief.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A value to write into a brief, on one line or on lines of its own. */
public sealed interface Written {
  /** YAML on one line, as it is to stand. */
  record Verbatim(String yaml) implements Written {}

  /** A text, quoted where it has to be. */
  record Words(String text) implements Written {}

  /** A list. */
  record Items(List<Written> items) implements Written {
    /** Takes a copy of the items. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Keys with values, in this order. */
  record Pairs(Map<String, Written> pairs) implements Written {
    private static final int LONGEST = 72;

    /** Takes a copy in the same order. */
    public Pairs {
      pairs = new LinkedHashMap<>(pairs);
    }

    /** Whether it is read more easily in braces: a few short words. */
    boolean isSmall() {
      return pairs.values().stream().noneMatch(v -> v instanceof Pairs || v instanceof Items)
          && flow().length() <= LONGEST;
    }
  }

  /** The value on one line. */
  default String flow() {
    if (this instanceof Verbatim verbatim) {
      return verbatim.yaml();
    } else if (this instanceof Words words) {
      return YamlText.scalar(words.text(), true);
    } else if (this instanceof Items list) {
      return list.items().stream().map(Written::flow).collect(Collectors.joining(", ", "[", "]"));
    }
    return ((Pairs) this)
        .pairs().entrySet().stream()
            .map(each -> each.getKey() + ": " + each.getValue().flow())
            .collect(Collectors.joining(", ", "{", "}"));
  }

  /** The lines that give a key this value, the key at the start of the first. */
  default List<String> under(String key) {
    List<String> lines = new ArrayList<>();
    if (this instanceof Words words) {
      lines.add(key + ": " + YamlText.scalar(words.text(), false));
    } else if (this instanceof Items list
        && list.items().stream().anyMatch(Pairs.class::isInstance)) {
      lines.add(key + ":");
      list.items().forEach(item -> item.item().forEach(line -> lines.add("  " + line)));
    } else if (this instanceof Pairs map && !map.isSmall()) {
      lines.addAll(apart(key));
    } else {
      lines.add(key + ": " + flow());
    }
    return lines;
  }

  /** As {@link #under}, with each pair of a map on a line of its own. */
  default List<String> apart(String key) {
    if (!(this instanceof Pairs)) {
      return under(key);
    }
    List<String> lines = new ArrayList<>(List.of(key + ":"));
    lines().forEach(line -> lines.add("  " + line));
    return lines;
  }

  /** The lines of its pairs, for a map; none for any other. */
  default List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (this instanceof Pairs map) {
      map.pairs().forEach((key, value) -> lines.addAll(value.under(key)));
    }
    return lines;
  }

  /** The lines of an item of a list, with its dash. */
  private List<String> item() {
    if (!(this instanceof Pairs map) || map.isSmall()) {
      return List.of("- " + flow());
    }
    List<String> lines = new ArrayList<>();
    for (String line : map.lines()) {
      lines.add((lines.isEmpty() ? "- " : "  ") + line);
    }
    return lines;
  }
}
