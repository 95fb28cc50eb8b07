package dev.whylint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.whylint.brief.Language;
import dev.whylint.testing.Checked;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Waivers that stand as comments: what they set aside, and what is said of those that do not. */
class WaiverCommentsTest {
  private static final String RULE = "gap/no-alternatives";

  private static String brief(String above, String behind) {
    return "title: A second desk\nproblem: Visitors wait forty minutes.\n"
        + (above.isEmpty() ? "" : above + "\n")
        + "solution: A second desk on market days"
        + behind
        + "\n";
  }

  private static Finding finding(String yaml) {
    return Checked.by(RULE, yaml).get(0);
  }

  private static List<String> said(String rule, String yaml) {
    return Checked.by(rule, yaml).stream().map(f -> f.hit().message().in(Language.EN)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# whylint: ignore gap/no-alternatives -- let until 2029",
        "#whylint:ignore gap -- let until 2029",
        "# whylint: ignore gap/no-alternatives until=2026-12-31 by=J. Smit -- let until 2029",
        "# WHYLINT: Ignore wording/vague, gap/no-alternatives -- let until 2029",
      })
  void aCommentAboveSetsAsideAndStaysVisible(String comment) {
    Finding waived = finding(brief(comment, ""));
    assertThat(waived.counts()).isFalse();
    assertThat(waived.waiver()).extracting(Waived::because).isEqualTo("let until 2029");
  }

  @Test
  void theOwnerIsKept() {
    String comment = "# whylint: ignore gap by=J. Smit until=2027-01 -- because";
    assertThat(finding(brief(comment, "")).waiver()).isEqualTo(new Waived("because", "J. Smit"));
  }

  @Test
  void aCommentBehindHoldsForItsOwnLineOnly() {
    assertThat(finding(brief("", " # whylint: ignore gap -- let")).counts()).isFalse();
    String onOther =
        """
        title: A desk # whylint: ignore gap/no-alternatives -- let
        problem: They wait.
        language: en
        solution: A second desk
        """;
    assertThat(finding(onOther).counts()).isTrue();
    assertThat(Checked.by("brief/unused-waiver", onOther)).hasSize(1);
  }

  @Test
  void severalCommentsMayStandAboveOneLine() {
    String two = "# whylint: ignore gap -- one\n# whylint: ignore wording/vague -- two";
    assertThat(finding(brief(two, "")).counts()).isFalse();
    assertThat(said("brief/unused-waiver", brief(two, ""))).hasSize(1);
  }

  @Test
  void unknownRulesAreSaidWithTheNearest() {
    String yaml = brief("# whylint: ignore gap/no-alternative -- let", "");
    assertThat(said("brief/unused-waiver", yaml)).singleElement().asString().contains(RULE);
    assertThat(finding(yaml).counts()).isTrue();
  }

  @Test
  void anExpiredOneIsSaidAndDoesNotHold() {
    String yaml = brief("# whylint: ignore gap until=2026-01-31 -- let", "");
    assertThat(finding(yaml).counts()).isTrue();
    assertThat(said("brief/expired-waiver", yaml))
        .singleElement()
        .asString()
        .contains("2026-01-31");
    assertThat(Checked.by("brief/unused-waiver", yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# whylint: ingore gap -- let|did you mean “ignore”",
        "# whylint: ignore gap|gives no reason",
        "# whylint: ignore gap --|gives no reason",
        "# whylint: ignore -- let|which rule",
        "# whylint: ignore gap until=soon -- let|no date",
        "# whylint: ignore gap untill=2027-01-01 -- let|did you mean “until”",
        "# whylint:|no word",
      })
  void whatCannotBeReadIsSaid(String given) {
    String[] parts = given.split("\\|", -1);
    String yaml = brief(parts[0], "");
    assertThat(said("brief/bad-waiver", yaml)).singleElement().asString().contains(parts[1]);
    boolean stillRead = parts[0].contains("untill");
    assertThat(finding(yaml).counts()).isNotEqualTo(stillRead);
  }

  @Test
  void otherCommentsAreLeftAlone() {
    assertThat(Checked.by("brief/bad-waiver", brief("# see whylint: the manual", ""))).isEmpty();
    String inText = "title: \"a # whylint: ingore x\"\nproblem: They wait.\nsolution: A desk\n";
    assertThat(Checked.by("brief/bad-waiver", inText)).isEmpty();
  }

  @Test
  void nothingOfTheBriefIsSetAside() {
    String yaml = "# whylint: ignore brief/unknown-key -- let\ncolour: red\n" + brief("", "");
    assertThat(Checked.by("brief/unknown-key", yaml)).singleElement().matches(Finding::counts);
  }

  @Test
  void aClientSeesNoReason() {
    String yaml = brief("# whylint: ignore gap -- they owe us", " # whylint: ingore -- owe us");
    BriefResult shown = Audience.CLIENT.view(Checked.brief(yaml));
    assertThat(shown.file().text()).doesNotContain("owe us");
    assertThat(shown.findings()).noneMatch(f -> f.rule().name().equals("brief/bad-waiver"));
    assertThat(shown.findings())
        .filteredOn(f -> f.rule().name().equals(RULE))
        .singleElement()
        .matches(f -> !f.counts())
        .matches(f -> new Waived("", "").equals(f.waiver()));
  }

  @Test
  void manyCommentsTakeLinearTime() {
    String comments = "# whylint: ignore cause/single -- let\n".repeat(50_000);
    assertTimeout(
        Duration.ofMinutes(1),
        () -> assertThat(Checked.brief(brief(comments.strip(), "")).findings()).isNotEmpty());
  }
}
