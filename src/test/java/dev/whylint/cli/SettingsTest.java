package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What `.whylint.yaml` does to a check: where it is found, and what each key changes. */
class SettingsTest {
  private static final String BRIEF =
      """
      title: A second lift
      problem: Visitors wait.
      solution: Build a fast second lift as soon as possible
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeARepository() throws IOException {
    Files.createDirectories(folder.resolve("repo/.git"));
    write("repo/lift.brief.yaml", BRIEF);
    write("repo/drafts/lift.brief.yaml", BRIEF);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private Ran check(String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--format", "json"));
    args.addAll(List.of(more));
    return Ran.in(folder.resolve("repo"), args.toArray(String[]::new));
  }

  private static List<String> rules(Ran ran) {
    List<String> rules = new ArrayList<>();
    findings(ran).forEach(finding -> rules.add(finding.get("rule").asString()));
    return rules;
  }

  private static List<JsonNode> findings(Ran ran) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode brief : new ObjectMapper().readTree(ran.out()).get("briefs")) {
      brief.get("findings").forEach(all::add);
    }
    return all;
  }

  private static String severity(Ran ran, String rule) {
    return findings(ran).stream()
        .filter(finding -> finding.get("rule").asString().equals(rule))
        .map(finding -> finding.get("severity").asString())
        .findFirst()
        .orElse("none");
  }

  @Test
  void aRuleOrAFamilyCanBeOffOrWeighOtherwise() throws IOException {
    assertThat(rules(check("lift.brief.yaml")))
        .contains("cause/none-given", "wording/vague", "gap/no-alternatives");
    write(
        "repo/.whylint.yaml",
        "rules: {wording: off, wording/vague: blocker, cause: minor, gap/no-alternatives: off}\n");
    Ran ran = check("lift.brief.yaml");
    assertThat(rules(ran)).doesNotContain("gap/no-alternatives", "wording/loophole");
    assertThat(severity(ran, "wording/vague")).isEqualTo("blocker");
    assertThat(severity(ran, "cause/none-given")).isEqualTo("minor");
  }

  @Test
  void aSeverityThatWasSetIsMarkedAndDecidesTheVerdict() throws IOException {
    write("repo/.whylint.yaml", "rules: {cause: info, gap: info, need: info, contract: info}\n");
    Ran ran = Ran.in(folder.resolve("repo"), "check", "--all", "lift.brief.yaml");
    assertThat(ran.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(ran.out()).contains("cause/none-given (set)").doesNotContain("NOT YET");
    Ran dutch = Ran.in(folder.resolve("repo"), "check", "--language", "nl", "lift.brief.yaml");
    assertThat(dutch.out()).contains("cause/none-given (ingesteld)");
  }

  @Test
  void theNearestFileUpwardsHoldsAndNoneBeyondTheRepository() throws IOException {
    write(".whylint.yaml", "rules: {cause: off}\n");
    assertThat(rules(check("lift.brief.yaml"))).contains("cause/none-given");
    write("repo/.whylint.yaml", "rules: {wording: off}\n");
    assertThat(rules(check("drafts/lift.brief.yaml"))).doesNotContain("wording/vague");
    write("repo/drafts/.whylint.yaml", "rules: {gap: off}\n");
    assertThat(rules(check("drafts/lift.brief.yaml")))
        .contains("wording/vague")
        .doesNotContain("gap/no-alternatives");
  }

  @Test
  void eachBriefOfOneRunHasItsOwnSettings() throws IOException {
    write("repo/drafts/.whylint.yaml", "fail-on: never\n");
    assertThat(check("drafts/lift.brief.yaml").code()).isEqualTo(ExitCode.CLEAN);
    assertThat(check(".").code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void overridesHoldForTheirFilesOnly() throws IOException {
    write(
        "repo/.whylint.yaml",
        """
        rules: {wording: off}
        overrides:
          - files: [drafts/**]
            rules: {cause: off, wording: on}
        """);
    assertThat(rules(check("lift.brief.yaml")))
        .contains("cause/none-given")
        .doesNotContain("wording/vague");
    assertThat(rules(check("drafts/lift.brief.yaml")))
        .contains("wording/vague")
        .doesNotContain("cause/none-given");
  }

  @Test
  void aFileExtendsAnotherAndALaterWordGoesFirst() throws IOException {
    write("repo/house/base.yaml", "rules: {wording: off, cause: off}\n");
    write("repo/.whylint.yaml", "extends: [strict, house/base.yaml]\nrules: {cause: on}\n");
    assertThat(rules(check("lift.brief.yaml")))
        .contains("cause/none-given")
        .doesNotContain("wording/vague");
  }

  @ParameterizedTest
  @ValueSource(strings = {"recommended", "strict", "starter"})
  void everyPresetCanBeUsed(String preset) throws IOException {
    write("repo/.whylint.yaml", "extends: " + preset + "\n");
    Ran ran = check("lift.brief.yaml");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isEqualTo(ExitCode.FINDINGS);
    boolean quiet = preset.equals("starter");
    assertThat(rules(ran).contains("wording/vague")).isEqualTo(!quiet);
  }

  @Test
  void strictFailsOnAMajor() throws IOException {
    String off = "rules: {cause: off, gap: major, contract: off, need: off, plan: off}\n";
    write("repo/.whylint.yaml", off);
    assertThat(check("lift.brief.yaml").code()).isEqualTo(ExitCode.CLEAN);
    write("repo/.whylint.yaml", "extends: strict\n" + off);
    assertThat(check("lift.brief.yaml").code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(check("--fail-on", "blocker", "lift.brief.yaml").code()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void excludedFilesAreNotSearchedForButCheckedWhenNamed() throws IOException {
    write("repo/.whylint.yaml", "exclude: drafts/\n");
    assertThat(check(".").out()).contains("\"briefs\" : 1").doesNotContain("drafts/lift");
    assertThat(check("**/*.brief.yaml").code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(check("drafts/lift.brief.yaml").out()).contains("drafts/lift");
    assertThat(check("--no-config", ".").out()).contains("\"briefs\" : 2");
  }

