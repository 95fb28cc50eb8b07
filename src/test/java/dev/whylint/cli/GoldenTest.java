package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example in every format comes out as it did. With {@code -Dgolden.write} the files are
 * written anew instead; read their difference before you commit it.
 */
class GoldenTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Path GOLDEN = HERE.resolve("src/test/resources/golden");

  private static final List<String> IN_EVERY_FORMAT =
      List.of("two-minute.brief.yaml", "thuiszorg-planning.brief.yaml");
  private static final Map<String, String> FORMATS =
      new TreeMap<>(
          Map.of(
              "sarif", ".sarif",
              "junit", ".junit.xml",
              "gitlab", ".gitlab.json",
              "github", ".github.txt",
              "checkstyle", ".checkstyle.xml",
              "markdown", ".md"));

  @TestFactory
  Stream<DynamicTest> everyExampleComesOutAsItDid() throws IOException {
    List<String> examples;
    try (Stream<Path> files = Files.list(HERE.resolve("examples"))) {
      examples =
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .sorted()
              .toList();
    }
    assertThat(examples).hasSizeGreaterThan(5);
    return examples.stream()
        .flatMap(
            example ->
                formats(example).stream()
                    .map(
                        format ->
                            DynamicTest.dynamicTest(
                                example + " " + format, () -> same(example, format))));
  }

  private static List<String> formats(String example) {
    List<String> formats = new ArrayList<>(List.of("terminal", "json"));
    if (IN_EVERY_FORMAT.contains(example)) {
      formats.addAll(FORMATS.keySet());
    }
    return formats;
  }

  private static void same(String example, String format) throws IOException {
    String ending = format.equals("json") ? ".json" : FORMATS.getOrDefault(format, ".txt");
    String file = example.replace(".brief.yaml", "") + ending;
    Ran ran = Ran.in(HERE, "check", "--all", "--format", format, "examples/" + example);
    Path golden = GOLDEN.resolve(file);
    if (System.getProperty("golden.write") != null) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, ran.out());
    }
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).isEqualTo(Files.readString(golden));
  }
}
