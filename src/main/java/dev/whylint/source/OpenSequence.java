package dev.whylint.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sequence that is being read. */
final class OpenSequence extends OpenCollection {

  private final List<Node> items = new ArrayList<>();

  OpenSequence(boolean flow, int from, int end, Anchors.@Nullable Anchor anchor) {
    super(flow, from, end, anchor);
  }

  @Override
  void take(Child child) {
    items.add(child.node());
  }

  @Override
  Node build(Place place) {
    return new Sequence(items, flow(), place);
  }

  @Override
  char closing() {
    return ']';
  }
}
