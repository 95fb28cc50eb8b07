package dev.whylint.rule.expectation;

import dev.whylint.analysis.Dates;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Link;
import dev.whylint.brief.Part;
import dev.whylint.brief.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The first day on which all that an expectation relies on is in use. */
final class Readiness {
  private Readiness() {}

  /** The kindest reading: the earliest days; the deadline where no part has a day of its own. */
  static Optional<LocalDate> of(Expectation expectation, Brief brief, Dates dates) {
    List<Part> parts = parts(expectation, brief);
    Optional<LocalDate> ready =
        parts.stream()
            .flatMap(part -> dates.of(part.readyBy()).stream())
            .map(Dates.Stretch::earliest)
            .max((one, other) -> one.compareTo(other));
    Plan plan = brief.plan();
    if (ready.isPresent() || parts.isEmpty() || plan == null) {
      return ready;
    }
    return dates.of(plan.deadline()).map(Dates.Stretch::earliest);
  }

  /** The parts that it relies on. */
  static List<Part> parts(Expectation expectation, Brief brief) {
    Set<String> ids = expectation.reliesOn().stream().map(Link::id).collect(Collectors.toSet());
    return brief.solution().parts().stream().filter(part -> ids.contains(part.id())).toList();
  }
}
