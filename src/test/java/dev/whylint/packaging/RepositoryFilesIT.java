package dev.whylint.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Runs the script of the action and the entries of the hooks as their services would. */
class RepositoryFilesIT {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Path LAUNCHER = HERE.resolve("target/whylint/bin/whylint");
  private static final String BRIEF = "title: A form\nproblem: People wait\nsolution: A form\n";

  @TempDir Path folder;

  private record Run(int code, String out) {}

  private Run bash(String script, Map<String, String> env) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().keySet().removeIf(key -> key.startsWith("GITHUB_"));
    builder.environment().putAll(env);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out);
  }

  private static JsonNode yaml(String file) throws IOException {
    return new YAMLMapper().readTree(Files.readString(HERE.resolve(file)));
  }

  private Run action(Map<String, String> inputs) throws Exception {
    JsonNode action = yaml(".github/actions/check/action.yml");
    JsonNode step = action.get("runs").get("steps").get(0);
    Map<String, String> env = new HashMap<>();
    step.get("env")
        .properties()
        .forEach(
            each -> {
              String input = each.getValue().asString().replaceAll(".*inputs\\.([a-z-]+).*", "$1");
              JsonNode usual = action.get("inputs").get(input).get("default");
              String given = inputs.getOrDefault(input, usual == null ? "" : usual.asString());
              env.put(each.getKey(), given);
            });
    return bash(step.get("run").asString(), env);
  }

  @Test
  void theActionAnnotatesAndFails() throws Exception {
    Files.writeString(folder.resolve("a b.brief.yaml"), BRIEF);
    Run run = action(Map.of("whylint", LAUNCHER.toString(), "sarif", "out.sarif"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("::error file=a b.brief.yaml");
    assertThat(folder.resolve("out.sarif")).content().contains("2.1.0");
    Run jar =
        action(
            Map.of(
                "whylint",
                HERE.resolve("target/whylint/lib/whylint.jar").toString(),
                "fail-on",
                "never"));
    assertThat(jar.code()).isZero();
  }

  @Test
  void noInputOfTheActionIsRun() throws Exception {
    Files.writeString(folder.resolve("a.brief.yaml"), BRIEF);
    String evil = "$(touch seen); `touch seen`; touch seen #";
    for (String input : List.of("paths", "fail-on", "changed-since", "baseline", "audience")) {
      Run run = action(Map.of("whylint", LAUNCHER.toString(), input, evil));
      assertThat(run.code()).as(input).isEqualTo(2);
    }
    assertThat(folder.resolve("seen")).doesNotExist();
    JsonNode step = yaml(".github/actions/check/action.yml").get("runs").get("steps").get(0);
    assertThat(step.get("run").asString()).doesNotContain("${{");
  }

  @Test
  void theHooksCheckWhatIsAboutToBeCommitted() throws Exception {
    Files.writeString(folder.resolve("a.brief.yaml"), BRIEF);
    List<JsonNode> hooks = new ArrayList<>();
    yaml(".pre-commit-hooks.yaml").values().forEach(hooks::add);
    assertThat(hooks).hasSize(2);
    String path = LAUNCHER.getParent() + File.pathSeparator + System.getenv("PATH");
    String entry = hooks.get(0).get("entry").asString();
    String usual = hooks.get(0).get("args").values().iterator().next().asString();
    for (String args : List.of(usual, "--fail-on=info --")) {
      String check = entry + " " + args + " a.brief.yaml";
      assertThat(bash(check, Map.of("PATH", path)).code()).as(args).isEqualTo(1);
    }
    assertThat(bash("whylint baseline create", Map.of("PATH", path)).code()).isZero();
    String baseline = hooks.get(1).get("entry").asString();
    assertThat(bash(baseline, Map.of("PATH", path)).code()).isZero();
    String known = entry + " --baseline=.whylint-baseline -- a.brief.yaml";
    assertThat(bash(known, Map.of("PATH", path)).code()).isZero();
    for (JsonNode hook : hooks) {
      Pattern files = Pattern.compile(hook.get("files").asString());
      for (String name : List.of("brief.yaml", "x/y.brief.yml", "brief.yml", "a.brief.yaml")) {
        assertThat(files.matcher(name).find()).as(name).isTrue();
      }
      assertThat(files.matcher("debrief.yaml").find()).isFalse();
    }
  }

  @Test
  void theActionTakesPathsByLineAndNoneAsTheFolder() throws Exception {
    Files.writeString(folder.resolve("a b.brief.yaml"), BRIEF);
    Files.writeString(folder.resolve("-c.brief.yaml"), BRIEF);
    String launcher = LAUNCHER.toString();
    Run some = action(Map.of("whylint", launcher, "paths", "\n-c.brief.yaml\n  \n"));
    assertThat(some.code()).isEqualTo(1);
    assertThat(some.out()).contains("file=-c.brief.yaml").doesNotContain("a b.brief.yaml");
    Run all = action(Map.of("whylint", launcher, "paths", " \n"));
    assertThat(all.out()).contains("file=-c.brief.yaml", "file=a b.brief.yaml");
  }

  /** The bash of macOS is version 3.2. */
  @Test
  void theActionUsesNothingThatAnOldBashLacks() throws IOException {
    JsonNode step = yaml(".github/actions/check/action.yml").get("runs").get("steps").get(0);
    assertThat(step.get("run").asString())
        .doesNotContain("mapfile", "readarray", "declare -A", ",,}", "^^}");
  }

  @Test
  void theTemplateForGitlabWritesItsReports() throws Exception {
    Files.writeString(folder.resolve("a.brief.yaml"), BRIEF);
    String readme = Files.readString(HERE.resolve("README.md"));
    int from = readme.indexOf("whylint:\n  script:");
    String template = readme.substring(from, readme.indexOf("```", from));
    JsonNode job = new YAMLMapper().readTree(template).get("whylint");
    String path = LAUNCHER.getParent() + File.pathSeparator + System.getenv("PATH");
    String script = job.get("script").get(0).asString();
    assertThat(bash(script, Map.of("PATH", path)).code()).isEqualTo(1);
    for (JsonNode report : job.get("artifacts").get("reports").values()) {
      assertThat(folder.resolve(report.asString())).content().contains("cause/none-given");
    }
  }
}
