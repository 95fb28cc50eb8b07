package dev.whylint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.BriefText;
import dev.whylint.brief.Language;
import dev.whylint.testing.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a client is given holds nothing internal, and the rest stands where it stood. */
class AudienceTest {
  private static final String BRIEF =
      """
      title: Depot # asked for by the board
      # whylint: ignore gap/no-sponsor -- they will not hear of it
      language: en
      problem: Lorries wait an hour at the gate.
      relationship:
        state: strained
        said-by-client:
          - You never listen.
        trust: 2
      solution: A second gate
      notes: &heard They stall whenever we ask.
      waivers:
        - rule: gap/no-alternatives
          because: the board knows them
          by: A colleague
      """;

  private final BriefResult whole = Checked.brief(BRIEF);
  private final BriefResult shown = Audience.CLIENT.view(whole);

  @Test
  void aConsultantSeesAll() {
    assertThat(Audience.CONSULTANT.view(whole)).isSameAs(whole);
  }

  @Test
  void internalLinesAndCommentsAreGoneAndTheOthersKeepTheirPlace() {
    assertThat(shown.file().text().lines().toList())
        .startsWith(
            "title: Depot ", "", "language: en", "problem: Lorries wait an hour at the gate.")
        .endsWith("notes: &heard They stall whenever we ask.", "", "", "", "", "")
        .hasSize(16)
        .contains("solution: A second gate");
    assertThat(shown.file().text()).doesNotContain("strained", "listen", "trust", "board");
  }

  @Test
  void aRemarkIsGoneFromTheLineThatItIsRepeatedFrom() {
    String yaml = BRIEF.replace("- You never listen.", "- &it You never listen.");
    String first =
        yaml.replace("language: en", "domain: &it You never listen.")
            .replace("- &it You never listen.", "- *it");
    BriefResult client = Audience.CLIENT.view(Checked.brief(first));
    assertThat(client.file().text()).doesNotContain("listen");
  }

  @Test
  void theBriefItselfHoldsNothingInternal() {
    assertThat(whole.brief().texts())
        .extracting(BriefText::path)
        .anyMatch(p -> p.startsWith("/relationship"));
    assertThat(shown.brief().texts())
        .isNotEmpty()
        .allMatch(t -> !t.path().startsWith("/relationship") && !t.path().startsWith("/waivers"));
    assertThat(shown.brief().relationship()).isNull();
    assertThat(shown.brief().waivers()).isEmpty();
    assertThat(shown.brief().comments()).isEmpty();
  }

  @Test
  void findingsAreKeptButForTheInternalOnes() {
    assertThat(whole.findings()).anyMatch(f -> f.rule().name().startsWith("relationship/"));
    assertThat(shown.findings()).noneMatch(f -> f.rule().name().startsWith("relationship/"));
    assertThat(shown.findings()).hasSizeGreaterThan(5);
    Finding waived =
        shown.findings().stream()
            .filter(f -> f.rule().name().equals("gap/no-alternatives"))
            .findFirst()
            .orElseThrow();
    assertThat(waived.waiver()).isEqualTo(new Waived("", ""));
    Finding open =
        shown.findings().stream()
            .filter(f -> f.rule().name().equals("gap/no-stakeholders"))
            .findFirst()
            .orElseThrow();
    assertThat(open.waiver()).isNull();
  }

  @Test
  void relatedPlacesThatAreInternalAreLeftOut() {
    Finding one = whole.findings().get(0);
    Phrase why = Phrase.of("You ask it", "U vraagt het");
    Hit hit =
        one.hit()
            .relatedTo(whole.brief().sections().of("relationship"), why)
            .relatedTo(whole.brief().sections().of("plan"), why);
    Finding with = new Finding(one.rule(), hit, one.severity(), null, false, one.fingerprint());
    BriefResult result =
        new BriefResult(
            whole.file(), whole.brief(), whole.verdict(), whole.figures(), List.of(with));
    List<Hit.Related> left = Audience.CLIENT.view(result).findings().get(0).hit().related();
    assertThat(left)
        .extracting(each -> each.at().path())
        .contains("/plan")
        .doesNotContain("/relationship");
    assertThat(left.get(left.size() - 1).message().in(Language.EN)).isEqualTo("The aim is it");
  }

  @Test
  void theVerdictIsThatOfWhatIsShown() {
    assertThat(shown.verdict()).isEqualTo(Verdict.of(true, shown.findings()));
    assertThat(shown.figures()).isEqualTo(whole.figures());
  }
}
