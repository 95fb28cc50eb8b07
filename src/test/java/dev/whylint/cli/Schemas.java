package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Holds output against the schemas of the formats; {@code schema/README.md} tells their origin. */
final class Schemas {
  private static final Path FOLDER = Path.of("src/test/resources/schema");

  private final Schema sarif = json("sarif-2.1.0.json", SpecificationVersion.DRAFT_4);
  private final Schema gitlab =
      json("gitlab-code-quality.json", SpecificationVersion.DRAFT_2020_12);
  private final javax.xml.validation.Schema junit = xml("jenkins-junit.xsd");
  private final javax.xml.validation.Schema checkstyle = xml("checkstyle.xsd");

  void holds(String format, String text) {
    switch (format) {
      case "sarif" -> assertThat(sarif.validate(text, InputFormat.JSON)).isEmpty();
      case "gitlab" -> assertThat(gitlab.validate(text, InputFormat.JSON)).isEmpty();
      case "junit" -> valid(junit, text);
      case "checkstyle" -> valid(checkstyle, text);
      default -> throw new IllegalArgumentException(format);
    }
  }

  private static void valid(javax.xml.validation.Schema schema, String text) {
    try {
      schema.newValidator().validate(new StreamSource(new StringReader(text)));
    } catch (SAXException e) {
      throw new AssertionError(e.getMessage() + " in:\n" + text, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Schema json(String file, SpecificationVersion version) {
    try {
      return SchemaRegistry.withDefaultDialect(version)
          .getSchema(Files.readString(FOLDER.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static javax.xml.validation.Schema xml(String file) {
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(FOLDER.resolve(file).toFile());
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
