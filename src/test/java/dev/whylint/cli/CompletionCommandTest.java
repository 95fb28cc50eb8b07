package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts complete what the commands take; that of bash is run. */
class CompletionCommandTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final String COMPLETE =
      """
      . ./script
      COMP_WORDS=("$@")
      COMP_CWORD=$(($# - 1))
      _whylint
      printf '%s\\n' "${COMPREPLY[@]}"
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "whylint co | completion config",
        "whylint check --fa | --fail-on",
        "whylint check --fail-on m | major minor",
        "whylint check --format js | json",
        "whylint check --format = js | json",
        "whylint --format mar | markdown",
        "whylint some.brief.yaml --audience c | client consultant",
        "whylint questions --language '' | en nl",
        "whylint explain cause/no | cause/none-given cause/no-evidence",
        "whylint check --select contrac | contract contract/none-given contract/no-exit",
        "whylint completion '' | bash zsh fish",
        "whylint schema '' | brief config report",
        "whylint config s | show",
        "whylint baseline u | update",
        "whylint help ma | map man",
        "whylint map -o no | notes.txt",
        "whylint map '' | a.brief.yaml b.brief.yml brief.yaml sub",
        "whylint check 'a b' | a b.brief.yaml",
        "whylint check sub/ | sub/c.brief.yaml",
        "whylint check --date '' | ''"
      })
  void bashCompletes(String line, String expected) throws Exception {
    layOut();
    List<String> offered = bash(line.strip());
    if (expected.strip().isEmpty() || line.contains("a b")) {
      assertThat(String.join("", offered)).isEqualTo(expected.strip());
    } else if (expected.contains("/no-")) {
      assertThat(offered).contains(expected.strip().split(" ", -1)).doesNotContain("notes.txt");
    } else {
      assertThat(offered).contains(expected.strip().split(" ", -1)).doesNotContain("other.yaml");
    }
  }

  private void layOut() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    List<String> files =
        List.of(
            "a.brief.yaml",
            "a b.brief.yaml",
            "b.brief.yml",
            "brief.yaml",
            "other.yaml",
            "notes.txt",
            "sub/c.brief.yaml");
    for (String file : files) {
      Files.createFile(folder.resolve(file));
    }
  }

  private List<String> bash(String line) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
    Files.writeString(folder.resolve("script"), Ran.in(HERE, "completion", "bash").out());
    List<String> words = new ArrayList<>(List.of("/bin/bash", "-c", COMPLETE, "-"));
    Matcher matcher = Pattern.compile("'([^']*)'|(\\S+)").matcher(line);
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    Process bash =
        new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).isZero();
    return out.lines().filter(each -> !each.isEmpty()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void everyCommandAndOptionIsInTheScript(String shell) {
    String script = Ran.in(HERE, "completion", shell).out();
    for (Command command : new Program().all()) {
      assertThat(script).contains(command.name());
      command
          .spec()
          .options()
          .forEach(option -> assertThat(script).contains(option.longestName().substring(2)));
    }
    assertThat(script)
        .contains("cause/none-given")
        .doesNotContain("%%")
        .doesNotContainPattern("@[a-z]+@");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void theShellCanReadItsScript(String shell) throws Exception {
    boolean installed =
        Stream.of("/bin/", "/usr/bin/").anyMatch(at -> Files.isExecutable(Path.of(at + shell)));
    assumeTrue(installed);
    Files.writeString(folder.resolve("script"), Ran.in(HERE, "completion", shell).out());
    Process check =
        new ProcessBuilder(shell, "-n", "script")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String remarks = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(remarks).isEmpty();
    assertThat(check.waitFor()).isZero();
  }

  @Test
  void theFormatsOfferedAreThoseTaken() {
    for (Completions.Entry entry : Completions.of(new Program().all())) {
      for (Completions.Option option : entry.options()) {
        if (option.names().contains("--format")) {
          Completions.Words words = (Completions.Words) option.values().get(0);
          assertThat(new TreeSet<>(words.words())).as(entry.name()).isEqualTo(taken(entry.name()));
        }
      }
    }
  }

  /** The formats that the command names when it is asked for one that does not exist. */
  private static Set<String> taken(String command) {
    List<String> args = new ArrayList<>(List.of(command, "--format", "nonsense"));
    if (!command.equals("rules")) {
      args.add(command.equals("config") ? "show" : "examples/crm.brief.yaml");
      args.addAll(command.equals("diff") ? List.of("examples/crm.brief.yaml") : List.of());
    }
    String error = Ran.in(HERE, args.toArray(String[]::new)).err();
    Matcher names = Pattern.compile("(?:there are|one of): ([a-z, ]+)").matcher(error);
    assertThat(names.find()).as(error).isTrue();
    return new TreeSet<>(List.of(names.group(1).strip().split(", ", -1)));
  }

  @Test
  void anUnknownShellIsWrongUse() {
    Ran ran = Ran.in(HERE, "completion", "tcsh");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("'tcsh'", "bash, zsh, fish");
  }
}
