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
  final List<Fault> faults = new ArrayList<>();
  final List<BriefText> texts = new ArrayList<>();
  final QuantityReader quantities;
  final DateReader dates;
  final Placeholders placeholders;
  private final Map<String, Target> targets = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();

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

  void nearest(Fault.Kind kind, Place place, String path, String found, List<String> known) {
    faults.add(new Fault(kind, place, null, path, found, known, Names.nearest(found, known)));
  }

  void define(String id, String section, Place place, String path) {
    Target first = targets.putIfAbsent(id, new Target(place, section));
    if (first != null) {
      faults.add(new Fault(Fault.Kind.DUPLICATE_ID, place, first.place(), path, id, List.of(), ""));
    }
  }

  void link(Link link, String path, List<String> sections) {
    pending.add(new Pending(link, path, sections));
  }

  void checkLinks() {
    for (Pending each : pending) {
      Target target = targets.get(each.link().id());
      if (target == null) {
        List<String> known =
            targets.entrySet().stream()
                .filter(t -> each.sections().contains(t.getValue().section()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        nearest(Fault.Kind.UNKNOWN_ID, each.link().place(), each.path(), each.link().id(), known);
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
}
