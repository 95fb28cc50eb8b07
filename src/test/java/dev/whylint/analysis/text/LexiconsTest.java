package dev.whylint.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconsTest {

  @ParameterizedTest
  @EnumSource(Lexicon.class)
  void every_list_is_there_in_both_languages_unique_and_sorted(Lexicon lexicon) {
    for (Language language : Language.values()) {
      List<String> entries = new Lexicons(language).entries(lexicon);
      assertThat(entries).as("%s %s", language, lexicon).isNotEmpty().doesNotHaveDuplicates();
      assertThat(entries).isSortedAccordingTo(String::compareTo);
      assertThat(entries).allMatch(entry -> entry.equals(entry.strip()) && !entry.contains("  "));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void products_and_people_are_known_in_breadth(Language language) {
    Lexicons lexicons = new Lexicons(language);
    assertThat(lexicons.entries(Lexicon.PRODUCT_NOUNS)).hasSizeGreaterThan(400);
    assertThat(lexicons.entries(Lexicon.PERSON_WORDS)).hasSizeGreaterThan(300);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_pattern_can_be_read(Language language) {
    Lexicons lexicons = new Lexicons(language);
    for (Lexicon list : List.of(Lexicon.FAULT_PHRASES, Lexicon.FAULT_NOUNS)) {
      assertThat(lexicons.entries(list))
          .allSatisfy(
              line -> assertThat(PhrasePattern.of(line).parts().get(0).words()).isNotEmpty());
    }
    assertThat(lexicons.entries(Lexicon.LACK_WORDS))
        .allMatch(line -> line.matches("(absent|short) (after|before|inside|start) [^_].*"));
  }
}
