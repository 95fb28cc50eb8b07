package dev.whylint.change;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Brief;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two versions of a brief, set side by side.
 *
 * @param answered findings of the old version that the new one has mended
 * @param dropped findings that are gone because what they were about is gone
 * @param fresh findings that only the new version has
 * @param changes deletions, harder promises and drift, in the order of the brief
 */
public record BriefDiff(
    BriefResult before,
    BriefResult after,
    List<Finding> answered,
    List<Finding> dropped,
    List<Finding> fresh,
    List<Change> changes) {

  /** Compares two versions; what an audience may not see must be taken out of both before. */
  public static BriefDiff of(BriefResult before, BriefResult after, TextSense sense) {
    ItemMatch match = new ItemMatch(before.brief(), after.brief(), sense);
    List<Finding> left = new ArrayList<>(standing(after));
    List<Finding> answered = new ArrayList<>();
    List<Finding> dropped = new ArrayList<>();
    for (Finding old : standing(before)) {
      String path = old.hit().at().path();
      Optional<String> now = match.path(path);
      Optional<Finding> same = now.flatMap(at -> same(old, at, left));
      if (same.isPresent()) {
        left.remove(same.get());
      } else if (now.isEmpty() || isGone(path, before.brief(), after.brief())) {
        dropped.add(old);
      } else {
        answered.add(old);
      }
    }
    return new BriefDiff(
        before,
        after,
        List.copyOf(answered),
        List.copyOf(dropped),
        List.copyOf(left),
        changes(before.brief(), after.brief(), match, sense));
  }

  private static Optional<Finding> same(Finding old, String path, List<Finding> now) {
    return now.stream()
        .filter(found -> found.rule().name().equals(old.rule().name()))
        .filter(found -> found.hit().at().path().equals(path))
        .findFirst();
  }

  private static List<Change> changes(Brief before, Brief after, ItemMatch match, TextSense sense) {
    List<Change> harder = new ArrayList<>(Promises.of(before, after, match));
    harder.addAll(ContractTerms.of(before, after, sense));
    Set<String> told = harder.stream().map(Change::path).collect(Collectors.toSet());
    List<Change> changes = new ArrayList<>(Deletions.of(before, after, match, sense));
    changes.addAll(harder);
    changes.addAll(Prose.of(before, after, match, told));
    changes.addAll(Drift.of(before, after, match, told));
    changes.addAll(Ratings.of(before, after, match, told));
    return List.copyOf(changes);
  }

  /** The changes of one kind. */
  public List<Change> changes(Change.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  private static List<Finding> standing(BriefResult result) {
    return result.findings().stream().filter(Finding::stands).toList();
  }

  /** A section that stood in the old version and holds nothing in the new one. */
  private static boolean isGone(String path, Brief before, Brief after) {
    return !path.isEmpty() && holds(before, path) && !holds(after, path);
  }

  private static boolean holds(Brief brief, String path) {
    return brief.texts().stream()
        .anyMatch(text -> text.path().equals(path) || text.path().startsWith(path + "/"));
  }
}
