package dev.whylint.source;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The anchors of one document, each with its node and the nodes a walk over it would meet. */
final class Anchors {

  /** An anchor; its node is missing while the collection it stands on is still open. */
  static final class Anchor {
    private @Nullable Node node;
    private long size;

    void set(Node built, long nodes) {
      node = built;
      size = nodes;
    }

    @Nullable Node node() {
      return node;
    }

    long size() {
      return size;
    }
  }

  private final Map<String, Anchor> byName = new HashMap<>();

  /** Opens an anchor; a second one of the same name takes over from there on. */
  Anchor open(String name) {
    Anchor anchor = new Anchor();
    byName.put(name, anchor);
    return anchor;
  }

  @Nullable Anchor get(String name) {
    return byName.get(name);
  }
}
