package dev.whylint.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.analysis.text.Token.Kind;
import dev.whylint.brief.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

  private final Tokenizer english = new Tokenizer(Language.EN);
  private final Tokenizer dutch = new Tokenizer(Language.NL);

  private static List<String> texts(Tokenizer tokenizer, String text) {
    return tokenizer.tokens(text).stream().map(Token::text).toList();
  }

  @Test
  void abbreviations_keep_their_points() {
    assertThat(texts(dutch, "Eisen m.b.t. data, o.a. back-ups, zijn n.t.b."))
        .containsExactly("Eisen", "m.b.t.", "data", ",", "o.a.", "back-ups", ",", "zijn", "n.t.b.");
    assertThat(texts(english, "Tools, e.g. a lift, i.e. a hoist."))
        .containsExactly("Tools", ",", "e.g.", "a", "lift", ",", "i.e.", "a", "hoist", ".");
  }

  @Test
  void initials_keep_their_points_and_a_letter_at_the_end_does_not() {
    assertThat(texts(english, "J.R. knows plan B. So does A.B.C. now"))
        .containsExactly("J.R.", "knows", "plan", "B", ".", "So", "does", "A.B.C.", "now");
    assertThat(texts(dutch, "Zie 3.A. en x.1. nu")).doesNotContain("x.1.");
  }

  @Test
  void codes_numbers_times_and_hyphenated_words_stay_whole() {
    assertThat(texts(english, "C30/37 as PDF/A-2b at 08:00, 1.250,50 for pre-need in GOV.UK"))
        .containsExactly(
            "C30/37",
            "as",
            "PDF/A-2b",
            "at",
            "08:00",
            ",",
            "1.250,50",
            "for",
            "pre-need",
            "in",
            "GOV.UK");
  }

  @Test
  void kinds_are_told_apart() {
    assertThat(english.tokens("etc. 3 C30/37 word !"))
        .extracting(Token::kind)
        .containsExactly(Kind.ABBREVIATION, Kind.NUMBER, Kind.CODE, Kind.WORD, Kind.PUNCTUATION);
  }

  @Test
  void a_slash_between_words_parts_them_and_and_or_stays() {
    assertThat(texts(english, "app/website and/or km/h"))
        .containsExactly("app", "/", "website", "and/or", "km/h");
  }

  @Test
  void words_in_quotes_and_backticks_are_marked_and_an_apostrophe_opens_none() {
    assertThat(dutch.tokens("De knop \"Nu betalen\" en `git log` 's nachts, foto's"))
        .filteredOn(Token::quoted)
        .extracting(Token::text)
        .containsExactly("Nu", "betalen", "git", "log");
  }

  @Test
  void offsets_cut_the_token_out_of_the_text() {
    String text = "  Één bus\tis\u00a0laat.";
    assertThat(dutch.tokens(text))
        .hasSize(5)
        .allSatisfy(t -> assertThat(text.substring(t.start(), t.end())).isEqualTo(t.text()));
  }

  @Test
  void a_missing_space_after_a_sentence_parts_the_words() {
    assertThat(texts(english, "It stops.Then waits")).contains("stops", ".", "Then");
  }
}
