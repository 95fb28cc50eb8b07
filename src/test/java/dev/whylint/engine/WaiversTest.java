package dev.whylint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Anchor;
import dev.whylint.brief.Waiver;
import dev.whylint.source.Place;
import dev.whylint.testing.Checked;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A waiver holds for its rule or family, at its item or in its section, until its date. */
class WaiversTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 31);

  private static Waivers waivers(String entry) {
    return new Waivers(Checked.read("title: A\nproblem: B\nwaivers: [{" + entry + "}]\n"), TODAY);
  }

  private static Hit hit(String id, String path) {
    Phrase words = Phrase.of("en", "nl");
    return Hit.at(new Anchor(id, path, Place.at(1, 1)), words, words, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule: plan/no-room, because: known | true",
        "rule: plan, because: known | true",
        "rule: pla, because: known | false",
        "rule: plan/no, because: known | false",
        "rule: gap, because: known | false",
        "rule: plan, at: hall, because: known | true",
        "rule: plan, at: yard, because: known | false",
        "rule: plan, at: solution, because: known | true",
        "rule: plan, at: solution.parts, because: known | true",
        "rule: plan, at: sol, because: known | false",
        "rule: gap, at: hall, because: known | false",
        "rule: plan | false",
        "rule: plan, because: '' | false",
        "because: known | false",
        "rule: plan, because: known, until: 2027-01-31 | true",
        "rule: plan, because: known, until: 2027-01 | true",
        "rule: plan, because: known, until: 2027-01-30 | false",
      })
  void holds(String entry, boolean holds) {
    Waived waived = waivers(entry).of("plan/no-room", hit("hall", "/solution/parts/0"));
    assertThat(waived != null).isEqualTo(holds);
  }

  @Test
  void whatWasNeededIsUsedEvenPastItsDate() {
    Waivers late = waivers("rule: plan, because: known, by: Me, until: 2026-12");
    assertThat(late.unused()).hasSize(1);
    assertThat(late.expired()).isEmpty();
    assertThat(late.of("plan/no-room", hit("hall", "/plan"))).isNull();
    assertThat(late.unused()).isEmpty();
    assertThat(late.expired()).extracting(Waiver::by).hasSize(1);
    Waivers good = waivers("rule: plan, because: known, by: Me");
    assertThat(good.of("plan/no-room", hit("hall", "/plan"))).isEqualTo(new Waived("known", "Me"));
    assertThat(good.expired()).isEmpty();
  }

  @Test
  void howABriefIsWrittenCannotBeSetAside() {
    Waivers waivers = waivers("rule: brief, because: known");
    assertThat(waivers.of("brief/no-title", hit("title", "/title"))).isNull();
    assertThat(waivers.unused()).hasSize(1);
  }

  @Test
  void aCommentHoldsForTheWordsAndForTheItem() {
    String yaml = "title: A\n# whylint: ignore plan -- known\nproblem: B\nsolution: C\n";
    Phrase words = Phrase.of("en", "nl");
    Hit hit = Hit.at(new Anchor("x", "/x", Place.at(3, 1)), words, words, words);
    Waivers waivers = new Waivers(Checked.read(yaml), TODAY);
    for (Hit each :
        List.of(hit, hit.marking(Place.at(4, 1)), hit("x", "/x").marking(Place.at(3, 4)))) {
      assertThat(waivers.of("plan/no-room", each)).isNotNull();
    }
    assertThat(waivers.of("plan/no-room", hit("x", "/x"))).isNull();
    assertThat(waivers.of("gap/no-room", hit)).isNull();
  }
}
