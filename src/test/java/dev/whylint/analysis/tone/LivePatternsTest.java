package dev.whylint.analysis.tone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every tone pattern is found in a remark made of it. */
class LivePatternsTest {

  @ParameterizedTest
  @CsvSource({
    "EN, contempt",
    "EN, scorn",
    "EN, coercion",
    "EN, demand",
    "EN, sanction",
    "EN, joiner",
    "EN, condition",
    "NL, contempt",
    "NL, scorn",
    "NL, coercion",
    "NL, demand",
    "NL, sanction",
    "NL, joiner",
    "NL, condition"
  })
  void everyPatternFires(Language language, String list) throws IOException {
    ToneLexicon lexicon = new ToneLexicon(language);
    TextSense sense = new TextSense(language);
    List<String> silent = new ArrayList<>();
    for (String line : lines(language, list)) {
      String remark = remark(line, lexicon);
      ToneSentence sentence = ToneSentence.of(sense.tokens(remark)).get(0);
      if (TonePattern.of(line, lexicon).matchAt(sentence, 0) < 1) {
        silent.add(remark + "  <-  " + line);
      }
    }
    assertThat(silent).isEmpty();
  }

  private static String remark(String line, ToneLexicon lexicon) {
    List<String> words = new ArrayList<>();
    for (String piece : line.replace("<> ", "").split(" ", -1)) {
      boolean mayBeLeftOut = piece.endsWith("?") || piece.endsWith("~") || piece.startsWith("_");
      if (!mayBeLeftOut && !piece.equals("$")) {
        String first = piece.split("\\|", -1)[0];
        words.add(
            first.startsWith("@")
                ? lexicon.words(first.substring(1)).stream().sorted().findFirst().orElseThrow()
                : first);
      }
    }
    return String.join(" ", words);
  }

  private static List<String> lines(Language language, String list) throws IOException {
    String path = "/dev/whylint/lexicon/" + language.word() + "/tone-" + list + ".txt";
    InputStream in = Objects.requireNonNull(ToneLexicon.class.getResourceAsStream(path));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(each -> !each.isEmpty() && each.charAt(0) != '#').toList();
    }
  }
}
