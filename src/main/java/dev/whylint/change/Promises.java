package dev.whylint.change;

import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Contract;
import dev.whylint.brief.Day;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Item;
import dev.whylint.brief.Keyword;
import dev.whylint.brief.Need;
import dev.whylint.brief.Plan;
import dev.whylint.brief.Text;
import dev.whylint.brief.quantity.DateValue;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Promises that are harder in the new version: more, sooner, for less money, more surely, or with
 * more of the risk on our side.
 */
final class Promises {
  private static final double LEAST = 1e-9;

  private final ItemMatch match;
  private final List<Change> changes = new ArrayList<>();

  private Promises(ItemMatch match) {
    this.match = match;
  }

  static List<Change> of(Brief before, Brief after, ItemMatch match) {
    Promises promises = new Promises(match);
    promises.pairs(before.expectations(), after.expectations(), promises::expectation);
    promises.pairs(before.needs(), after.needs(), promises::need);
    Plan plan = before.plan();
    Plan newPlan = after.plan();
    if (plan != null && newPlan != null) {
      promises.plan(plan, newPlan);
    }
    Contract contract = before.contract();
    Contract newContract = after.contract();
    if (contract != null && newContract != null) {
      promises.contract(contract, newContract);
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
    Figure start = now.baseline() == null ? old.baseline() : now.baseline();
    double was = reach(old.baseline(), old.target());
    if (reach(start, now.target()) > was * (1 + LEAST) && was > 0) {
      figure(now.at(), "target", old.target(), now.target());
    }
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

  /** How far a target lies from where it starts; the size of a change; 0 where neither is known. */
  private static double reach(@Nullable Figure baseline, @Nullable Figure target) {
    Quantity to = target == null ? null : target.value();
    Quantity from = baseline == null ? null : baseline.value();
    if (to != null && to.relative()) {
      return Math.abs(to.base());
    }
    return to != null && from != null && to.comparableWith(from)
        ? Math.abs(to.base() - from.base())
        : 0;
  }

  private void plan(Plan old, Plan now) {
    day(now.at(), "deadline", old.deadline(), now.deadline());
    pairs(old.milestones(), now.milestones(), (a, b) -> day(b.at(), "by", a.by(), b.by()));
    Figure was = old.budget();
    Figure is = now.budget();
    Quantity from = was == null ? null : was.value();
    Quantity to = is == null ? null : is.value();
    if (from != null && to != null && from.comparableWith(to) && to.base() < from.base()) {
      figure(now.at(), "budget", was, is);
    }
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

  private void contract(Contract old, Contract now) {
    List<Contract.Price> harder =
        List.of(
            Contract.Price.COST_PLUS,
            Contract.Price.TIME_AND_MATERIALS,
            Contract.Price.TARGET_COST,
            Contract.Price.CAPPED,
            Contract.Price.FIXED);
    Contract.Price was = old.price();
    Contract.Price is = now.price();
    if (was != null && is != null && harder.indexOf(was) < harder.indexOf(is)) {
      word(now.at(), "price", was, is, harder.contains(was));
    }
    Contract.Rework rework = now.rework();
    Contract.PaidBy payer = rework == null ? null : rework.paidBy();
    Contract.Rework oldRework = old.rework();
    Contract.PaidBy before = oldRework == null ? null : oldRework.paidBy();
    if (rework != null && before != null && payer == Contract.PaidBy.SUPPLIER && before != payer) {
      word(rework.at(), "paid-by", before, payer, true);
    }
    Text penalty = now.penalty();
    if (old.penalty() == null && penalty != null) {
      add(
          now.at(),
          "penalty",
          Phrase.of("There is a penalty now: {0}.", "Er staat nu een boete in: {0}.", penalty));
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
            "{0}: {1} went from {2} to {3}.",
            "{0}: {1} ging van {2} naar {3}.",
            at.id(),
            Keys.called("/" + key),
            old.value(),
            now.value());
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
    String path = at.path() + "/" + key;
    changes.add(
        new Change(Change.Kind.HARDENED, at.id(), path, message, null, at.place(), Map.of()));
  }
}
