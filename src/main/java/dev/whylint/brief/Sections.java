package dev.whylint.brief;

import dev.whylint.source.Entry;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Place;
import dev.whylint.source.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each section of a brief stands; for one that is absent, the place where it would go. */
public final class Sections {
  /** The top-level keys, in the order in which a brief has them. */
  static final List<String> ORDER =
      List.of(
          "brief",
          "title",
          "language",
          "domain",
          "date",
          "phase",
          "client",
          "relationship",
          "problem",
          "needs",
          "stakeholders",
          "solution",
          "expectations",
          "plan",
          "assumptions",
          "risks",
          "dependencies",
          "contract",
          "notes",
          "waivers");

  private final Map<String, Place> keys = new HashMap<>();
  private final Map<String, Place> ends = new HashMap<>();
  private final Place start;

  Sections(@Nullable Mapping root, Place start) {
    this.start = start;
    if (root != null) {
      note("", root);
      root.entries().forEach(entry -> note(entry.key().text() + ".", entry.value()));
    }
  }

  private void note(String prefix, Node node) {
    if (node instanceof Mapping map) {
      for (Entry entry : map.entries()) {
        String name = prefix + entry.key().text();
        keys.put(name, entry.key().place());
        ends.put(name, endOf(entry));
      }
    }
  }

  /** Where the section stands, or would go. */
  public Anchor of(String name) {
    String path = "/" + name.replace('.', '/');
    Place place = keys.get(name);
    return new Anchor(name, path, place == null ? gap(name) : place);
  }

  /** From the key of a top-level section to its last word; empty where it is absent. */
  public List<Place> span(String name) {
    Place key = keys.get(name);
    Place end = ends.get(name);
    return key == null || end == null
        ? List.of()
        : List.of(new Place(key.line(), key.column(), end.endLine(), end.endColumn()));
  }

  private Place gap(String name) {
    int dot = name.indexOf('.');
    if (dot > 0) {
      return of(name.substring(0, dot)).place();
    }
    for (int i = ORDER.indexOf(name) - 1; i >= 0; i--) {
      Place end = ends.get(ORDER.get(i));
      if (end != null) {
        return end;
      }
    }
    return start;
  }

  private static Place endOf(Entry entry) {
    Place key = entry.key().place();
    Place last = lastLeaf(entry).place();
    return last.compareTo(key) > 0 ? Place.at(last.endLine(), last.endColumn()) : key;
  }

  private static Node lastLeaf(Entry entry) {
    Node node = entry.value();
    while (true) {
      if (node instanceof Mapping map && !map.entries().isEmpty()) {
        node = map.entries().get(map.entries().size() - 1).value();
      } else if (node instanceof Sequence list && !list.items().isEmpty()) {
        node = list.items().get(list.items().size() - 1);
      } else {
        return node;
      }
    }
  }
}
