package dev.whylint.change;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefText;
import dev.whylint.brief.BriefText.Scope;
import dev.whylint.brief.Text;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is gone from a brief with no word about it: items, and of those that stayed what they said
 * about themselves. What moved out of scope or became an alternative was said, and is left out.
 */
final class Deletions {
  private static final double ALIKE = 0.5;
  private static final Pattern NUMBER = Pattern.compile("/\\d+$");

  private Deletions() {}

  static List<Change> of(Brief before, Brief after, ItemMatch match, TextSense sense) {
    List<Change> gone = new ArrayList<>();
    for (ItemMatch.Lost lost : match.lost()) {
      if (!isSaid(lost.item().what(), after, sense)) {
        gone.add(
            change(
                lost.item().at().id(),
                lost.item().at().path(),
                lost.item().what(),
                Phrase.of(
                    "{0} {1} is gone, and nothing says why.",
                    "{0} {1} is weg, en nergens staat waarom.",
                    lost.section().called(),
                    lost.item().what())));
      }
    }
    Set<String> now = Set.copyOf(after.texts().stream().map(BriefText::path).toList());
    for (BriefText text : before.texts()) {
      boolean itself = text.path().equals(text.at().path()) || text.path().endsWith("/what");
      Optional<String> path = match.path(text.path());
      if (itself || path.isEmpty() || now.contains(path.get()) || text.scope() == Scope.NOTE) {
        continue;
      }
      if (!isListed(text, path.get(), after, sense)) {
        gone.add(change(text.at().id(), text.path(), text.text(), said(text)));
      }
    }
    return gone;
  }

  private static Phrase said(BriefText text) {
    return Phrase.of(
        "{0} no longer says {1} (it was {2}).",
        "Bij {0} staat {1} niet meer (het was {2}).",
        name(text),
        Keys.called(text.path()),
        text.scope() == Scope.FIGURE ? text.text().value() : text.text());
  }

  private static String name(BriefText text) {
    return text.at().id().isEmpty() ? text.path() : text.at().id();
  }

  private static boolean isSaid(Text what, Brief after, TextSense sense) {
    List<Text> elsewhere = new ArrayList<>(after.solution().outOfScope());
    after.solution().alternatives().forEach(each -> elsewhere.add(each.what()));
    return elsewhere.stream().anyMatch(t -> alike(t.value(), what.value(), sense));
  }

  /** A line of a list of plain texts may have another number now. */
  private static boolean isListed(BriefText old, String path, Brief after, TextSense sense) {
    if (!NUMBER.matcher(path).find()) {
      return false;
    }
    String list = NUMBER.matcher(path).replaceFirst("/");
    return after.texts().stream()
        .filter(text -> text.path().startsWith(list))
        .anyMatch(text -> alike(text.text().value(), old.text().value(), sense));
  }

  private static boolean alike(String a, String b, TextSense sense) {
    return a.equals(b) || sense.similarity(a, b) >= ALIKE;
  }

  private static Change change(String at, String path, Text text, Phrase message) {
    return new Change(Change.Kind.DELETED, at, path, message, text.place(), null, Map.of());
  }
}
