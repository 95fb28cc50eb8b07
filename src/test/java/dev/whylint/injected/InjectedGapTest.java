package dev.whylint.injected;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.testing.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Puts every known gap into every sound brief that we have, at every place where it fits, and asks
 * whether the tool finds it and finds nothing else. {@code -Dinjected.print} prints the table.
 */
class InjectedGapTest {
  /** Found where it was put in: the bar of the project. */
  private static final double FOUND = 0.95;

  /** Nothing else new: the bar of the project. */
  private static final double QUIET = 0.90;

  /** What follows from any grave gap: it must be brought, it may hit what was put in, the odds. */
  private static final Set<String> CONSEQUENCES =
      Set.of(
          "relationship/bad-news-unplanned",
          "relationship/sunk-cost",
          "contract/promise-exceeds-odds");

  private static final YAMLMapper YAML = new YAMLMapper();

  private static final class Tally {
    int put;
    int found;
    int quiet;
    final List<String> misses = new ArrayList<>();
    final List<String> others = new ArrayList<>();
  }

  @Test
  void aKnownGapIsFoundAndNothingElse() throws IOException {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    int sound = 0;
    for (Path file : briefs()) {
      ObjectNode brief = (ObjectNode) YAML.readTree(Files.readString(file));
      BriefResult before = Checked.brief(YAML.writeValueAsString(brief));
      if (before.verdict().word().equals("ready")) {
        sound++;
        boolean dutch = brief.path("language").asString("en").equals("nl");
        for (Injection injection : Injections.all(dutch)) {
          put(injection, brief, before, file, tallies);
        }
      }
    }
    assertThat(sound).isGreaterThanOrEqualTo(6);
    print(tallies);
    int put = tallies.values().stream().mapToInt(t -> t.put).sum();
    int found = tallies.values().stream().mapToInt(t -> t.found).sum();
    int quiet = tallies.values().stream().mapToInt(t -> t.quiet).sum();
    assertThat(put).isGreaterThan(300);
    assertThat((double) found / put).as("found").isGreaterThanOrEqualTo(FOUND);
    assertThat((double) quiet / put).as("nothing else").isGreaterThanOrEqualTo(QUIET);
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

  private static void put(
      Injection injection,
      ObjectNode brief,
      BriefResult before,
      Path file,
      Map<String, Tally> tallies) {
    Tally tally = tallies.computeIfAbsent(injection.name(), k -> new Tally());
    Set<String> known = keys(before.findings());
    for (ObjectNode changed : injection.places().in(brief)) {
      List<Finding> now = Checked.brief(YAML.writeValueAsString(changed)).findings();
      Set<String> fresh = new TreeSet<>();
      now.stream().filter(f -> !known.contains(key(f))).forEach(f -> fresh.add(f.rule().name()));
      boolean found = fresh.stream().anyMatch(injection.rules()::contains);
      fresh.removeAll(injection.rules());
      fresh.removeAll(CONSEQUENCES);
      tally.put++;
      tally.found += found ? 1 : 0;
      tally.quiet += fresh.isEmpty() ? 1 : 0;
      if (!found) {
        tally.misses.add(file.getFileName() + " " + changed.hashCode());
      }
      if (!fresh.isEmpty()) {
        tally.others.add(file.getFileName() + " " + fresh);
      }
    }
  }

  private static Set<String> keys(List<Finding> findings) {
    return findings.stream().map(InjectedGapTest::key).collect(Collectors.toSet());
  }

  private static String key(Finding finding) {
    return finding.rule().name() + " " + finding.hit().at().path();
  }

  private static void print(Map<String, Tally> tallies) {
    if (System.getProperty("injected.print") == null) {
      return;
    }
    System.out.println("| gap | put in | found | nothing else |\n|---|---|---|---|");
    tallies.forEach(
        (name, t) -> System.out.printf("| %s | %d | %d | %d |%n", name, t.put, t.found, t.quiet));
    tallies.forEach(
        (name, t) -> {
          t.misses.forEach(miss -> System.out.println("missed " + name + ": " + miss));
          t.others.forEach(other -> System.out.println("also " + name + ": " + other));
        });
  }
}
