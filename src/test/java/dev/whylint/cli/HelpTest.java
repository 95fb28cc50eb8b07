package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Help is complete in both languages, and in the language of who asks. */
class HelpTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z-]+");
  private static final List<Command> COMMANDS = new Program().all();

  @Test
  void everyWordOfHelpHasItsDutchAndNoDutchIsLeftOver() throws IOException {
    Properties dutch = properties("nl");
    Set<String> used = new TreeSet<>();
    List<String> missing = new ArrayList<>();
    said()
        .forEach(
            (key, english) -> {
              String common = key.substring(key.indexOf('.') + 1);
              String found = dutch.containsKey(key) ? key : common;
              used.add(found);
              String text = dutch.getProperty(found, "");
              if (text.isBlank()) {
                missing.add(key);
              } else {
                assertThat(options(text)).as(key).isEqualTo(options(english));
              }
            });
    assertThat(missing).as("add to help.nl.properties").isEmpty();
    Set<String> left = new TreeSet<>(dutch.stringPropertyNames());
    left.removeAll(used);
    left.removeAll(properties("en").stringPropertyNames());
    assertThat(left).isEmpty();
  }

  /** What the commands say in English, by the key of its Dutch. */
  private static Map<String, String> said() {
    Map<String, String> said = new LinkedHashMap<>();
    for (Command command : COMMANDS) {
      CommandSpec spec = command.spec();
      String name = command.name() + ".";
      said.put(name + "description", String.join(" ", spec.usageMessage().description()));
      for (OptionSpec option : spec.options()) {
        said.put(name + option.longestName(), String.join(" ", option.description()));
      }
      for (PositionalParamSpec each : spec.positionalParameters()) {
        said.put(name + each.paramLabel(), String.join(" ", each.description()));
      }
      spec.usageMessage()
          .exitCodeList()
          .forEach((code, m) -> said.put(name + "exit." + code.strip(), m));
    }
    return said;
  }

  @Test
  void headingsAndExamplesAreInBothLanguages() throws IOException {
    Properties dutch = properties("nl");
    Properties english = properties("en");
    for (String key : english.stringPropertyNames()) {
      assertThat(dutch.getProperty(key, "")).as(key).isNotBlank();
    }
    for (Command command : COMMANDS) {
      String key = command.name() + ".examples";
      assertThat(english.getProperty(key, "")).as(key).isNotBlank();
      assertThat(options(dutch.getProperty(key))).isEqualTo(options(english.getProperty(key)));
    }
  }

  @Test
  void everyExampleIsACommandLineThatIsTaken() {
    for (Language language : Language.values()) {
      for (Command command : COMMANDS) {
        for (String line : new Help(language).examples(command.name())) {
          for (String part : line.replaceAll("  #.*", "").split(" && | \\| |[()]", -1)) {
            List<String> words = List.of(part.split(" ", -1));
            if (words.get(0).equals("whylint")) {
              assertThat(taken(words.subList(1, words.size()))).as(line).isTrue();
            }
          }
        }
      }
    }
  }

  private static boolean taken(List<String> words) {
    Command command =
        COMMANDS.stream().filter(c -> c.name().equals(words.get(0))).findFirst().orElseThrow();
    new CommandLine(command.spec())
        .parseArgs(words.subList(1, words.size()).toArray(String[]::new));
    return true;
  }

  @Test
  void helpNamesTheSameOptionsInBothLanguages() {
    for (Command command : COMMANDS) {
      Ran english = Ran.in(HERE, command.name(), "--help");
      Ran dutch = Ran.in(HERE, command.name(), "--help", "--language", "nl");
      assertThat(dutch.code()).isEqualTo(ExitCode.CLEAN);
      assertThat(dutch.out()).contains("Gebruik: whylint " + command.name()).doesNotContain("null");
      assertThat(options(dutch.out())).isEqualTo(options(english.out())).contains("--help");
      assertThat(english.out().lines()).allMatch(line -> line.length() <= 80);
    }
  }

  @Test
  void theLanguageMayStandBeforeTheCommandOrBehindItOrInTheEnvironment() {
    String dutch = Ran.in(HERE, "map", "--help", "--language", "nl").out();
    assertThat(dutch).contains("Wat eruit komt:");
    assertThat(Ran.in(HERE, "--language", "nl", "map", "--help").out()).isEqualTo(dutch);
    assertThat(Ran.in(HERE, "--language=nl", "help", "map").out()).isEqualTo(dutch);
    assertThat(Ran.in(HERE, "help", "map", "--language", "nl").out()).isEqualTo(dutch);
    assertThat(Ran.in(HERE, "--help", "--language", "nl").out()).contains("Opdrachten:");
    assertThat(under(Map.of("LANG", "nl_NL.UTF-8")).out()).isEqualTo(dutch);
    assertThat(under(Map.of("LC_ALL", "C", "LANG", "nl_NL.UTF-8")).out()).contains("Usage:");
    assertThat(under(Map.of("LC_MESSAGES", "nl", "LANG", "en_GB")).out()).isEqualTo(dutch);
    assertThat(under(Map.of("LANG", "nn_NO")).out()).contains("Usage:");
  }

  @Test
  void aLanguageBeforeTheCommandIsThatOfTheReport() {
    Ran before = Ran.in(HERE, "--language", "nl", "check", "examples/crm.brief.yaml");
    assertThat(before.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(before)
        .isEqualTo(Ran.in(HERE, "check", "examples/crm.brief.yaml", "--language", "nl"));
  }

  @Test
  void whatFollowsTwoDashesIsNoAskingForHelp() {
    Ran ran = Ran.in(HERE, "check", "--", "--help");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("there is no file or folder '--help'");
  }

  private static Ran under(Map<String, String> env) {
    return Ran.under(env, HERE, "", "map", "--help");
  }

  private static Set<String> options(String text) {
    return new TreeSet<>(OPTION.matcher(text).results().map(MatchResult::group).toList());
  }

  private static Properties properties(String language) throws IOException {
    Path file = HERE.resolve("src/main/resources/dev/whylint/cli/help." + language + ".properties");
    Properties words = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      words.load(in);
    }
    return words;
  }
}
