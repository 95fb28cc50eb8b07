package dev.whylint.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whylint.brief.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lists that the build joins come out as their files have them. */
class WordFileTest {
  private static final Path LEXICON = Path.of("src/main/resources/dev/whylint/lexicon");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyListComesOutAsItsFileHasIt(Language language) throws IOException {
    WordFile joined = new WordFile("/dev/whylint/lexicon/" + language.word() + ".lists");
    List<Path> files;
    try (var walk = Files.list(LEXICON.resolve(language.word()))) {
      files = walk.filter(file -> file.toString().endsWith(".txt")).toList();
    }
    assertThat(files).hasSizeGreaterThan(20);
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".txt", "");
      List<String> entries =
          Files.readAllLines(file, StandardCharsets.UTF_8).stream()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
      assertThat(joined.lines(name)).as(name).isEqualTo(entries);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aListThatIsNotThereIsNamed(Language language) {
    assertThatThrownBy(() -> WordFile.of(language).lines("none"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("No word list none");
  }
}
