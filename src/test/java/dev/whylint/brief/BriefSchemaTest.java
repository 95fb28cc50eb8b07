package dev.whylint.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.source.Limits;
import dev.whylint.testing.SchemaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published schema of briefs says what the readers take. */
class BriefSchemaTest {
  private static final SchemaFile SCHEMA = new SchemaFile("brief");
  private static final Path BROKEN = Path.of("src/test/resources/broken");

  /** Listed with the reason: faults of the reader that a schema cannot state, or states less of. */
  private static final Path DIFFERENCES = BROKEN.resolve("not-in-schema.tsv");

  /** The samples repeat ids and link to none. */
  private static final Set<Fault.Kind> OF_IDS =
      Set.of(Fault.Kind.UNKNOWN_ID, Fault.Kind.DUPLICATE_ID);

  @Test
  void theFileIsWhatTheReadersAskFor() throws IOException {
    BriefSchema schema = new BriefSchema();
    SCHEMA.holds(schema.make());
    assertThat(schema.unused()).as("meanings of keys that do not exist").isEmpty();
    assertThat(SCHEMA.faultsOfItself()).isEmpty();
  }

  @Test
  void everyExampleIsValid() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        for (JsonNode brief : asEditorsRead(Files.readAllBytes(file))) {
          assertThat(SCHEMA.faults(brief)).as(file.toString()).isEmpty();
        }
      }
    }
  }

  @Test
  void whatTheReaderRefusesTheSchemaRefusesToo() throws IOException {
    Map<String, String> known = new LinkedHashMap<>();
    for (String row : Files.readAllLines(DIFFERENCES)) {
      String[] cells = row.split("\t", -1);
      assertThat(cells).hasSizeGreaterThan(1).allMatch(cell -> !cell.isBlank());
      known.put(cells[0], cells[1]);
    }
    Set<String> accepted = new TreeSet<>();
    try (Stream<Path> files = Files.list(BROKEN)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (isValid(bytes)) {
          accepted.add(String.valueOf(file.getFileName()));
        }
      }
    }
    assertThat(accepted).isEqualTo(new TreeSet<>(known.keySet()));
  }

  private static boolean isValid(byte[] bytes) throws IOException {
    List<JsonNode> documents;
    try {
      documents = asEditorsRead(bytes);
    } catch (JacksonException e) {
      return false;
    }
    for (JsonNode brief : documents) {
      if (!SCHEMA.faults(brief).isEmpty()) {
        return false;
      }
    }
    return !documents.isEmpty();
  }

  private static List<JsonNode> asEditorsRead(byte[] bytes) {
    YAMLMapper yaml =
        YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (MappingIterator<JsonNode> documents = yaml.readerFor(JsonNode.class).readValues(bytes)) {
      return documents.readAll();
    }
  }

  @Test
  void whatTheSchemaTakesTheReaderTakes() throws IOException {
    List<String> bad = new ArrayList<>();
    for (Sample sample : Sample.of(FieldsHeard.ofABrief())) {
      JsonNode instance = new ObjectMapper().readTree(sample.json());
      assertThat(SCHEMA.faults(instance)).as(sample.json()).isEmpty();
      for (Brief brief : new BriefReader(Limits.standard()).read("s", sample.bytes()).briefs()) {
        brief.faults().stream()
            .filter(fault -> !OF_IDS.contains(fault.kind()))
            .limit(2)
            .forEach(fault -> bad.add(sample.json() + ": " + fault));
      }
    }
    assertThat(bad.stream().limit(20)).isEmpty();
  }
}
