package dev.whylint.change;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefText;
import dev.whylint.brief.BriefText.Scope;
import dev.whylint.brief.Item;
import dev.whylint.brief.Text;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is gone from a brief with no word about it: items, and of those that stayed what they said
 * about themselves. What moved out of scope or became an alternative was said, and is left out.
 */
final class Deletions {
  private Deletions() {}

  static List<Change> of(Brief before, Brief after, ItemMatch match, TextSense sense) {
    List<Change> gone = new ArrayList<>(sections(before, after));
    Set<String> whole = Set.copyOf(gone.stream().map(change -> change.path() + "/").toList());
    for (ItemMatch.Lost lost : match.lost()) {
      Item item = lost.item();
      if (!isUnder(item.at().path(), whole) && !isSaid(item.what(), after, sense)) {
        Phrase message =
            Phrase.of(
                "{0} {1} is gone, and nothing says why.",
                "{0} {1} is weg, en nergens staat waarom.", lost.section().called(), item.what());
        gone.add(change(item.at().id(), item.at().path(), item.what(), message));
      }
    }
    Set<String> now = Set.copyOf(after.texts().stream().map(BriefText::path).toList());
    for (BriefText text : before.texts()) {
      boolean itself = text.path().equals(text.at().path()) || text.path().endsWith("/what");
      boolean apart = itself || text.scope() == Scope.NOTE || isUnder(text.path(), whole);
      if (!apart && match.path(text.path()).isPresent() && !stands(text, match, now)) {
        gone.add(change(text.at().id(), text.path(), text.text(), said(text)));
      }
    }
    return List.copyOf(gone);
  }

  /** Where the whole of a section is gone, that is said once and not line by line. */
  private static List<Change> sections(Brief before, Brief after) {
    List<Change> gone = new ArrayList<>();
    if (before.plan() != null && after.plan() == null) {
      gone.add(
          section(before.plan().at(), Phrase.of("The plan is gone.", "Het plan is geschrapt.")));
    }
    if (before.contract() != null && after.contract() == null) {
      Phrase message = Phrase.of("The contract is gone.", "Het contract is geschrapt.");
      gone.add(section(before.contract().at(), message));
    }
    return gone;
  }

  private static Change section(Anchor at, Phrase message) {
    return new Change(Change.Kind.DELETED, at.id(), at.path(), message, at.place(), null, Map.of());
  }

  private static boolean isUnder(String path, Set<String> sections) {
    return sections.stream().anyMatch(path::startsWith);
  }

  /** What was left out and is so no more is a harder promise, and told as one. */
  private static boolean stands(BriefText text, ItemMatch match, Set<String> now) {
    return text.path().startsWith("/solution/out-of-scope/")
        || match.text(text).filter(now::contains).isPresent();
  }

  private static Phrase said(BriefText text) {
    String name = text.at().id().isEmpty() ? text.path() : text.at().id();
    return Phrase.of(
        "{0} no longer says {1} (it was {2}).",
        "Bij {0} staat {1} niet meer (het was {2}).",
        name,
        Keys.called(text.path()),
        text.scope() == Scope.FIGURE ? text.text().value() : text.text());
  }

  private static boolean isSaid(Text what, Brief after, TextSense sense) {
    List<Text> elsewhere = new ArrayList<>(after.solution().outOfScope());
    after.solution().alternatives().forEach(each -> elsewhere.add(each.what()));
    return Alike.any(what, elsewhere, sense);
  }

  private static Change change(String at, String path, Text text, Phrase message) {
    return new Change(Change.Kind.DELETED, at, path, message, text.place(), null, Map.of());
  }
}
