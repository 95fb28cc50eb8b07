package dev.whylint.source;

import org.jspecify.annotations.Nullable;

/** A sequence or mapping that is being read: one level of the tree builder's own stack. */
abstract sealed class OpenCollection permits OpenSequence, OpenMapping {

  private final boolean flow;
  private final int from;
  private final Anchors.@Nullable Anchor anchor;
  private int end;
  private long size = 1;

  OpenCollection(boolean flow, int from, int end, Anchors.@Nullable Anchor anchor) {
    this.flow = flow;
    this.from = from;
    this.end = end;
    this.anchor = anchor;
  }

  /** Takes the next child. */
  final void add(Child child) {
    end = Math.max(end, child.end());
    size += child.size();
    take(child);
  }

  abstract void take(Child child);

  /** The finished node at the given place. */
  abstract Node build(Place place);

  /** The sign that closes it in flow style. */
  abstract char closing();

  final boolean flow() {
    return flow;
  }

  final int from() {
    return from;
  }

  /** The offset behind the last child, or behind the start if there is none. */
  final int end() {
    return end;
  }

  final long size() {
    return size;
  }

  final Anchors.@Nullable Anchor anchor() {
    return anchor;
  }
}
