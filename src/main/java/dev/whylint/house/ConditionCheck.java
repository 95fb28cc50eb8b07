package dev.whylint.house;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Hit;
import dev.whylint.house.expression.Condition;
import dev.whylint.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds briefs, or each item of a list in them, to a condition. Where a brief leaves out a figure
 * or date that the condition needs, nothing is said.
 *
 * @param each the list that it goes over; null: once for the brief
 * @param at the value or section that is marked; null: the item, or the start of the brief
 * @param when where it applies; null: everywhere
 * @param demand what must hold there
 */
public record ConditionCheck(
    @Nullable KeyPath each,
    @Nullable KeyPath at,
    @Nullable Condition when,
    Condition demand,
    Said message,
    Said ask,
    Said mend)
    implements HouseCheck {

  @Override
  public List<Hit> hits(Brief brief, Facts facts, Steps steps) {
    List<Hit> hits = new ArrayList<>();
    for (Object item : items(brief)) {
      boolean breaks = breaks(brief, item, facts, steps);
      if (breaks && hits.size() < MOST_HITS) {
        steps.weigh(1);
        steps.take(STEPS_OF_A_HIT);
        hits.add(hit(brief, item));
      }
    }
    return hits;
  }

  /** The brief itself stands for what a rule without a list goes over. */
  private List<?> items(Brief brief) {
    if (each == null) {
      return List.of(brief);
    }
    return each.in(brief) instanceof List<?> list ? list : List.of();
  }

  private boolean breaks(Brief brief, Object item, Facts facts, Steps steps) {
    Shape<?> shape = each == null ? null : each.last().of();
    boolean applies =
        when == null || when.of(brief, facts.today(), shape, item, steps) == Condition.Answer.YES;
    return applies && demand.of(brief, facts.today(), shape, item, steps) == Condition.Answer.NO;
  }

  private Hit hit(Brief brief, Object item) {
    Anchor anchor = anchor(brief, item);
    Place marked = at == null ? null : KeyPath.place(at.in(item));
    return Hit.at(
            anchor, message.about(brief, item), ask.about(brief, item), mend.about(brief, item))
        .marking(marked == null ? anchor.place() : marked);
  }

  private Anchor anchor(Brief brief, Object item) {
    if (each == null) {
      return at == null ? brief.at() : brief.section(at.section());
    }
    Shape<?> shape = Objects.requireNonNull(each.last().of());
    Anchor own = shape.anchor(item);
    return own == null ? brief.section(each.section()) : own;
  }

  @Override
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>(demand.keys());
    for (Said said : List.of(message, ask, mend)) {
      keys.addAll(said.keys());
    }
    if (when != null) {
      keys.addAll(when.keys());
    }
    if (each != null) {
      keys.addAll(each.names());
    }
    if (at != null) {
      keys.addAll(at.names());
    }
    return keys;
  }
}
