package dev.whylint.interview;

import dev.whylint.brief.edit.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the value at a pointer from the values below it. */
final class Nested {
  private Nested() {}

  /** The value at a pointer: the only one, or a map or a list of those below it. */
  static Written of(String pointer, List<Map.Entry<String, Written>> values) {
    if (values.size() == 1 && values.get(0).getKey().equals(pointer)) {
      return values.get(0).getValue();
    }
    Map<String, List<Map.Entry<String, Written>>> children = new LinkedHashMap<>();
    for (Map.Entry<String, Written> each : values) {
      String rest = each.getKey().substring(pointer.length() + 1);
      String step = rest.split("/", 2)[0];
      children.computeIfAbsent(step, any -> new ArrayList<>()).add(each);
    }
    Map<String, Written> made = new LinkedHashMap<>();
    // An item is looked for by its id, so that stands first.
    List<Map.Entry<String, Written>> id = children.remove("id");
    if (id != null) {
      made.put("id", id.get(0).getValue());
    }
    children.forEach((step, below) -> made.put(step, of(pointer + "/" + step, below)));
    boolean list = made.keySet().stream().allMatch(step -> Character.isDigit(step.charAt(0)));
    return list ? new Written.Items(List.copyOf(made.values())) : new Written.Pairs(made);
  }
}
