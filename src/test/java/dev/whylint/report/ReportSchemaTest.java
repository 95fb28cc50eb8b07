package dev.whylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.testing.SchemaFile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The published schema of reports is that of the code. */
class ReportSchemaTest {
  @Test
  void theFileIsMadeFromTheCode() throws IOException {
    SchemaFile schema = new SchemaFile("report");
    schema.holds(new ReportSchema().make());
    assertThat(schema.faultsOfItself()).isEmpty();
  }
}
