package dev.whylint.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the tables of positives and near misses, one test a row. */
class TextSenseTablesTest {

  private final TextSense english = new TextSense(Language.EN);
  private final TextSense dutch = new TextSense(Language.NL);

  @TestFactory
  Stream<DynamicTest> finds_what_is_lacking() {
    return rows("lack", 80).map(row -> row.test(yesOrNo(sense(row).lack(row.first()).isPresent())));
  }

  @TestFactory
  Stream<DynamicTest> names_the_thing_that_is_lacking() {
    return rows("lack", 80)
        .filter(row -> row.expected().equals("yes"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.first(),
                    () ->
                        assertThat(sense(row).lack(row.first()).orElseThrow().whatIsLacking())
                            .endsWith(row.second())));
  }

  @TestFactory
  Stream<DynamicTest> tells_blame_from_what_lets_it_happen() {
    return rows("blame", 80)
        .map(row -> row.test(yesOrNo(sense(row).blame(row.first()).isPresent())));
  }

  @TestFactory
  Stream<DynamicTest> tells_a_solution_in_disguise_from_an_outcome() {
    return rows("shape", 80)
        .map(row -> row.test(yesOrNo(sense(row).solutionShape(row.first()).isSolution())));
  }

  @TestFactory
  Stream<DynamicTest> classes_a_remedy_by_its_head_or_verb() {
    return rows("remedy", 70).map(row -> row.test(sense(row).remedy(row.first()).name()));
  }

  @TestFactory
  Stream<DynamicTest> knows_the_same_measure_again() {
    return rows("measure", 60)
        .map(row -> row.test(yesOrNo(sense(row).sameMeasure(row.first(), row.second()))));
  }

  @TestFactory
  Stream<DynamicTest> tells_a_restatement_from_a_mechanism() {
    return rows("restate", 60)
        .map(row -> row.test(yesOrNo(sense(row).restates(row.first(), row.second()))));
  }

  private TextSense sense(Row row) {
    return row.language() == Language.NL ? dutch : english;
  }

  private static String yesOrNo(boolean answer) {
    return answer ? "yes" : "no";
  }

  private static Stream<Row> rows(String table, int atLeast) {
    String path = "/dev/whylint/analysis/text/" + table + ".tsv";
    try (InputStream in = TextSenseTablesTest.class.getResourceAsStream(path);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      List<Row> rows = reader.lines().map(Row::of).toList();
      assertThat(rows).hasSizeGreaterThanOrEqualTo(atLeast);
      return rows.stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Row(Language language, String expected, String first, String second) {

    static Row of(String line) {
      String[] fields = line.split("\t", -1);
      return new Row(
          Language.valueOf(fields[0].toUpperCase(Locale.ROOT)),
          fields[1],
          fields[2],
          fields.length > 3 ? fields[3] : "");
    }

    DynamicTest test(String got) {
      return DynamicTest.dynamicTest(
          first + (second.isEmpty() ? "" : " | " + second),
          () -> assertThat(got).isEqualTo(expected));
    }
  }
}
