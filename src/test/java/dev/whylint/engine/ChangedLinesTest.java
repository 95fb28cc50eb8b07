package dev.whylint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Anchor;
import dev.whylint.source.Place;
import dev.whylint.testing.Checked;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A finding has to do with a change on its words, its item, or an item that belongs to it. */
class ChangedLinesTest {
  private static final String BRIEF =
      """
      title: A
      problem: Lorries wait.
      solution:
        parts:
          - what: A gate
            cost: EUR 5k
          - what: A lane
      plan: {start: 2027-01-04}
      """;

  private static final Phrase WORDS = Phrase.of("en", "nl");

  private static boolean touched(Hit hit, int... lines) {
    BitSet set = new BitSet();
    for (int line : lines) {
      set.set(line);
    }
    BriefResult all = Checked.brief(BRIEF);
    Finding finding =
        new Finding(
            RuleInfo.of("gap/x", Severity.MINOR, Evidence.A), hit, Severity.MINOR, null, false, "");
    BriefResult one =
        new BriefResult(all.file(), all.brief(), all.verdict(), all.figures(), List.of(finding));
    return !new ChangedLines(set).only(one).findings().isEmpty();
  }

  private static Hit at(String path, Place place) {
    return Hit.at(new Anchor("x", path, place), WORDS, WORDS, WORDS);
  }

  @Test
  void theWholeItemCounts() {
    Hit first = at("/solution/parts/0", Place.at(5, 13));
    assertThat(touched(first, 5)).isTrue();
    assertThat(touched(first, 6)).isTrue();
    assertThat(touched(first, 4, 7)).isFalse();
  }

  @Test
  void theWordsCountWhereverTheyStand() {
    Hit elsewhere = at("/solution/parts/1", Place.at(7, 13)).marking(new Place(2, 1, 3, 4));
    assertThat(touched(elsewhere, 2)).isTrue();
    assertThat(touched(elsewhere, 3)).isTrue();
    assertThat(touched(elsewhere, 1, 4, 5, 6, 8)).isFalse();
  }

  @Test
  void whatBelongsToItCounts() {
    Hit hit = at("/solution/parts/1", Place.at(7, 13));
    Hit related = hit.relatedTo(new Anchor("plan", "/plan", Place.at(8, 1)), WORDS);
    assertThat(touched(hit, 8)).isFalse();
    assertThat(touched(related, 8)).isTrue();
    assertThat(touched(related, 1, 2)).isFalse();
  }

  @Test
  void whatTheWholeLacksIsAtNoChange() {
    Hit lack = at("", Place.at(1, 1)).marking(Place.at(8, 1));
    assertThat(touched(lack, 1)).isFalse();
    assertThat(touched(lack, 8)).isTrue();
  }
}
