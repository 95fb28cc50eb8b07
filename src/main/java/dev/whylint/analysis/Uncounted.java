package dev.whylint.analysis;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Contract;
import dev.whylint.brief.Dependency;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Item;
import dev.whylint.brief.Link;
import dev.whylint.brief.Part;
import dev.whylint.brief.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a brief names that takes time or may cost it, and that the forecast does not reckon with.
 *
 * @param dependencies what must come from others and holds up no part, as far as the brief says
 * @param milestones points on the way with odds of their own
 * @param decisions how many the client must take
 * @param acceptance the time that acceptance takes
 * @param risks how many risks stand in the brief
 */
public record Uncounted(
    List<Dependency> dependencies,
    List<Plan.Milestone> milestones,
    Optional<Figure> decisions,
    Optional<Figure> acceptance,
    int risks) {
  /** Freezes the lists. */
  public Uncounted {
    dependencies = List.copyOf(dependencies);
    milestones = List.copyOf(milestones);
  }

  /** Reads what is left over once these parts wait for what they wait for. */
  static Uncounted of(Brief brief, Dates dates, EarliestStarts starts) {
    Plan plan = brief.plan();
    Plan.Decisions decisions = plan == null ? null : plan.decisions();
    Contract contract = brief.contract();
    Contract.Acceptance acceptance = contract == null ? null : contract.acceptance();
    return new Uncounted(
        brief.dependencies().stream()
            .filter(each -> !starts.holds(each) && !isThere(each, brief, dates))
            .toList(),
        plan == null
            ? List.of()
            : plan.milestones().stream().filter(each -> each.odds() != null).toList(),
        Optional.ofNullable(decisions == null ? null : decisions.count()),
        Optional.ofNullable(acceptance == null ? null : acceptance.within()),
        brief.risks().size());
  }

  /** Whether a part that waits for it would find it there when the plan starts. */
  private static boolean isThere(Dependency dependency, Brief brief, Dates dates) {
    Optional<LocalDate> day = dates.last(dependency.by());
    return day.isPresent()
        && !day.get().isAfter(dates.start())
        && brief.solution().parts().stream().anyMatch(part -> names(part, dependency));
  }

  private static boolean names(Part part, Item item) {
    return part.dependsOn().stream().map(Link::id).anyMatch(item.id()::equals);
  }

  /** Whether there is nothing of the kind. */
  public boolean isEmpty() {
    return dependencies.isEmpty()
        && milestones.isEmpty()
        && decisions.isEmpty()
        && acceptance.isEmpty()
        && risks == 0;
  }

  /** The things that have a name. */
  public List<Item> named() {
    List<Item> named = new ArrayList<>(dependencies);
    named.addAll(milestones);
    return List.copyOf(named);
  }
}
