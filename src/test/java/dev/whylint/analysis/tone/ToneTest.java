package dev.whylint.analysis.tone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.analysis.text.Token;
import dev.whylint.brief.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the tone against remarks from many trades, half of them innocent. */
class ToneTest {
  private static final int FEWEST = 60;

  @TestFactory
  Stream<DynamicTest> everyRemarkIsHeardForWhatItIs() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : Language.values()) {
      TextSense sense = new TextSense(language);
      List<String[]> remarks = remarks(language);
      assertThat(remarks).hasSizeGreaterThan(FEWEST);
      for (String[] remark : remarks) {
        tests.add(
            DynamicTest.dynamicTest(
                remark[1],
                () -> assertThat(heard(language, sense.tokens(remark[1]))).isEqualTo(remark[0])));
      }
    }
    return tests.stream();
  }

  private static String heard(Language language, List<Token> words) {
    Tone tone = Tone.of(language);
    List<String> heard = new ArrayList<>();
    if (tone.isDisrespect(words)) {
      heard.add("disrespect");
    }
    if (tone.isCoercion(words)) {
      heard.add("coercion");
    }
    return heard.isEmpty() ? "-" : String.join(" ", heard);
  }

  private static List<String[]> remarks(Language language) throws IOException {
    String name = "remarks-" + language.word() + ".tsv";
    InputStream in = Objects.requireNonNull(ToneTest.class.getResourceAsStream(name));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
