package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.testing.SchemaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schemas are printed as published, and reports keep to theirs. */
class SchemaCommandTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final SchemaFile REPORT = new SchemaFile("report");

  @Test
  void itPrintsTheVeryFile() throws IOException {
    for (String name : SchemaCommand.NAMES) {
      Ran ran = Ran.in(HERE, "schema", name);
      assertThat(ran.code()).isEqualTo(ExitCode.CLEAN);
      assertThat(HERE.resolve("src/main/resources/dev/whylint/schema/" + name + ".json"))
          .hasContent(ran.out());
    }
  }

  @Test
  void itWritesAFile(@TempDir Path folder) throws IOException {
    Ran ran = Ran.in(folder, "schema", "brief", "-o", "brief.json");
    assertThat(ran).isEqualTo(new Ran(ExitCode.CLEAN, "", ""));
    assertThat(Files.readString(folder.resolve("brief.json")))
        .isEqualTo(Ran.in(folder, "schema", "brief").out());
  }

  @Test
  void anUnknownSchemaOrFolderIsWrongUse(@TempDir Path folder) {
    Ran ran = Ran.in(folder, "schema", "brif");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("'brif'", "brief, config, report", "did you mean brief?");
    assertThat(Ran.in(folder, "schema").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.in(folder, "schema", "brief", "-o", "nowhere/x.json").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void everyReportKeepsToTheSchemaAndEveryKeyOfItIsUsed() throws IOException {
    Set<String> seen = new TreeSet<>();
    try (Stream<Path> files = Files.list(HERE.resolve("examples"))) {
      for (Path file : files.toList()) {
        for (String language : List.of("en", "nl")) {
          seen.addAll(
              keysOf(valid("check", "--format", "json", "--language", language, "" + file)));
        }
      }
    }
    seen.addAll(keysOf(valid("check", "--format", "json", "src/test/resources/broken")));
    try (Stream<Path> files = Files.list(HERE.resolve("src/test/resources/broken"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        seen.addAll(keysOf(valid("check", "--format", "json", "" + file)));
      }
    }
    String schema = Ran.in(HERE, "schema", "report").out();
    Set<String> published = propertiesOf("", new ObjectMapper().readTree(schema));
    assertThat(seen).containsAll(published);
  }

  private static JsonNode valid(String... args) throws IOException {
    JsonNode report = new ObjectMapper().readTree(Ran.in(HERE, args).out());
    assertThat(REPORT.faults(report)).as(String.join(" ", args)).isEmpty();
    return report;
  }

  private static Set<String> keysOf(JsonNode node) {
    Set<String> keys = new TreeSet<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      keys.add("/" + entry.getKey());
      keysOf(entry.getValue()).forEach(key -> keys.add("/" + entry.getKey() + key));
    }
    if (node.isArray()) {
      node.forEach(item -> keys.addAll(keysOf(item)));
    }
    return keys;
  }

  private static Set<String> propertiesOf(String path, JsonNode schema) {
    Set<String> keys = new TreeSet<>();
    JsonNode form = schema.has("items") ? schema.get("items") : schema;
    for (Map.Entry<String, JsonNode> entry : form.path("properties").properties()) {
      keys.add(path + "/" + entry.getKey());
      keys.addAll(propertiesOf(path + "/" + entry.getKey(), entry.getValue()));
    }
    return keys;
  }
}
