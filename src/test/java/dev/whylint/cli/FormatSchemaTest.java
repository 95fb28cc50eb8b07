package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every format that has a schema follows it, for every example, broken brief and audience. */
class FormatSchemaTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final List<String> FORMATS = List.of("sarif", "gitlab", "junit", "checkstyle");

  private final Schemas schemas = new Schemas();

  @TestFactory
  Stream<DynamicTest> everyExampleFollowsTheSchema() throws IOException {
    return tests("examples");
  }

  @TestFactory
  Stream<DynamicTest> everyBrokenBriefFollowsTheSchema() throws IOException {
    return tests("src/test/resources/broken");
  }

  @Test
  void allExamplesTogetherFollowTheSchema() {
    for (String format : FORMATS) {
      schemas.holds(format, Ran.in(HERE, "check", "--format", format, "examples").out());
    }
  }

  @Test
  void noBriefAtAllFollowsTheSchema(@TempDir Path empty) {
    for (String format : FORMATS) {
      schemas.holds(format, Ran.in(empty, "check", "--allow-empty", "--format", format).out());
    }
  }

  @Test
  void theSchemasRefuseWhatIsWrong() {
    assertThatThrownBy(() -> schemas.holds("sarif", "{\"version\": \"2.1.0\", \"runs\": [{}]}"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> schemas.holds("gitlab", "[{\"description\": \"x\"}]"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> schemas.holds("junit", "<testsuites><case/></testsuites>"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> schemas.holds("checkstyle", "<checkstyle/>"))
        .isInstanceOf(AssertionError.class);
  }

  private Stream<DynamicTest> tests(String folder) throws IOException {
    List<String> files;
    try (Stream<Path> all = Files.list(HERE.resolve(folder))) {
      files = all.map(Path::toString).filter(f -> f.endsWith(".yaml")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(5);
    return files.stream()
        .flatMap(
            file ->
                FORMATS.stream()
                    .map(
                        format ->
                            DynamicTest.dynamicTest(
                                Path.of(file).getFileName() + " " + format,
                                () -> follows(file, format))));
  }

  private void follows(String file, String format) {
    for (String audience : List.of("consultant", "client")) {
      String[] args = {"check", "--audience", audience, "--format", format, file};
      Ran ran = Ran.in(HERE, args);
      assertThat(ran).isEqualTo(Ran.in(HERE, args));
      schemas.holds(format, ran.out());
    }
  }
}
