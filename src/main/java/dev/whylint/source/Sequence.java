package dev.whylint.source;

import java.util.List;

/**
 * A list of values.
 *
 * @param items the values in the order of the file; an aliased one is the anchored node itself
 * @param flow whether it is written in brackets
 * @param place from the first dash or bracket to the end of the last item or bracket
 */
public record Sequence(List<Node> items, boolean flow, Place place) implements Node {

  /** Takes a copy of the items. */
  public Sequence {
    items = List.copyOf(items);
  }
}
