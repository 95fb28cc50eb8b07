package dev.whylint.engine;

import dev.whylint.brief.Anchor;
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
    Spans spans = Spans.of(result.file(), result.brief().document());
    List<Finding> touched = result.findings().stream().filter(f -> touches(f, spans)).toList();
    return new BriefResult(
        result.file(), result.brief(), result.verdict(), result.figures(), touched);
  }

  private boolean touches(Finding finding, Spans spans) {
    Hit hit = finding.hit();
    return touches(hit.place())
        || touches(hit.at(), spans)
        || hit.related().stream().anyMatch(related -> touches(related.at(), spans));
  }

  /**
   * What is missing from the brief as a whole is anchored at no section, and no change is at it.
   */
  private boolean touches(Anchor at, Spans spans) {
    if (at.path().isEmpty()) {
      return false;
    }
    return touches(at.place()) || spans.of(at.path()).filter(this::touches).isPresent();
  }

  private boolean touches(Place place) {
    int next = lines.nextSetBit(place.line());
    return next >= 0 && next <= place.endLine();
  }
}
