package dev.whylint.change;

import dev.whylint.brief.Anchor;
import dev.whylint.brief.Assumption;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Item;
import dev.whylint.brief.Keyword;
import dev.whylint.brief.Need;
import dev.whylint.brief.Risk;
import dev.whylint.brief.Stakeholder;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words of a scale that are others now: how a risk is rated, how sure the client is. */
final class Ratings {
  private final ItemMatch match;
  private final Set<String> told;
  private final List<Change> changes = new ArrayList<>();

  private Ratings(ItemMatch match, Set<String> told) {
    this.match = match;
    this.told = told;
  }

  /**
   * What is otherwise.
   *
   * @param told paths in the new version of which something is said already
   */
  static List<Change> of(Brief before, Brief after, ItemMatch match, Set<String> told) {
    Ratings all = new Ratings(match, told);
    all.pairs(before.risks(), after.risks(), "likelihood", Risk::likelihood);
    all.pairs(before.risks(), after.risks(), "impact", Risk::impact);
    all.pairs(before.assumptions(), after.assumptions(), "checked", Assumption::checked);
    all.pairs(before.needs(), after.needs(), "priority", Need::priority);
    all.pairs(before.expectations(), after.expectations(), "confidence", Expectation::confidence);
    all.stances(before.stakeholders(), after.stakeholders());
    return List.copyOf(all.changes);
  }

  private <T extends Item> void pairs(
      List<T> old, List<T> now, String key, Function<T, @Nullable Keyword> rating) {
    for (T item : old) {
      Stream<T> same = now.stream().filter(other -> isSame(item.at(), other.at()));
      same.forEach(other -> compare(other.at(), key, rating.apply(item), rating.apply(other)));
    }
  }

  private void stances(List<Stakeholder> old, List<Stakeholder> now) {
    for (Stakeholder each : old) {
      now.stream()
          .filter(other -> isSame(each.at(), other.at()))
          .forEach(other -> compare(other.at(), "stance", each.stance(), other.stance()));
    }
  }

  private boolean isSame(Anchor old, Anchor now) {
    return match.path(old.path()).filter(now.path()::equals).isPresent();
  }

  private void compare(Anchor at, String key, @Nullable Keyword old, @Nullable Keyword now) {
    String path = at.path() + "/" + key;
    if (old == null || now == null || old.equals(now) || told.contains(path)) {
      return;
    }
    Phrase message =
        Phrase.of(
            "{0}: {1} went from {2} to {3}.",
            "{0}: {1} ging van {2} naar {3}.", at.id(), Keys.called(path), old.word(), now.word());
    Map<String, Object> words = Map.of("from", old.word(), "to", now.word());
    changes.add(new Change(Change.Kind.DRIFTED, at.id(), path, message, null, at.place(), words));
  }
}
