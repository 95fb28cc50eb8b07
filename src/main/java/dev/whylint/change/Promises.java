package dev.whylint.change;

import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Day;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Item;
import dev.whylint.brief.Keyword;
import dev.whylint.brief.Language;
import dev.whylint.brief.Need;
import dev.whylint.brief.Plan;
import dev.whylint.brief.Text;
import dev.whylint.brief.quantity.DateValue;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Promises that are harder in the new version: more, sooner, for less money, or more surely. */
final class Promises {
  private final ItemMatch match;
  private final Shift shift;
  private final List<Change> changes = new ArrayList<>();

  private Promises(ItemMatch match, Shift shift) {
    this.match = match;
    this.shift = shift;
  }

  static List<Change> of(Brief before, Brief after, ItemMatch match) {
    Promises promises = new Promises(match, new Shift(after.language() == Language.NL));
    promises.pairs(before.expectations(), after.expectations(), promises::expectation);
    promises.pairs(before.needs(), after.needs(), promises::need);
    Plan plan = before.plan();
    Plan newPlan = after.plan();
    if (plan != null && newPlan != null) {
      promises.plan(plan, newPlan);
    }
    return List.copyOf(promises.changes);
  }

  private <T extends Item> void pairs(List<T> old, List<T> now, BiConsumer<T, T> compare) {
    for (T item : old) {
      String path = match.path(item.at().path()).orElse("");
      now.stream()
          .filter(other -> other.at().path().equals(path))
          .findFirst()
          .ifPresent(other -> compare.accept(item, other));
    }
  }

  private void expectation(Expectation old, Expectation now) {
    if (Stricter.target(old, now)) {
      figure(now.at(), "target", old.target(), now.target());
    }
    lower(now.at(), "rpo", old.inputs().rpo(), now.inputs().rpo());
    lower(now.at(), "rto", old.inputs().rto(), now.inputs().rto());
    lower(now.at(), "maintenance", old.inputs().maintenance(), now.inputs().maintenance());
    day(now.at(), "by", old.by(), now.by());
    word(now.at(), "confidence", old.confidence(), now.confidence());
    sureness(old, now);
  }

  private void need(Need old, Need now) {
    Need.Priority was = old.priority();
    Need.Priority is = now.priority();
    if (was != null && is != null && is.compareTo(was) < 0) {
      word(now.at(), "priority", was, is, true);
    }
    sureness(old, now);
  }

  private void plan(Plan old, Plan now) {
    day(now.at(), "deadline", old.deadline(), now.deadline());
    pairs(old.milestones(), now.milestones(), (a, b) -> day(b.at(), "by", a.by(), b.by()));
    lower(now.at(), "budget", old.budget(), now.budget());
    lower(now.at(), "contingency", old.contingency(), now.contingency());
    for (Plan.Fixed each : now.fixed()) {
      if (!old.fixed().contains(each)) {
        add(
            now.at(),
            "fixed",
            Phrase.of(
                "The plan now fixes `{0}` as well.",
                "Het plan legt nu ook `{0}` vast.", each.word()));
      }
    }
  }

  private void sureness(Item old, Item now) {
    int was = Sureness.of(old.what().value());
    int is = Sureness.of(now.what().value());
    if (is > was) {
      add(
          now.at(),
          "what",
          Phrase.of(
              "{0} is now said as a certainty: {1}.",
              "{0} staat er nu als zekerheid: {1}.", old.what(), now.what()));
    }
  }

  private void lower(Anchor at, String key, @Nullable Figure old, @Nullable Figure now) {
    if (Stricter.lower(old, now)) {
      figure(at, key, old, now);
    }
  }

  private void figure(Anchor at, String key, @Nullable Figure old, @Nullable Figure now) {
    if (old != null && now != null) {
      shifted(at, key, old.text(), now.text());
    }
  }

  private void day(Anchor at, String key, @Nullable Day old, @Nullable Day now) {
    DateValue was = old == null ? null : old.value();
    DateValue is = now == null ? null : now.value();
    boolean sooner = was != null && is != null && Shift.days(was, is) < 0;
    if (sooner && old != null && now != null) {
      shifted(at, key, old.text(), now.text());
    }
  }

  private void shifted(Anchor at, String key, Text old, Text now) {
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("from", old.value());
    numbers.put("to", now.value());
    Phrase message =
        Phrase.of(
            "{0}: {1} went from {2} to {3}{4}.",
            "{0}: {1} ging van {2} naar {3}{4}.",
            at.id(),
            Keys.called("/" + key),
            old.value(),
            now.value(),
            shift.size(old.value(), now.value()));
    changes.add(
        new Change(
            Change.Kind.HARDENED,
            at.id(),
            at.path() + "/" + key,
            message,
            old.place(),
            now.place(),
            numbers));
  }

  private <E extends Enum<E> & Keyword> void word(
      Anchor at, String key, @Nullable E old, @Nullable E now) {
    if (old != null && now != null) {
      word(at, key, old, now, now.compareTo(old) > 0);
    }
  }

  private void word(Anchor at, String key, Keyword old, Keyword now, boolean harder) {
    if (harder) {
      add(
          at,
          key,
          Phrase.of(
              "{0}: `{1}` went from {2} to {3}.",
              "{0}: `{1}` ging van {2} naar {3}.", at.id(), key, old.word(), now.word()));
    }
  }

  private void add(Anchor at, String key, Phrase message) {
    changes.add(Change.harder(at, key, message));
  }
}
