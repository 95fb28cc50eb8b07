package dev.whylint.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A published schema. With {@code -Dschema.write} it is written from the code instead of compared.
 */
public record SchemaFile(String name) {
  private static final Path FOLDER = Path.of("src/main/resources/dev/whylint/schema");

  /** Whether the file is what the code makes. */
  public void holds(JsonNode made) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    String text =
        new ObjectMapper()
                .writer()
                .with(
                    new DefaultPrettyPrinter()
                        .withObjectIndenter(lines)
                        .withArrayIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter()))
                .writeValueAsString(made)
            + "\n";
    if (System.getProperty("schema.write") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(path(), text);
    }
    assertThat(path()).hasContent(text);
  }

  private Path path() {
    return FOLDER.resolve(name + ".json");
  }

  /** What is wrong with this JSON; nothing if it is valid. */
  public List<String> faults(JsonNode instance) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(path()), InputFormat.JSON);
    return schema.validate(instance).stream().map(Object::toString).toList();
  }

  /** What is wrong with the schema itself, by the schema of schemas. */
  public List<String> faultsOfItself() throws IOException {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    SpecificationVersion.DRAFT_2020_12.getDialectId()));
    return meta.validate(Files.readString(path()), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }
}
