package dev.whylint.rule.plan;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Day;
import dev.whylint.brief.Dependency;
import dev.whylint.brief.Item;
import dev.whylint.brief.Link;
import dev.whylint.brief.Part;
import dev.whylint.brief.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part, milestone or dependency with the day on which it is due and what it waits for.
 *
 * @param day null where none is given
 */
record Dated(Item item, @Nullable Day day, List<Link> waitsFor) {
  /** All of a brief, in the order of the format. */
  static List<Dated> all(Brief brief) {
    List<Dated> all = new ArrayList<>();
    for (Part part : brief.solution().parts()) {
      all.add(new Dated(part, part.readyBy(), part.dependsOn()));
    }
    Plan plan = brief.plan();
    if (plan != null) {
      for (Plan.Milestone milestone : plan.milestones()) {
        all.add(new Dated(milestone, milestone.by(), milestone.after()));
      }
    }
    for (Dependency dependency : brief.dependencies()) {
      all.add(new Dated(dependency, dependency.by(), List.of()));
    }
    return all;
  }

  /** The same by id. */
  static Map<String, Dated> byId(Brief brief) {
    Map<String, Dated> known = new LinkedHashMap<>();
    all(brief).forEach(each -> known.putIfAbsent(each.item().id(), each));
    return known;
  }
}
