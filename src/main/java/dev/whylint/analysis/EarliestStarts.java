package dev.whylint.analysis;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Day;
import dev.whylint.brief.Dependency;
import dev.whylint.brief.Item;
import dev.whylint.brief.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which parts cannot begin before something comes from elsewhere, and on which day that is.
 *
 * <p>A part waits for a dependency that its {@code depends-on} names, until that one's {@code by},
 * and for a part without an effort of its own, such as a thing bought, until its {@code ready-by}.
 *
 * @param waits those after the start of the plan, at most one a part, the latest
 */
public record EarliestStarts(List<Wait> waits) {
  /** Freezes the list. */
  public EarliestStarts {
    waits = List.copyOf(waits);
  }

  /**
   * What a part waits for.
   *
   * @param day the first on which the part can be worked on
   */
  public record Wait(Part part, Item what, LocalDate day) {}

  /**
   * Reads them.
   *
   * @param kindest whether a date that may mean several days is its first day, not its last
   */
  static EarliestStarts of(Brief brief, Dates dates, PlanEffort effort, boolean kindest) {
    Map<String, Dated> known = new HashMap<>();
    for (Part part : effort.leftOut()) {
      note(part, part.readyBy(), dates, kindest, known);
    }
    for (Dependency each : brief.dependencies()) {
      note(each, each.by(), dates, kindest, known);
    }
    List<Wait> waits = new ArrayList<>();
    for (Part part : brief.solution().parts()) {
      part.dependsOn().stream()
          .map(link -> known.get(link.id()))
          .flatMap(Stream::ofNullable)
          .max((one, other) -> one.day().compareTo(other.day()))
          .filter(last -> last.day().isAfter(dates.start()))
          .ifPresent(last -> waits.add(new Wait(part, last.item(), last.day())));
    }
    return new EarliestStarts(waits);
  }

  private record Dated(Item item, LocalDate day) {}

  private static void note(
      Item item, @Nullable Day by, Dates dates, boolean kindest, Map<String, Dated> known) {
    Optional<LocalDate> day = kindest ? dates.first(by) : dates.last(by);
    day.ifPresent(there -> known.putIfAbsent(item.id(), new Dated(item, there)));
  }

  /** The day before which a part cannot begin; empty where nothing holds it up. */
  Optional<LocalDate> of(Part part) {
    return waits.stream()
        .filter(wait -> wait.part().id().equals(part.id()))
        .map(Wait::day)
        .findFirst();
  }

  /** Whether a part waits for this. */
  public boolean holds(Item item) {
    return waits.stream().anyMatch(wait -> wait.what().id().equals(item.id()));
  }
}
