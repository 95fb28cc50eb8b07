package dev.whylint.lsp;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * An item of a brief that links can name.
 *
 * @param kind as the schema calls it: {@code cause}, {@code part}
 */
record NamedItem(String kind, Item item) {
  /** Every item of a brief that has, or is given, an id of a kind that links name. */
  static List<NamedItem> of(Brief brief) {
    List<NamedItem> all = new ArrayList<>();
    add(all, "symptom", brief.problem().symptoms());
    add(all, "cause", brief.problem().causes());
    add(all, "tried", brief.problem().tried());
    add(all, "need", brief.needs());
    add(all, "part", brief.solution().parts());
    add(all, "alternative", brief.solution().alternatives());
    add(all, "expectation", brief.expectations());
    add(all, "assumption", brief.assumptions());
    add(all, "risk", brief.risks());
    add(all, "dependency", brief.dependencies());
    return all;
  }

  private static void add(List<NamedItem> all, String kind, List<? extends Item> items) {
    items.forEach(item -> all.add(new NamedItem(kind, item)));
  }

  String id() {
    return item.id();
  }

  /** What it says, or its id where it says nothing. */
  String what() {
    return item.what().isEmpty() ? item.id() : item.what().value();
  }
}
