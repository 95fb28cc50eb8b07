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

/**
 * Which briefs answer to a condition of a house rule, and that examples hold it to what was meant.
 */
class HouseConditionsTest {
  private static final String BRIEF =
      """
      title: A second lift
      problem: Visitors wait for the lift and leave.
      solution:
        summary: Build a second lift
        proposed-by: client
        parts:
          - {id: lift, what: A lift {with} a view, kind: other, cost: EUR 80k, ready-by: 2027-07-15}
          - {id: signs, what: Signs, cost: EUR 900}
          - what: Training
      plan: {deadline: 2027-Q2, budget: EUR 90k, contingency: TBD}
      contract: {price: fixed, rework: {paid-by: client}}
      relationship: {state: strained, said-by-us: [they never listen]}
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeABrief() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    brief(BRIEF.replace("A lift {with} a view", "\"A lift {with} a view\""));
  }

  private void brief(String text) throws IOException {
    Files.writeString(folder.resolve("a.brief.yaml"), text);
  }

  private void rule(String lines) throws IOException {
    String indented = "  - id: house/x\n" + ("message: It is {brief.title}\n" + lines).indent(4);
    settings("house-rules:\n" + indented);
  }

  private void settings(String text) throws IOException {
    Files.writeString(folder.resolve(".whylint.yaml"), text);
  }

  private Ran run(String... args) {
    return Ran.in(folder, args);
  }

  private List<JsonNode> found(String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--format", "json", "--select", "house"));
    args.addAll(List.of(more));
    Ran ran = run(args.toArray(String[]::new));
    assertThat(ran.err()).isEmpty();
    List<JsonNode> findings = new ArrayList<>();
    new ObjectMapper()
        .readTree(ran.out())
        .get("briefs")
        .get(0)
        .get("findings")
        .forEach(findings::add);
    return findings;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brief.plan.budget.value < 50000",
        "brief.plan.budget.unit == 'USD'",
        "brief.plan.budget.value <= quantity('EUR 80k')",
        "brief.plan.deadline.last < timestamp('2027-06-30T00:00:00Z')",
        "brief.plan.deadline.first > timestamp('2027-04-01T00:00:00Z')",
        "brief.plan.deadline.last > today + duration('10000h')",
        "has(brief.plan.start)",
        "has(brief.client)",
        "has(brief.needs)",
        "size(brief.needs) > 0",
        "brief.contract.exit != ''",
        "brief.contract.price in ['capped', 'in-house']",
        "brief.contract.acceptance.criteria",
        "brief.solution.parts.exists(p, p.kind == 'training')",
        "brief.solution.parts.all(p, has(p.cost))",
        "brief.solution.parts.filter(p, p.what.contains('lift')).size() > 1",
        "brief.solution.parts[0].what.matches('^Signs')",
        "brief.contract.rework.paid_by != 'client'",
      })
  void fires(String condition) throws IOException {
    rule("assert: \"" + condition + "\"\n");
    assertThat(found()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brief.plan.budget.value > 50000",
        "brief.plan.deadline.last == timestamp('2027-06-30T00:00:00Z')",
        "!has(brief.plan.team.size) && !has(brief.client.name)",
        "brief.solution.parts.map(p, p.id) == ['lift', 'signs', 'part-3']",
        "brief.solution.parts.exists_one(p, p.kind == 'other')",
        // a figure or date that is left out, or no figure, decides nothing
        "brief.plan.contingency.value > 1000",
        "brief.plan.start.first > today",
        "brief.needs[0].what == ''",
        "brief.plan.budget.value / brief.plan.team.size.value > 1.0",
        "brief.plan.budget.value / 0.0 > 1.0",
        "brief.plan.contingency.text == 'TBD'",
      })
  void isSilent(String condition) throws IOException {
    rule("assert: \"" + condition + "\"\n");
    assertThat(found()).isEmpty();
  }

  @Test
  void examplesAreRunByConfigCheck() throws IOException {
    String good =
        """
        assert: brief.plan.budget.value < 100
        examples:
          fires: [{title: T, plan: {budget: EUR 200}}]
          silent: [{title: T, plan: {budget: EUR 20}}, {title: T}]
        """;
    rule(good);
    assertThat(run("config", "check").out()).contains("house rules: 1, their examples: 3");
    rule(good.replace("EUR 200", "EUR 2").replace("EUR 20}", "EUR 201}"));
    Ran wrong = run("config", "check");
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.out().lines())
        .containsExactly(
            ".whylint.yaml:6:15: house/x is silent in this example and should fire",
            ".whylint.yaml:7:16: house/x fires in this example and should be silent");
    rule(good.replace("plan: {budget: EUR 200}", "plan: {budgte: EUR 200}"));
    assertThat(run("config", "check").out())
        .contains(".whylint.yaml:6:33: no brief has this: 'budgte'; did you mean budget?");
  }

  @Test
  void theShippedSetIsAsItsExamplesSayAndFindsWhatItIsFor() {
    Path here = Path.of("").toAbsolutePath();
    Ran check = Ran.in(here, "config", "check", "examples/house-rules/.whylint.yaml");
    assertThat(check.out()).contains("house rules: 6, their examples: 17, all as meant");
    String brief = "examples/house-rules/dagbesteding.brief.yaml";
    assertThat(Ran.in(here, "check", "--all", "--select", "house", brief).out())
        .contains("Bij een budget van EUR 80k vragen we eerst drie offertes aan.")
        .contains("“bezoekers” gaan hiermee werken of leven")
        .contains("We keuren goed of af binnen 14 dagen, niet 6 weken.")
        .contains("2 blokkerend, 2 ernstig, 2 klein");
    assertThat(Ran.in(here, "check", "--audience", "client", brief).out())
        .contains("house/clients-take-part")
        .doesNotContain("house/no-promise-while-strained");
  }

  @Test
  void theRulesInReadmeAreAsTheirExamplesSay() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String block = readme.substring(readme.indexOf("<!-- house -->"));
    settings(block.substring(block.indexOf("house-rules:"), block.indexOf("```\n<!-- /house")));
    assertThat(run("config", "check").out()).contains("house rules: 2, their examples: 2, all as");
  }
}
