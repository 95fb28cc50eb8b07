package dev.whylint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.testing.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Holds the labelled briefs: what must be raised is, at its place; nothing is that is not fair to
 * raise; and the verdict is right.
 */
class CalibrationTest {
  private static final Path ROOT = Path.of("src/test/resources/calibration");
  private static final YAMLMapper YAML = new YAMLMapper();

  /** Rightly labelled, and beyond what words alone can tell; one that is found leaves this list. */
  private static final Set<String> NOT_HEARD =
      Set.of(
          "corporatie-reparaties.labels.yaml need/is-a-solution kanaal",
          "evenementenvergunning.labels.yaml cause/symptom-restated besluit-duurt",
          "home-care-rota.labels.yaml cause/symptom-restated many-doorbells",
          "permit-desk.labels.yaml cause/symptom-restated handling-long",
          "wind-park-gearboxes.labels.yaml cause/blames-people careless",
          "wind-park-gearboxes.labels.yaml cause/detection-only solution");

  static List<Path> briefs() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      List<Path> briefs = files.filter(f -> f.toString().endsWith(".brief.yaml")).sorted().toList();
      assertThat(briefs).hasSizeGreaterThan(11);
      return briefs;
    }
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void saysWhatASeniorConsultantWould(Path brief) throws IOException {
    String name = brief.getFileName().toString().replace(".brief.yaml", ".labels.yaml");
    JsonNode labels = YAML.readTree(Files.readString(brief.resolveSibling(name)));
    BriefResult result = Checked.brief(Files.readString(brief));
    Set<String> fair = new TreeSet<>();
    labels.path("may").forEach(label -> fair.add(label.path("rule").asString()));
    for (JsonNode label : labels.path("must")) {
      fair.add(label.path("rule").asString());
      boolean raised = result.findings().stream().anyMatch(found -> isAt(found, label));
      assertThat(raised).as(label.toString()).isEqualTo(!NOT_HEARD.contains(key(name, label)));
    }
    Set<String> said = new TreeSet<>();
    result.findings().forEach(found -> said.add(found.rule().name()));
    said.removeIf(rule -> rule.startsWith("wording/") || rule.startsWith("brief/"));
    assertThat(fair).containsAll(said);
    assertThat(result.verdict().toString().toLowerCase(Locale.ROOT).replace('_', '-'))
        .isEqualTo(labels.path("verdict").asString());
  }

  private static String key(String file, JsonNode label) {
    return file + " " + label.path("rule").asString() + " " + label.path("at").asString();
  }

  private static boolean isAt(Finding found, JsonNode label) {
    String at = label.path("at").asString();
    List<String> path = List.of(found.hit().at().path().split("/", -1));
    boolean there = found.hit().at().id().equals(at) || path.contains(at);
    return found.rule().name().equals(label.path("rule").asString()) && there;
  }
}
