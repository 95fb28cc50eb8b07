package dev.whylint.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.analysis.tone.Tone;
import dev.whylint.brief.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the recall and the precision reached on sentences that were labelled before the word lists
 * were opened. The floors stand a little under what is reached; how many are heard stands exactly,
 * so that no change goes by unseen: write a new number down once the sentences that changed are
 * read.
 */
class UnseenSentencesTest {
  private static final double FEWEST_FALSE = 0.97;

  private final TextSense english = new TextSense(Language.EN);
  private final TextSense dutch = new TextSense(Language.NL);

  @ParameterizedTest
  @CsvSource({
    "blame, y, 0.92, 168",
    "lack, y, 0.93, 95",
    "shape, y, 0.9, 120",
    "restate, y, 0.88, 100",
    "measure, y, 0.75, 84",
    "remedy, y, 0.92, 127",
    "tone, d, 0.9, 95",
    "tone, c, 0.93, 71"
  })
  void theFloorIsHeld(String sense, String label, double floor, int heard) throws IOException {
    int wanted = 0;
    int found = 0;
    int said = 0;
    for (String[] row : rows(sense)) {
      boolean want = row[3].equals(label);
      boolean got = hears(row, label);
      wanted += want ? 1 : 0;
      said += got ? 1 : 0;
      found += want && got ? 1 : 0;
    }
    assertThat(wanted).isGreaterThan(60);
    assertThat(said).as("heard in all").isEqualTo(heard);
    assertThat((double) found / wanted).as("recall").isGreaterThanOrEqualTo(floor);
    assertThat((double) found / said).as("precision").isGreaterThanOrEqualTo(FEWEST_FALSE);
  }

  private boolean hears(String[] row, String label) {
    Language language = Language.valueOf(row[2].toUpperCase(Locale.ROOT));
    TextSense sense = language == Language.NL ? dutch : english;
    String text = row[4];
    return switch (row[1]) {
      case "blame" -> sense.blame(text).isPresent();
      case "lack" -> sense.lacksProposed(text, row[5]);
      case "shape" -> sense.solutionShape(text).isSolution();
      case "restate" -> sense.restates(text, row[5]);
      case "measure" -> sense.sameMeasure(text, row[5]);
      case "remedy" -> sense.remedy(text) != RemedyClass.OTHER;
      default -> heard(Tone.of(language), sense.tokens(text), label);
    };
  }

  private static boolean heard(Tone tone, List<Token> tokens, String label) {
    return label.equals("d") ? tone.isDisrespect(tokens) : tone.isCoercion(tokens);
  }

  private static List<String[]> rows(String sense) throws IOException {
    InputStream in =
        Objects.requireNonNull(UnseenSentencesTest.class.getResourceAsStream("unseen.tsv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .filter(row -> row[1].equals(sense))
          .toList();
    }
  }
}
