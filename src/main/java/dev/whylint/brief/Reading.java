package dev.whylint.brief;

import dev.whylint.brief.quantity.DateReader;
import dev.whylint.brief.quantity.Placeholders;
import dev.whylint.brief.quantity.QuantityReader;
import dev.whylint.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is gathered while one document is read: its faults, its texts, and the ids it gives. */
final class Reading {
  /** Far more than anyone keeps in one brief, and few enough to judge in a moment. */
  private static final int MOST_ITEMS = 5_000;

  private static final int MOST_LINKS = 10_000;

  /**
   * Names compared in search of what was meant: many slips in a brief of a person, few in a trap.
   */
  private static final int MOST_COMPARED = 200_000;

  final List<Fault> faults = new ArrayList<>();
  final List<BriefText> texts = new ArrayList<>();
  final QuantityReader quantities;
  final DateReader dates;
  final Placeholders placeholders;
  private final Map<String, Target> targets = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();
  private int items;
  private int compared;

  Reading(Language language) {
    quantities = new QuantityReader(language == Language.NL);
    dates = new DateReader(language == Language.NL);
    placeholders = new Placeholders(language == Language.NL);
  }

  /** An item that links can name. */
  private record Target(Place place, String section) {}

  /** A link still to be checked, once every id is known. */
  private record Pending(Link link, String path, List<String> sections) {}

  void fault(Fault.Kind kind, Place place, String path, String found, List<String> accepted) {
    faults.add(new Fault(kind, place, null, path, found, accepted, ""));
  }

  /** Notes that a comma cut this value in two, which is to be quoted. */
  void cut(Place start, String path, String whole) {
    fault(Fault.Kind.SPLIT_COMMA, start, path, whole, List.of('"' + whole + '"'));
  }

  void nearest(Fault.Kind kind, Place place, String path, String found, List<String> known) {
    compared += known.size();
    String meant = compared > MOST_COMPARED ? "" : Names.nearest(found, known);
    faults.add(new Fault(kind, place, null, path, found, known, meant));
  }

  /** Counts an item of a list; false from the first that is too many on, which is a fault. */
  boolean takes(Place place, String path) {
    items++;
    if (items == MOST_ITEMS + 1) {
      tooMany("items", MOST_ITEMS, place, path);
    }
    return items <= MOST_ITEMS;
  }

  void define(String id, String section, Place place, String path) {
    Target first = targets.putIfAbsent(id, new Target(place, section));
    if (first != null) {
      faults.add(new Fault(Fault.Kind.DUPLICATE_ID, place, first.place(), path, id, List.of(), ""));
    }
  }

  /** Takes a link; false from the first that is too many on, which is a fault. */
  boolean links(Link link, String path, List<String> sections) {
    if (pending.size() == MOST_LINKS) {
      tooMany("links", MOST_LINKS, link.place(), path);
    }
    pending.add(new Pending(link, path, sections));
    return pending.size() <= MOST_LINKS;
  }

  private void tooMany(String what, int limit, Place place, String path) {
    fault(Fault.Kind.TOO_LARGE, place, path, what, List.of(Integer.toString(limit)));
  }

  void checkLinks() {
    Map<List<String>, List<String>> known = new HashMap<>();
    for (Pending each : pending.subList(0, Math.min(MOST_LINKS, pending.size()))) {
      Target target = targets.get(each.link().id());
      if (target == null) {
        List<String> near = known.computeIfAbsent(each.sections(), this::idsIn);
        nearest(Fault.Kind.UNKNOWN_ID, each.link().place(), each.path(), each.link().id(), near);
      } else if (!each.sections().contains(target.section())) {
        fault(
            Fault.Kind.WRONG_LINK,
            each.link().place(),
            each.path(),
            each.link().id(),
            each.sections());
      }
    }
  }

  private List<String> idsIn(List<String> sections) {
    return targets.entrySet().stream()
        .filter(target -> sections.contains(target.getValue().section()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
