package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is internal reaches no client: in every brief that we have, marked words are put into every
 * internal field, and no command shows one of them in any form. A new form is one more line below.
 */
class ConfidentialityTest {
  private static final String MARK = "XQZ";

  private static final List<String> RUNS =
      List.of(
          "check --all --format terminal",
          "check --all --plain --format terminal",
          "check --format json",
          "check --format html",
          "questions --all --format terminal",
          "questions --all --format markdown",
          "questions --format json",
          "map --format tree",
          "map --format svg",
          "map --format dot",
          "map --format mermaid",
          "forecast",
          "forecast --format json",
          "report --format html",
          "report --format markdown",
          "check --format sarif",
          "check --format junit",
          "check --format gitlab",
          "check --format github",
          "check --format checkstyle",
          "check --format markdown",
          "diff --format terminal before.yaml",
          "diff --format json before.yaml",
          "diff --format markdown before.yaml");

  private static final String INTERNAL =
      """

      # XQZ a comment of ours
      relationship:
        state: strained
        trust: 2
        respect: 2
        candour: 2
        history:
          - {what: XQZ the row about the invoice, when: 2025-06, settled: false}
          - {what: XQZ the lost disk TBD, settled: true}
        said-by-us: ["XQZ the client is an idiot", "XQZ they are too lazy to read TBD"]
        said-by-client: ["XQZ build it or we do not pay", "XQZ we pay, so you do as you are told"]
        bad-news: {to: XQZ the chair, how: XQZ on a walk, before: 2026-12-01} # XQZ soon
      waivers:
        - {rule: gap, because: XQZ they always do that, by: XQZ one of us}
        - {rule: contract/no-exit, because: XQZ lawyers said so, by: XQZ another}
        - {rule: plan/late-staffing, at: nothing, because: XQZ unused, by: XQZ a third, until: 2020-01-01}
      """;

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> noMarkedWordReachesTheClient() throws IOException {
    List<Path> briefs = briefs();
    assertThat(briefs).hasSizeGreaterThan(15);
    return briefs.stream()
        .map(brief -> DynamicTest.dynamicTest(brief.getFileName().toString(), () -> holds(brief)));
  }

  private static List<Path> briefs() throws IOException {
    List<Path> briefs = new ArrayList<>();
    for (String root : List.of("examples", "src/test/resources/calibration")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files.filter(file -> file.toString().endsWith(".brief.yaml")).sorted().forEach(briefs::add);
      }
    }
    return briefs;
  }

  private void holds(Path brief) throws IOException {
    String name = brief.getFileName().toString();
    Files.writeString(folder.resolve(name), planted(Files.readString(brief)));
    Files.writeString(folder.resolve("before.yaml"), Files.readString(brief));
    boolean ours = false;
    for (String run : RUNS) {
      List<String> args = new ArrayList<>(List.of(run.split(" ", -1)));
      args.add(name);
      ours |= Ran.in(folder, args.toArray(String[]::new)).out().contains(MARK);
      args.addAll(List.of("--audience", "client"));
      Ran client = Ran.in(folder, args.toArray(String[]::new));
      assertThat(client.code()).as(run).isIn(ExitCode.CLEAN, ExitCode.FINDINGS);
      boolean mayBeSilent = run.contains("github"); // a sound brief gets no annotation
      assertThat(mayBeSilent || !client.out().isBlank()).as(run).isTrue();
      assertThat(client.out()).as(run).doesNotContainIgnoringCase(MARK);
      assertThat(client.err()).as(run).doesNotContainIgnoringCase(MARK);
    }
    assertThat(ours).as("the consultant does see them").isTrue();
  }

  /** The brief with its own internal sections cut out, and marked ones in their place. */
  private static String planted(String brief) {
    StringBuilder kept = new StringBuilder();
    boolean cut = false;
    for (String line : brief.lines().toList()) {
      boolean key = !line.isEmpty() && Character.isLetter(line.charAt(0));
      if (key) {
        cut = line.startsWith("relationship:") || line.startsWith("waivers:");
      }
      kept.append(cut ? "" : line + "\n");
    }
    return kept + INTERNAL;
  }
}
