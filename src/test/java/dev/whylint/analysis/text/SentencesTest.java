package dev.whylint.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static List<String> split(Language language, String text) {
    return new Sentences(language).split(text).stream().map(Sentence::text).toList();
  }

  @Test
  void a_closing_mark_ends_a_sentence_and_an_abbreviation_does_not() {
    assertThat(split(Language.NL, "Zie o.a. Amsterdam. De bus komt i.p.v. de tram! Waarom?"))
        .containsExactly("Zie o.a. Amsterdam.", "De bus komt i.p.v. de tram!", "Waarom?");
  }

  @Test
  void etc_ends_a_sentence_only_before_a_capital() {
    assertThat(split(Language.EN, "Bins, bags, etc. are late. Sheds, etc. Nobody knows."))
        .containsExactly("Bins, bags, etc. are late.", "Sheds, etc.", "Nobody knows.");
  }

  @Test
  void blank_lines_and_bullets_part_and_a_wrapped_line_does_not() {
    assertThat(split(Language.EN, "First line\nof one.\n\nHeading\n- one\n- two parts"))
        .containsExactly("First line\nof one.", "Heading", "- one", "- two parts");
  }

  @Test
  void a_sign_at_the_start_of_a_line_is_a_bullet_only_with_a_space_behind_it() {
    assertThat(split(Language.EN, "Heading\n* one\n\u2022 two\n-three\n+ four"))
        .containsExactly("Heading", "* one", "\u2022 two\n-three\n+ four");
    assertThat(split(Language.EN, "Heading\n-- one\n-")).hasSize(1);
  }

  @Test
  void a_number_with_a_point_does_not_end_one() {
    assertThat(split(Language.EN, "It takes 3.5 hours. Then 2.")).hasSize(2);
  }

  @Test
  void offsets_cut_the_sentence_out_of_the_text() {
    String text = " One here.  Two there. ";
    assertThat(new Sentences(Language.EN).split(text))
        .hasSize(2)
        .allSatisfy(s -> assertThat(text.substring(s.start(), s.end())).isEqualTo(s.text()));
  }

  @Test
  void one_that_does_not_end_is_cut() {
    String text = "on and ".repeat(Sentences.LONGEST) + "on";
    assertThat(new Sentences(Language.EN).split(text))
        .extracting(sentence -> sentence.text().split(" ", -1).length)
        .containsExactly(Sentences.LONGEST, Sentences.LONGEST, 1);
  }
}