  @Test
  void theLanguageOfTheReportComesFromTheSettings() throws IOException {
    write("repo/.whylint.yaml", "language: nl\n");
    Ran dutch = Ran.in(folder.resolve("repo"), "check", "lift.brief.yaml");
    assertThat(dutch.out()).contains("NOG NIET");
    Ran english = Ran.in(folder.resolve("repo"), "check", "--language", "en", "lift.brief.yaml");
    assertThat(english.out()).contains("NOT YET");
  }

  @Test
  void settingsThatDisagreeOnTheLanguageAreAnError() throws IOException {
    write("repo/.whylint.yaml", "language: nl\n");
    write("repo/drafts/.whylint.yaml", "language: en\n");
    Ran ran = Ran.in(folder.resolve("repo"), "check");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains(".whylint.yaml:1", "drafts/.whylint.yaml:1", "give --language");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "questions"})
  void anAudienceThatTheSettingsGiveSeesNothingInternal(String command) throws IOException {
    String secret = "They argued about the invoice";
    write(
        "repo/a.brief.yaml", BRIEF + "relationship: {state: broken, history: [" + secret + "]}\n");
    Path repo = folder.resolve("repo");
    assertThat(Ran.in(repo, command, "--format", "json", "a.brief.yaml").out())
        .contains("relationship/");
    write("repo/.whylint.yaml", "audience: client\n");
    assertThat(Ran.in(repo, command, "--format", "json", "a.brief.yaml").out())
        .isNotEmpty()
        .doesNotContain("relationship/", secret);
  }

  @Test
  void definedTermsAndAllowedWordsAreLetBe() throws IOException {
    assertThat(rules(check("lift.brief.yaml"))).contains("wording/vague");
    write(
        "repo/.whylint.yaml",
        "glossary: {terms: {As Soon As Possible: within a week}, allowed: [fast]}\n");
    assertThat(rules(check("lift.brief.yaml"))).doesNotContain("wording/vague");
  }

  @Test
  void anAcronymOfTheGlossaryIsExplained() throws IOException {
    write("repo/b.brief.yaml", BRIEF + "notes: The QZX-team keeps the QZX going.\n");
    assertThat(rules(check("b.brief.yaml"))).contains("wording/undefined-acronym");
    write("repo/.whylint.yaml", "glossary: {terms: {QZX: quick exchange of files}}\n");
    assertThat(rules(check("b.brief.yaml"))).doesNotContain("wording/undefined-acronym");
  }

  @Test
  void aDefinedTermIsNoProductInANeed() throws IOException {
    write("repo/c.brief.yaml", BRIEF + "needs: [{what: a portal, who: visitors, why: to ask}]\n");
    assertThat(rules(check("c.brief.yaml"))).contains("need/is-a-solution");
    write("repo/.whylint.yaml", "glossary: {terms: {portal: the desk in the hall}}\n");
    assertThat(rules(check("c.brief.yaml"))).doesNotContain("need/is-a-solution");
  }

  @Test
  void aFileThatIsNamedStandsInForTheNearest() throws IOException {
    write("repo/.whylint.yaml", "rules: {cause: off}\n");
    write("other.yaml", "overrides: [{files: lift.brief.yaml, rules: {wording: off}}]\n");
    assertThat(rules(check("--config", "../other.yaml", "lift.brief.yaml")))
        .contains("cause/none-given")
        .doesNotContain("wording/vague");
    assertThat(rules(check("--no-config", "lift.brief.yaml")))
        .contains("cause/none-given", "wording/vague");
    assertThat(check("--config", "none.yaml").err()).contains("none.yaml:1:1", "does not exist");
    assertThat(check("--config", "x", "--no-config").code()).isEqualTo(ExitCode.USAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rule: {}|1:1|did you mean rules?",
        "rules: {cause/singel: off}|1:9|did you mean cause/single?",
        "rules: {cause: of}|1:16|did you mean off?",
        "rules: {cause: }|1:|nothing",
        "rules: [cause]|1:8|map",
        "rules: {cause: {level: minor}}|1:17|no key 'level'",
        "rules: {brief/syntax: off}|1:9|always",
        "rules: {brief: minor}|1:9|always",
        "rules: {brief/thin: blocker}|1:21|cannot block",
        "fail-on: majr|1:10|did you mean major?",
        "language: de|1:11|en, nl",
        "audience: clint|1:11|did you mean client?",
        "extends: strikt|1:10|did you mean strict?",
        "extends: gone.yaml|1:10|does not exist",
        "overrides: [{files: '*.yaml'}]|1:13|rules: is missing",
        "overrides: [{file: '*.yaml', rules: {}}]|1:14|did you mean files?",
        "exclude: ['../x']|1:11|stay within",
        "exclude: 'a.{b,c}'|1:10|several globs",
        "glossary: {terms: {portal: }}|1:20|no definition",
        "glossary: {word: x}|1:12|no key 'word'",
        "glossary: {allowed: [one two three four five]}|1:22|at most 4 words",
        "fail-on: major\nfail-on: minor|2:1|twice",
        "fail-on:|1:1|no value",
        "- a|1:1|map",
        "a: [|2:1|no YAML",
        "fail-on: major\n---\nfail-on: minor|2:1|one document",
      })
  void aBrokenSettingIsAnErrorWithItsPlace(String given) throws IOException {
    String[] parts = given.split("\\|", -1);
    write("repo/.whylint.yaml", parts[0] + "\n");
    Ran ran = check("lift.brief.yaml");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(".whylint.yaml:" + parts[1], parts[2]);
  }

  @Test
  void standardInputHasTheSettingsOfItsName() throws IOException {
    write("repo/drafts/.whylint.yaml", "rules: {cause: off}\n");
    Path repo = folder.resolve("repo");
    Ran here = Ran.with(repo, BRIEF, "check", "--format", "json", "-");
    assertThat(rules(here)).contains("cause/none-given");
    Ran there =
        Ran.with(repo, BRIEF, "check", "--format", "json", "--stdin-name", "drafts/x.yaml", "-");
    assertThat(rules(there)).isNotEmpty().doesNotContain("cause/none-given");
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "forecast", "questions"})
  void everyCommandThatReadsABriefRefusesBrokenSettings(String command) throws IOException {
    write("repo/.whylint.yaml", "rules: {caus: off}\n");
    Ran ran = Ran.in(folder.resolve("repo"), command, "lift.brief.yaml");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains(".whylint.yaml:1:9", "did you mean cause?");
  }

  @Test
  void anUnreadableBriefIsSaidWhateverIsIgnored() throws IOException {
    write("repo/bad.brief.yaml", "title: [\n");
    assertThat(check("--ignore", "brief", "bad.brief.yaml").code()).isEqualTo(ExitCode.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "\n\n"})
  void anEmptyFileChangesNothing(String text) throws IOException {
    Ran before = check("lift.brief.yaml");
    write("repo/.whylint.yaml", text);
    assertThat(check("lift.brief.yaml")).isEqualTo(before);
  }
}
