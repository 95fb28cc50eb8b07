package dev.whylint.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageGuessTest {

  @Test
  void tells_dutch_from_english_in_a_short_sentence() {
    assertThat(LanguageGuess.of(List.of("De bus komt te laat"))).isEqualTo(Language.NL);
    assertThat(LanguageGuess.of(List.of("The bus comes too late"))).isEqualTo(Language.EN);
    assertThat(LanguageGuess.of(List.of("Klanten wachten uren op antwoord")))
        .isEqualTo(Language.NL);
  }

  @Test
  void english_names_in_a_dutch_brief_do_not_turn_it() {
    assertThat(
            LanguageGuess.of(
                List.of("Dashboard", "Customer portal", "Wij willen zien wat er op voorraad is")))
        .isEqualTo(Language.NL);
  }

  @Test
  void nothing_to_go_by_is_english() {
    assertThat(LanguageGuess.of(List.of())).isEqualTo(Language.EN);
    assertThat(LanguageGuess.of(List.of("", "42 %", "SAP"))).isEqualTo(Language.EN);
  }
}
