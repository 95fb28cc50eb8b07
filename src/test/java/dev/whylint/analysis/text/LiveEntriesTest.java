package dev.whylint.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every entry of a text list is found in a sentence made of it, or it does not belong there. */
class LiveEntriesTest {

  @ParameterizedTest
  @CsvSource({
    "EN, FAULT_PHRASES, 0", "EN, FAULT_NOUNS, 0", "EN, NEGLECT_PHRASES, 0", "EN, LACK_WORDS, 2",
    "EN, ACTIONS, 2", "EN, ATTEMPT_OUTCOMES, 1", "NL, ACTIONS, 2", "NL, ATTEMPT_OUTCOMES, 1",
    "NL, FAULT_PHRASES, 0", "NL, FAULT_NOUNS, 0", "NL, NEGLECT_PHRASES, 0", "NL, LACK_WORDS, 2"
  })
  void everyAlternativeOfEveryPatternFires(Language language, Lexicon list, int fieldsBefore) {
    Lexicons lexicons = new Lexicons(language);
    WordReader reader = new WordReader(lexicons, new Compounds(lexicons));
    List<String> silent = new ArrayList<>();
    for (String entry : lexicons.entries(list)) {
      String pattern = entry.split(" ", fieldsBefore + 1)[fieldsBefore];
      PatternList<String> alone = new PatternList<>(List.of(pattern), Function.identity());
      for (String text : sentences(pattern)) {
        if (alone.in(reader.read(text)).isEmpty()) {
          silent.add(text + "  <-  " + entry);
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FAULT_ADJECTIVES",
    "VIRTUES",
    "LACK_IDIOMS",
    "REASON_WORDS",
    "PRODUCT_NOUNS",
    "TECHNOLOGY_NAMES",
    "OUTSIDER_WORDS",
    "PERSON_WORDS",
    "NEED_OPENERS",
    "ACQUIRE_VERBS",
    "KEEP_VERBS",
    "CONSTRAINT_NAMES",
    "REMEDY_MEMO_POLICY",
    "REMEDY_MONITORING",
    "REMEDY_REMINDER",
    "REMEDY_TRAINING",
    "REMEDY_WARNING"
  })
  void everyWordAndPhraseIsFoundWhole(Lexicon list) {
    List<String> silent = new ArrayList<>();
    for (Language language : Language.values()) {
      Lexicons lexicons = new Lexicons(language);
      WordReader reader = new WordReader(lexicons, new Compounds(lexicons));
      for (String entry : lexicons.entries(list)) {
        List<Word> words = reader.read(entry);
        if (lexicons.set(list).matchAt(words, 0, words.size()) != words.size()) {
          silent.add(language + " " + entry);
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"EN, STATES", "EN, SYNONYMS", "NL, STATES", "NL, SYNONYMS"})
  void everyMemberOfAGroupStandsForIt(Language language, Lexicon list) {
    Lexicons lexicons = new Lexicons(language);
    Content content = new Content(lexicons, new Compounds(lexicons));
    List<String> silent = new ArrayList<>();
    for (String line : lexicons.entries(list)) {
      String[] group = line.split(" ", -1);
      for (String member : group) {
        if (!content.of(member.replace('_', ' ')).containsKey(group[0])) {
          silent.add(member + "  <-  " + group[0]);
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  /** One sentence for each alternative, the other steps by their first word, gaps left out. */
  private static List<String> sentences(String pattern) {
    List<String[]> steps = new ArrayList<>();
    for (String piece : pattern.split(" ", -1)) {
      if (piece.charAt(0) != '_') {
        steps.add(piece.split("\\|", -1));
      }
    }
    List<String> all = new ArrayList<>();
    for (int varied = 0; varied < steps.size(); varied++) {
      for (String word : steps.get(varied)) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < steps.size(); at++) {
          text.append(at == varied ? word : steps.get(at)[0]).append(' ');
        }
        all.add(text.toString());
      }
    }
    return all;
  }
}
