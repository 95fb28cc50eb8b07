package dev.whylint.analysis.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whylint.analysis.text.Sentence;
import dev.whylint.analysis.text.Tokenizer;
import dev.whylint.analysis.wording.WordPattern.Step;
import dev.whylint.brief.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every word of every list is found in a sentence made for it, or it does not belong there. */
class WordListsTest {
  @ParameterizedTest
  @CsvSource({
    "EN, vague",
    "EN, absolute",
    "EN, loophole",
    "EN, superlative",
    "EN, comparative",
    "EN, subjective",
    "EN, weak-verb",
    "EN, ambiguous-conjunction",
    "EN, open-list",
    "EN, unquantified",
    "EN, buzzword",
    "NL, vague",
    "NL, absolute",
    "NL, loophole",
    "NL, superlative",
    "NL, comparative",
    "NL, subjective",
    "NL, weak-verb",
    "NL, ambiguous-conjunction",
    "NL, open-list",
    "NL, unquantified",
    "NL, buzzword"
  })
  void everyFormOfEveryEntryFires(Language language, String list) {
    Tokenizer tokenizer = new Tokenizer(language);
    List<WordEntry> entries = WordLists.lines(language, list).stream().map(WordEntry::of).toList();
    assertThat(entries).isNotEmpty();
    List<String> silent = new ArrayList<>();
    for (WordEntry entry : entries) {
      for (String text : sentences(entry)) {
        if (!fires(entry, text, tokenizer)) {
          silent.add(text + "  <-  " + entry.line());
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void aConditionWithAnUnknownNameIsRefused() {
    assertThatThrownBy(() -> WordEntry.of("fast; nxt: lane"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fast; nxt: lane");
  }

  private static boolean fires(WordEntry entry, String text, Tokenizer tokenizer) {
    SentenceTokens sentence =
        new SentenceTokens(
            new Sentence(text, 0, text.length()), tokenizer.tokens(text), true, Set.of());
    Checker checker = new WordListChecker(List.of(entry.line()), (s, match) -> false);
    return checker.in(sentence) != null;
  }

  private static List<String> sentences(WordEntry entry) {
    List<String> all = new ArrayList<>();
    List<Step> steps = entry.pattern().steps();
    for (int varied = 0; varied < steps.size(); varied++) {
      for (int form = 0; form < steps.get(varied).forms().all().size(); form++) {
        all.add(sentence(entry, varied, form));
      }
    }
    return all;
  }

  private static String sentence(WordEntry entry, int varied, int form) {
    List<String> words = new ArrayList<>();
    words.add("Zzz");
    addFirst(entry, "prev", words);
    for (int i = 0; i < entry.pattern().steps().size(); i++) {
      Step step = entry.pattern().steps().get(i);
      add(step.gap() ? "yyy" : step.forms().all().get(i == varied ? form : 0), words);
    }
    addFirst(entry, "next", words);
    words.add("xxx");
    addFirst(entry, "near", words);
    return String.join(" ", words) + ".";
  }

  private static void addFirst(WordEntry entry, String need, List<String> words) {
    List<String> forms = entry.needs().getOrDefault(need, Forms.of(List.of())).all();
    if (!forms.isEmpty()) {
      add(forms.get(0), words);
    }
  }

  private static void add(String form, List<String> words) {
    switch (form) {
      case "<num>" -> words.add("12");
      case "<word>" -> words.add("www");
      case "<code>" -> words.add("C30/37");
      case "<end>" -> words.add(",");
      default -> words.add(form.replace("*", ""));
    }
  }
}
