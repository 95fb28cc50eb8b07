package dev.whylint.rule.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.Senses;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Rule;
import dev.whylint.testing.Checked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the rules to sentences labelled by hand: {@code sentence TAB rules}, {@code -} for none, a
 * question mark behind a rule that may fire.
 */
class WordingCorpusTest {
  private static final double ENOUGH = 0.95;
  private final Senses senses = new Senses();

  private static final class Tally {
    int found;
    int wrong;
    int missed;

    double precision() {
      return found + wrong == 0 ? 1 : (double) found / (found + wrong);
    }

    double recall() {
      return found + missed == 0 ? 1 : (double) found / (found + missed);
    }
  }

  /**
   * @param found how many times a rule speaks of a sentence at all, by which any change of a rule
   *     shows; write a new number down once each sentence that changed has been read
   */
  @ParameterizedTest
  @CsvSource({"en, 308", "nl, 291"})
  void everyRuleFindsWhatItShouldAndLittleElse(String language, int found) throws IOException {
    int all = 0;
    Map<String, Tally> tallies = new TreeMap<>();
    List<String> errors = new ArrayList<>();
    int sentences = 0;
    int marked = 0;
    for (String row : rows(language)) {
      String[] cells = row.split("\t", -1);
      Set<String> must = labels(cells[1], false);
      Set<String> may = labels(cells[1], true);
      Set<String> fired = fired(cells[0], language);
      all += fired.size();
      count(must, may, fired, tallies, errors, cells[0]);
      sentences++;
      marked += must.isEmpty() ? 0 : 1;
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d sentences; flagging every sentence has precision %.2f%n%s%n",
        language,
        sentences,
        (double) marked / sentences,
        String.join("\n", errors));
    assertThat(all).isEqualTo(found);
    assertThat(tallies).hasSizeGreaterThan(14);
    tallies.forEach(
        (rule, tally) -> {
          System.out.printf(
              Locale.ROOT,
              "  %-40s precision %.2f recall %.2f%n",
              rule,
              tally.precision(),
              tally.recall());
          assertThat(tally.precision()).as("precision of %s", rule).isGreaterThanOrEqualTo(ENOUGH);
          assertThat(tally.recall()).as("recall of %s", rule).isGreaterThanOrEqualTo(ENOUGH);
        });
  }

  private static void count(
      Set<String> must,
      Set<String> may,
      Set<String> fired,
      Map<String, Tally> tallies,
      List<String> errors,
      String sentence) {
    for (String rule : must) {
      Tally tally = tallies.computeIfAbsent(rule, r -> new Tally());
      if (fired.contains(rule)) {
        tally.found++;
      } else {
        tally.missed++;
        errors.add("missed " + rule + ": " + sentence);
      }
    }
    for (String rule : fired) {
      if (!must.contains(rule) && !may.contains(rule)) {
        tallies.computeIfAbsent(rule, r -> new Tally()).wrong++;
        errors.add("false " + rule + ": " + sentence);
      }
    }
  }

  private Set<String> fired(String sentence, String language) {
    String yaml =
        "language: " + language + "\ntitle: A\nproblem: B\nsolution: C\nnotes: |\n  " + sentence;
    Brief brief = Checked.read(yaml);
    Set<String> fired = new HashSet<>();
    for (Rule rule : WordingRules.all()) {
      boolean says = !rule.check(brief, new Facts(brief, LocalDate.EPOCH, senses)).isEmpty();
      if (says && !rule.info().name().endsWith("passive-without-actor")) {
        fired.add(rule.info().name());
      }
    }
    return fired;
  }

  private static Set<String> labels(String cell, boolean neutral) {
    Set<String> labels = new HashSet<>();
    for (String label : cell.split(",", -1)) {
      if (label.startsWith("wording/") && label.endsWith("?") == neutral) {
        labels.add(label.replace("?", ""));
      }
    }
    return labels;
  }

  private static List<String> rows(String language) throws IOException {
    String path = "/wording/" + language + ".tsv";
    try (InputStream in = WordingCorpusTest.class.getResourceAsStream(path)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("# ")).toList();
    }
  }
}
