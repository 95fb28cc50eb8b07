package dev.whylint.engine;

import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefText;
import dev.whylint.source.Place;
import java.util.BitSet;
import java.util.List;

/**
 * The lines of a file that changed, and which findings have to do with them: those whose words, or
 * whose item or section, lie on one of these lines.
 *
 * @param lines numbered from 1
 */
public record ChangedLines(BitSet lines) {
  /** The brief with only these findings; the verdict stays that of the whole. */
  public BriefResult only(BriefResult result) {
    List<Finding> touched =
        result.findings().stream().filter(f -> touches(f, result.brief())).toList();
    return new BriefResult(
        result.file(), result.brief(), result.verdict(), result.figures(), touched);
  }

  private boolean touches(Finding finding, Brief brief) {
    Hit hit = finding.hit();
    return touches(hit.place())
        || touches(hit.at(), brief)
        || hit.related().stream().anyMatch(related -> touches(related.at(), brief));
  }

  private boolean touches(Anchor at, Brief brief) {
    if (at.path().isEmpty()) {
      return false;
    }
    if (touches(at.place())) {
      return true;
    }
    for (BriefText text : brief.texts()) {
      boolean inside = text.path().equals(at.path()) || text.path().startsWith(at.path() + "/");
      if (inside && touches(text.text().place())) {
        return true;
      }
    }
    return false;
  }

  private boolean touches(Place place) {
    int next = lines.nextSetBit(place.line());
    return next >= 0 && next <= place.endLine();
  }
}
