package dev.whylint.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.whylint.house.WordList.Term;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which words of a text a word list finds. */
class WordListTest {
  private static final WordList LIST =
      new WordList(
          List.of(
              new Term("patient", "client"),
              new Term("care home", "residence"),
              new Term("care", ""),
              new Term("IT", "our systems"),
              new Term("follow-up", "")));

  private static List<String> found(String text) {
    return LIST.in(text).stream().map(f -> text.substring(f.from(), f.to())).toList();
  }

  @Test
  void wholeWordsWhateverTheirCapitals() {
    assertThat(found("Patient, patient; patients and outpatient and patient2 be patient."))
        .containsExactly("Patient", "patient", "patient");
  }

  @Test
  void theLongestTermAcrossAnyWhiteSpace() {
    assertThat(found("the care  \n home takes care")).containsExactly("care  \n home", "care");
  }

  @Test
  void capitalsAloneAreHeldToTheirCapitals() {
    assertThat(found("IT says it is it")).containsExactly("IT");
  }

  @Test
  void aHyphenIsPartOfTheTerm() {
    assertThat(found("a follow-up, to follow up")).containsExactly("follow-up");
  }

  @Test
  void manyTermsThatBeginAlikeTakeLittleTime() {
    WordList alike =
        new WordList(IntStream.range(0, 2_000).mapToObj(i -> new Term("a b " + i, "")).toList());
    String text = "a b c ".repeat(20_000);
    assertTimeout(Duration.ofMinutes(2), () -> assertThat(alike.in(text)).isEmpty());
  }
}
