package dev.whylint.change;

import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefText;
import dev.whylint.brief.BriefText.Scope;
import dev.whylint.brief.Language;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sentences that stand in both versions with other figures in them, and terms of the contract with
 * other words: harder where the figures say so, else drifted.
 */
final class Prose {
  private static final Set<Scope> READ =
      Set.of(Scope.STATEMENT, Scope.ACCEPTANCE, Scope.CONTRACT, Scope.NOTE);

  private final Set<String> told;
  private final ProseFigures figures;
  private final Shift shift;

  private Prose(Brief after, Set<String> told) {
    boolean dutch = after.language() == Language.NL;
    this.told = told;
    this.figures = new ProseFigures(dutch);
    this.shift = new Shift(dutch);
  }

  /**
   * What is otherwise.
   *
   * @param told paths in the new version of which something is said already
   */
  static List<Change> of(Brief before, Brief after, ItemMatch match, Set<String> told) {
    Prose prose = new Prose(after, told);
    Map<String, BriefText> now = new HashMap<>();
    after.texts().forEach(text -> now.putIfAbsent(text.path(), text));
    List<Change> changes = new ArrayList<>();
    for (BriefText old : before.texts()) {
      BriefText other = match.text(old).map(now::get).orElse(null);
      if (other != null && READ.contains(old.scope()) && !prose.told.contains(other.path())) {
        prose.compare(old, other, changes);
      }
    }
    return changes;
  }

  private void compare(BriefText old, BriefText now, List<Change> changes) {
    String from = old.text().value();
    String to = now.text().value();
    ProseFigures.Difference difference = figures.between(from, to);
    boolean term = old.scope() == Scope.CONTRACT;
    boolean open = ContractTerms.isOpenNow(now.path(), from, to);
    boolean reworded = term && !plain(from).equals(plain(to));
    if (!difference.isAny() && !open && !reworded) {
      return;
    }
    boolean harder = open || difference.isHarder(Sense.of(now.path(), now.scope()));
    changes.add(change(harder, old, now, size(difference)));
  }

  private Phrase size(ProseFigures.Difference difference) {
    return difference
        .single()
        .map(pair -> shift.size(pair.before(), pair.after()))
        .orElse(Phrase.of("", ""));
  }

  private Change change(boolean harder, BriefText old, BriefText now, Phrase size) {
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("from", old.text().value());
    numbers.put("to", now.text().value());
    return new Change(
        harder ? Change.Kind.HARDENED : Change.Kind.DRIFTED,
        now.at().id(),
        now.path(),
        Phrase.of(
            "{0}: {1} went from {2} to {3}{4}.",
            "{0}: {1} ging van {2} naar {3}{4}.",
            now.at().id(),
            Keys.called(now.path()),
            old.text(),
            now.text(),
            size),
        old.text().place(),
        now.text().place(),
        numbers);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
