package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * README shows what this version prints. With {@code -Dreadme.write} the parts that are made from
 * the code are written instead of compared.
 */
class ReadmeTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Path README = HERE.resolve("README.md");

  @Test
  void theReportIsReal() throws IOException {
    Ran ran = Ran.in(HERE, "check", "examples/crm.brief.yaml");
    assertThat(ran.code()).isEqualTo(ExitCode.FINDINGS);
    holds("report", "```text\n" + ran.out() + "```\n");
  }

  @Test
  void theInterviewIsReal(@TempDir Path folder) throws IOException {
    String answers =
        """

        Replace the CRM
        Customers leave after their first complaint
        EUR 30k per month
        They cancel within a month of a complaint
        8 %
        monthly churn

        A first reply takes three days
        All mail lands in one inbox that nobody owns
        """;
    Ran ran = Ran.with(folder, answers, "init", "crm.brief.yaml", "--interview");
    assertThat(ran.code()).isEqualTo(ExitCode.CLEAN);
    String last = "> All mail lands in one inbox that nobody owns\n";
    int end = ran.out().indexOf(last) + last.length();
    assertThat(end).isGreaterThan(last.length());
    holds("interview", "```text\n" + ran.out().substring(0, end) + "```\n");
  }

  @Test
  void theMapIsReal() throws IOException {
    Ran ran = Ran.in(HERE, "map", "examples/crm.brief.yaml");
    holds("map", "```text\n" + ran.out() + "```\n");
  }

  @Test
  void theSettingsAreReal() throws IOException {
    Path team = HERE.resolve("src/test/resources/team");
    String settings = Files.readString(team.resolve(".whylint.yaml"));
    holds("team", "```yaml\n" + settings + "```\n");
    Ran ran = Ran.in(team, "config", "show", "drafts/desk.brief.yaml");
    holds("settings", "```text\n" + ran.out() + "```\n");
  }

  @Test
  void theDiffIsReal() throws IOException {
    Path versions = HERE.resolve("src/test/resources/versions");
    Ran ran = Ran.in(versions, "diff", "offer-1.brief.yaml", "offer-2.brief.yaml");
    holds("diff", "```text\n" + ran.out() + "```\n");
  }

  @Test
  void theBaselineIsReal(@TempDir Path folder) throws IOException {
    Path versions = HERE.resolve("src/test/resources/versions");
    Path offer = folder.resolve("offer.brief.yaml");
    Files.copy(versions.resolve("offer-1.brief.yaml"), offer);
    Ran.in(folder, "baseline", "create");
    Path next = versions.resolve("offer-2.brief.yaml");
    Files.copy(next, offer, StandardCopyOption.REPLACE_EXISTING);
    Ran ran = Ran.in(folder, "baseline", "check");
    assertThat(ran.code()).isEqualTo(ExitCode.FINDINGS);
    holds("baseline", "```text\n" + ran.out() + "```\n");
  }

  @Test
  void theRuleTableIsThatOfTheCode() throws IOException {
    holds("rules", Ran.in(HERE, "rules", "--format", "markdown").out());
  }

  @Test
  void everyCommandShownRuns(@TempDir Path folder) throws IOException {
    copy(HERE.resolve("examples"), "crm.brief.yaml", folder.resolve("examples"));
    Path team = HERE.resolve("src/test/resources/team");
    copy(team, ".whylint.yaml", folder);
    copy(team, "drafts/desk.brief.yaml", folder);
    List<String> commands = commandsShown();
    assertThat(commands).hasSizeGreaterThan(15).contains("check", "baseline create");
    for (String command : commands) {
      Ran ran = Ran.in(folder, command.isEmpty() ? new String[0] : command.split(" ", -1));
      assertThat(ran.code())
          .as("whylint %s: %s", command, ran.err())
          .isIn(ExitCode.CLEAN, ExitCode.FINDINGS);
    }
  }

  private static void copy(Path from, String name, Path to) throws IOException {
    Path copy = to.resolve(name);
    Files.createDirectories(copy.getParent());
    Files.copy(from.resolve(name), copy);
  }

  /** What stands behind the name of the program, but where it waits for somebody at a keyboard. */
  private static List<String> commandsShown() throws IOException {
    String readme = Files.readString(README);
    Stream<String> inBlocks =
        Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL)
            .matcher(readme)
            .results()
            .flatMap(block -> block.group(1).lines())
            .map(line -> line.replaceFirst("\\s(?:#|&&|\\|).*", ""));
    Stream<String> inText =
        Pattern.compile("`(whylint\\s[^`]*)`")
            .matcher(readme)
            .results()
            .map(command -> command.group(1).replaceAll("\\s+", " "));
    return Stream.concat(inBlocks, inText)
        .filter(line -> line.matches("(?:source <\\()?\\S*\\bwhylint .*"))
        .map(line -> line.replaceFirst("^.*?\\bwhylint ", "").replaceFirst("\\)?\\s*$", ""))
        .map(
            command -> command.replace("BRIEF", "examples/crm.brief.yaml").replace("~/.zfunc/", ""))
        .filter(command -> !command.equals("lsp") && !command.contains("--watch"))
        .toList();
  }

  private static void holds(String part, String made) throws IOException {
    String readme = Files.readString(README);
    String open = "<!-- " + part + " -->\n";
    int from = readme.indexOf(open) + open.length();
    int to = readme.indexOf("<!-- /" + part + " -->");
    assertThat(to).isGreaterThanOrEqualTo(from);
    if (System.getProperty("readme.write") != null) {
      Files.writeString(README, readme.substring(0, from) + made + readme.substring(to));
    } else {
      assertThat(readme.substring(from, to)).isEqualTo(made);
    }
  }
}
