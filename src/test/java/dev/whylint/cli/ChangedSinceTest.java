package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is checked when only what changed since a revision is asked for. */
class ChangedSinceTest {
  private static final String BRIEF =
      """
      title: A counter
      language: en
      problem:
        statement: People wait
        symptoms: [{id: queue, what: A queue at nine}]
      solution: {summary: A form}
      notes: |
        The van arrives promptly.
      """;

  @TempDir Path folder;

  @BeforeEach
  void makeRepository() throws IOException, InterruptedException {
    git("init", "-q", "-b", "trunk");
    git("config", "user.email", "nobody@example.org");
    git("config", "user.name", "nobody");
    write("a.brief.yaml", BRIEF);
    write("sub/b.brief.yaml", BRIEF);
    write("sub/prijs é.brief.yaml", BRIEF);
    git("add", "-A");
    git("commit", "-q", "-m", "first");
    git("checkout", "-q", "-b", "work");
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> checked(Path from, String... more) {
    List<String> arguments = new ArrayList<>(List.of("check", "--format", "junit"));
    arguments.addAll(List.of(more));
    return Ran.in(from, arguments.toArray(String[]::new))
        .out()
        .lines()
        .filter(line -> line.contains("<testsuite "))
        .map(line -> line.replaceAll(".* name=\"([^\"]*)\".*", "$1"))
        .toList();
  }

  @Test
  void onlyBriefsThatDifferAreChecked() throws IOException, InterruptedException {
    Ran none = Ran.in(folder, "check", "--changed-since", "trunk");
    assertThat(none.err()).contains("no brief differs from trunk");
    assertThat(none.code()).isEqualTo(ExitCode.CLEAN);
    write("sub/prijs é.brief.yaml", BRIEF + "# a comment\n");
    write("fresh.brief.yaml", BRIEF);
    assertThat(checked(folder, "--changed-since", "trunk"))
        .containsExactlyInAnyOrder("fresh.brief.yaml", "sub/prijs é.brief.yaml");
    git("add", "-A");
    git("commit", "-q", "-m", "second");
    assertThat(checked(folder.resolve("sub"), "--changed-since", "trunk"))
        .containsExactly("prijs é.brief.yaml");
    assertThat(checked(folder, "--changed-since", "HEAD", ".")).isEmpty();
  }

  @Test
  void whatTheOtherBranchDidSinceIsNotOurs() throws IOException, InterruptedException {
    git("checkout", "-q", "trunk");
    write("a.brief.yaml", BRIEF + "# theirs\n");
    git("commit", "-q", "-a", "-m", "theirs");
    git("checkout", "-q", "work");
    write("sub/b.brief.yaml", BRIEF + "# ours\n");
    assertThat(checked(folder, "--changed-since", "trunk")).containsExactly("sub/b.brief.yaml");
  }

  @Test
  void withLinesOnlyWhatTouchesTheChangeIsShown() throws IOException {
    write("a.brief.yaml", BRIEF.replace("A queue at nine", "A queue at half past nine"));
    Ran ran = Ran.in(folder, "check", "--all", "--changed-since", "trunk", "--lines");
    assertThat(ran.out()).contains("cause/unmeasured-symptom").doesNotContain("wording/vague");
    write("a.brief.yaml", BRIEF.replace("van arrives promptly", "bus arrives promptly"));
    ran = Ran.in(folder, "check", "--all", "--changed-since", "trunk", "--lines");
    assertThat(ran.out())
        .contains("wording/vague", "What decides the verdict did not change")
        .doesNotContain("gap/");
    assertThat(ran.err()).isEmpty();
    write("new.brief.yaml", BRIEF);
    ran = Ran.in(folder, "check", "--all", "--changed-since", "trunk", "--lines", "new.brief.yaml");
    assertThat(ran.out()).contains("wording/vague", "cause/none-given");
  }

  @Test
  void aRenamedFileShowsOnlyTheLinesThatChanged() throws IOException, InterruptedException {
    String name = "sub/new [1]*.brief.yaml";
    git("mv", "sub/b.brief.yaml", name);
    write(name, BRIEF.replace("van arrives promptly", "bus arrives promptly"));
    Ran ran = Ran.in(folder, "check", "--all", "--changed-since", "trunk", "--lines");
    assertThat(ran.out()).contains("wording/vague", name).doesNotContain("gap/", "a.brief.yaml");
  }

  @Test
  void aKeyThatIsTakenOutOrRatedOtherwiseTouchesItsItem() throws IOException, InterruptedException {
    String risks =
        """
        risks:
          - what: Staff leave
            impact: low
            likelihood: high
          - what: Rain falls
            impact: high
            response: umbrellas
          - what: Snow falls
            impact: high
        """;
    write("a.brief.yaml", BRIEF + risks);
    git("commit", "-q", "-a", "-m", "risks");
    write(
        "a.brief.yaml",
        BRIEF
            + risks
                .replace("impact: low", "impact: high")
                .replace("    response: umbrellas\n", ""));
    Ran ran = Ran.in(folder, "check", "--all", "--changed-since", "HEAD", "--lines");
    assertThat(ran.out())
        .contains("“Staff leave”", "“Rain falls”")
        .doesNotContain("“Snow falls”", "wording/vague");
  }

  @Test
  void noCommitInCommonIsSaid() throws IOException, InterruptedException {
    git("checkout", "-q", "--orphan", "apart");
    git("commit", "-q", "-m", "apart");
    Ran ran = Ran.in(folder, "check", "--changed-since", "trunk");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("no commit in common");
  }

  @Test
  void wrongUseIsSaid() throws IOException {
    assertThat(Ran.in(folder, "check", "--changed-since", "nowhere").err())
        .contains("no revision 'nowhere'");
    Ran option = Ran.in(folder, "check", "--changed-since=--output=x");
    assertThat(option.code()).isEqualTo(ExitCode.USAGE);
    assertThat(option.err()).contains("no revision '--output=x'");
    assertThat(Ran.in(folder, "check", "--lines").err()).contains("goes with --changed-since");
  }

  @Test
  void outsideARepositoryItIsAnError(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("a.brief.yaml"), BRIEF);
    Ran ran = Ran.in(elsewhere, "check", "--changed-since", "HEAD");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("in no git repository");
  }

  @Test
  void theRepositoryCanRunNothing() throws IOException, InterruptedException {
    Path seen = folder.resolve("ran");
    for (String key : List.of("core.fsmonitor", "diff.external", "core.pager")) {
      git("config", key, "touch " + seen + "; false");
    }
    git("config", "diff.evil.textconv", "touch " + seen + "; cat");
    git("config", "diff.evil.command", "touch " + seen + "; cat");
    write(".gitattributes", "*.yaml diff=evil\n");
    write("a.brief.yaml", BRIEF + "# changed\n");
    assertThat(checked(folder, "--changed-since", "trunk", "--lines")).contains("a.brief.yaml");
    assertThat(seen).doesNotExist();
  }
}
