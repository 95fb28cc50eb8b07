package dev.whylint.rule.expectation;

import dev.whylint.analysis.Dates;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Link;
import dev.whylint.brief.Part;
import dev.whylint.brief.Plan;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first day on which all that an expectation relies on is in use. */
final class Readiness {
  private Readiness() {}

  /**
   * The kindest reading: the earliest days, and for a part without one those of what it waits for;
   * not before the deadline where no part has a day of its own.
   */
  static Optional<LocalDate> of(Expectation expectation, Brief brief, Dates dates) {
    List<Part> parts = parts(expectation, brief);
    Optional<LocalDate> ready = latest(parts, brief, dates);
    Plan plan = brief.plan();
    boolean dated = parts.stream().anyMatch(part -> dates.of(part.readyBy()).isPresent());
    if (dated || parts.isEmpty() || plan == null) {
      return ready;
    }
    Optional<LocalDate> deadline = dates.of(plan.deadline()).map(Dates.Stretch::earliest);
    return Stream.concat(ready.stream(), deadline.stream()).max(Comparator.naturalOrder());
  }

  /** The last of the days of these parts; a part without a day has those that it waits for. */
  private static Optional<LocalDate> latest(List<Part> parts, Brief brief, Dates dates) {
    Map<String, Part> known = new HashMap<>();
    brief.solution().parts().forEach(part -> known.putIfAbsent(part.id(), part));
    Set<String> seen = new HashSet<>();
    Deque<Part> open = new ArrayDeque<>(parts);
    Optional<LocalDate> last = Optional.empty();
    while (!open.isEmpty()) {
      Part part = open.remove();
      Optional<LocalDate> own = dates.of(part.readyBy()).map(Dates.Stretch::earliest);
      if (own.isPresent()) {
        last = last.filter(day -> day.isAfter(own.get())).or(() -> own);
      } else if (seen.add(part.id())) {
        part.dependsOn().stream()
            .flatMap(link -> Stream.ofNullable(known.get(link.id())))
            .forEach(open::add);
      }
    }
    return last;
  }

  /** The parts that it relies on. */
  static List<Part> parts(Expectation expectation, Brief brief) {
    Set<String> ids = expectation.reliesOn().stream().map(Link::id).collect(Collectors.toSet());
    return brief.solution().parts().stream().filter(part -> ids.contains(part.id())).toList();
  }
}
