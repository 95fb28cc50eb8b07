package dev.whylint.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping that is being read: pairs keys with values, and reports keys that cannot stand. */
final class OpenMapping extends OpenCollection {

  private final List<SourceFault> faults;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Place> seen = new HashMap<>();
  private boolean valueIsNext;
  private @Nullable Scalar key;

  OpenMapping(
      boolean flow, int from, int end, Anchors.@Nullable Anchor anchor, List<SourceFault> faults) {
    super(flow, from, end, anchor);
    this.faults = faults;
  }

  @Override
  void take(Child child) {
    if (!valueIsNext) {
      key = acceptable(child);
    } else if (key != null) {
      entries.add(new Entry(key, child.node()));
    }
    valueIsNext = !valueIsNext;
  }

  private @Nullable Scalar acceptable(Child child) {
    if (!(child.node() instanceof Scalar scalar)) {
      faults.add(new SourceFault(SourceFault.Kind.KEY_NOT_TEXT, child.place(), null, List.of()));
      return null;
    }
    Place first = seen.putIfAbsent(scalar.text(), child.place());
    if (first != null) {
      List<String> name = List.of(scalar.text());
      faults.add(new SourceFault(SourceFault.Kind.DUPLICATE_KEY, child.place(), first, name));
      return null;
    }
    return new Scalar(scalar.text(), scalar.plain(), child.place());
  }

  @Override
  Node build(Place place) {
    return new Mapping(entries, flow(), place);
  }

  @Override
  char closing() {
    return '}';
  }
}
