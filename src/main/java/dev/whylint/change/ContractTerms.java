package dev.whylint.change;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Contract;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Keyword;
import dev.whylint.brief.Solution;
import dev.whylint.brief.Text;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Terms of the contract, and the limits of what is delivered, that put more of the risk on us. */
final class ContractTerms {
  /** What leaves the supplier least free comes last. */
  private static final List<Contract.Price> PRICES =
      List.of(
          Contract.Price.COST_PLUS,
          Contract.Price.TIME_AND_MATERIALS,
          Contract.Price.TARGET_COST,
          Contract.Price.CAPPED,
          Contract.Price.FIXED);

  private static final Pattern OPEN =
      Pattern.compile(
          "(?iu)\\b(unlimited|uncapped|without (a )?(limit|cap)|no (limit|cap)|onbeperkt|"
              + "ongelimiteerd|zonder (limiet|maximum|plafond)|geen (limiet|maximum|plafond))\\b");
  private static final Pattern DENIED = Pattern.compile("(?iu)\\b(not|niet) (unlimited|onbeperkt)");

  private final List<Change> changes = new ArrayList<>();

  private ContractTerms() {}

  static List<Change> of(Brief before, Brief after, TextSense sense) {
    ContractTerms terms = new ContractTerms();
    Contract old = before.contract();
    Contract now = after.contract();
    if (old != null && now != null) {
      terms.price(old, now);
      terms.rework(old.rework(), now.rework());
      terms.acceptance(old.acceptance(), now.acceptance());
      terms.penalty(old, now);
      terms.duties(old, now, sense);
    }
    terms.scope(before.solution(), after.solution(), sense);
    return List.copyOf(terms.changes);
  }

  /** Whether liability or penalty has no limit now, and had one or did not say. */
  static boolean isOpenNow(String path, String before, String after) {
    boolean term = path.equals("/contract/liability") || path.equals("/contract/penalty");
    return term && isOpen(after) && !isOpen(before);
  }

  private static boolean isOpen(String term) {
    return OPEN.matcher(term).find() && !DENIED.matcher(term).find();
  }

  private void price(Contract old, Contract now) {
    Contract.Price was = old.price();
    Contract.Price is = now.price();
    if (was != null && is != null && PRICES.contains(was)) {
      if (PRICES.indexOf(was) < PRICES.indexOf(is)) {
        word(now.at(), "price", was, is);
      }
    }
  }

  private void rework(Contract.@Nullable Rework old, Contract.@Nullable Rework now) {
    if (old == null || now == null) {
      return;
    }
    Contract.PaidBy was = old.paidBy();
    Contract.PaidBy is = now.paidBy();
    if (was != null && is == Contract.PaidBy.SUPPLIER && was != is) {
      word(now.at(), "paid-by", was, is);
    }
    Figure cap = old.cap();
    Figure newCap = now.cap();
    Quantity from = cap == null ? null : cap.value();
    Quantity to = newCap == null ? null : newCap.value();
    boolean ours = is == Contract.PaidBy.SUPPLIER || is == Contract.PaidBy.SHARED;
    if (ours && from != null && to != null && from.comparableWith(to) && to.base() > from.base()) {
      add(
          now.at(),
          "cap",
          Phrase.of(
              "We redo up to {1} of work now; it was {0}.",
              "Wij doen nu tot {1} werk over; het was {0}.", from.text(), to.text()));
    }
  }

  private void acceptance(Contract.@Nullable Acceptance old, Contract.@Nullable Acceptance now) {
    if (old != null && now != null) {
      Contract.Silence was = old.silence();
      Contract.Silence is = now.silence();
      if (was == Contract.Silence.ACCEPTED && is != null && is != was) {
        word(now.at(), "silence", was, is);
      }
    }
  }

  private void penalty(Contract old, Contract now) {
    Text penalty = now.penalty();
    if (old.penalty() == null && penalty != null) {
      add(
          now.at(),
          "penalty",
          Phrase.of("There is a penalty now: {0}.", "Er staat nu een boete in: {0}.", penalty));
    }
  }

  private void duties(Contract old, Contract now, TextSense sense) {
    for (Text duty : now.ourDuties()) {
      if (!Alike.any(duty, old.ourDuties(), sense)) {
        add(
            now.at(),
            "our-duties",
            Phrase.of("We now also owe: {0}.", "Wij zijn er nu ook toe gehouden: {0}.", duty));
      }
    }
  }

  private void scope(Solution old, Solution now, TextSense sense) {
    for (Text left : old.outOfScope()) {
      if (!Alike.any(left, now.outOfScope(), sense)) {
        add(
            now.at(),
            "out-of-scope",
            Phrase.of(
                "{0} was out of scope, and no longer is.",
                "{0} viel buiten de opdracht, en nu niet meer.", left));
      }
    }
  }

  private void word(Anchor at, String key, Keyword old, Keyword now) {
    add(
        at,
        key,
        Phrase.of(
            "{0}: `{1}` went from {2} to {3}.",
            "{0}: `{1}` ging van {2} naar {3}.", at.id(), key, old.word(), now.word()));
  }

  private void add(Anchor at, String key, Phrase message) {
    changes.add(Change.harder(at, key, message));
  }
}
