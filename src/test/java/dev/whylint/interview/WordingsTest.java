package dev.whylint.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages ask the same, and each question says in one line why it is asked. */
class WordingsTest {
  /** What is left of 80 columns beside the margin. */
  private static final int ONE_LINE = 76;

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    try (var in = Wordings.class.getResourceAsStream(language + ".properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }

  @Test
  void bothLanguagesHaveTheSameKeysAndArguments() throws IOException {
    Properties en = words("en");
    Properties nl = words("nl");
    assertThat(nl.stringPropertyNames())
        .isEqualTo(en.stringPropertyNames())
        .hasSizeGreaterThan(150);
    for (String key : en.stringPropertyNames()) {
      for (String argument : new String[] {"{0}", "{1}", "{2}"}) {
        assertThat(nl.getProperty(key).contains(argument))
            .as(key + argument)
            .isEqualTo(en.getProperty(key).contains(argument));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void everyQuestionSaysWhyInOneLineAndWhatAGoodAnswerIs(String language) throws IOException {
    Properties words = words(language);
    int questions = 0;
    for (String key : words.stringPropertyNames()) {
      if (key.endsWith(".ask")) {
        String topic = key.substring(0, key.length() - 4);
        String reasons = words.getProperty(topic + ".as", topic);
        assertThat(words.getProperty(reasons + ".why", "")).as(key).hasSizeBetween(10, ONE_LINE);
        assertThat(words.getProperty(reasons + ".good", "")).as(key).hasSizeGreaterThan(10);
        questions++;
      }
    }
    assertThat(questions).isGreaterThan(50);
  }
}
