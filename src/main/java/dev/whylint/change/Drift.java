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
import java.util.Optional;
import java.util.Set;

/** Figures and dates of the same thing that are others now, apart from those that are harder. */
final class Drift {
  private Drift() {}

  static List<Change> of(Brief before, Brief after, ItemMatch match, Set<String> told) {
    Shift shift = new Shift(after.language() == Language.NL);
    Map<String, BriefText> now = new HashMap<>();
    after.texts().forEach(text -> now.putIfAbsent(text.path(), text));
    List<Change> changes = new ArrayList<>();
    for (BriefText old : before.texts()) {
      Optional<String> path = match.path(old.path());
      BriefText other = path.map(now::get).orElse(null);
      boolean figures = other != null && old.scope() == Scope.FIGURE;
      if (figures && other != null && !told.contains(other.path())) {
        String from = old.text().value();
        String to = other.text().value();
        if (!shift.isNone(from, to)) {
          changes.add(change(old, other, shift.size(from, to)));
        }
      }
    }
    return changes;
  }

  private static Change change(BriefText old, BriefText now, Phrase size) {
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("from", old.text().value());
    numbers.put("to", now.text().value());
    return new Change(
        Change.Kind.DRIFTED,
        now.at().id(),
        now.path(),
        Phrase.of(
            "{0}: {1} went from {2} to {3}{4}.",
            "{0}: {1} ging van {2} naar {3}{4}.",
            now.at().id(),
            Keys.called(now.path()),
            old.text().value(),
            now.text().value(),
            size),
        old.text().place(),
        now.text().place(),
        numbers);
  }
}
