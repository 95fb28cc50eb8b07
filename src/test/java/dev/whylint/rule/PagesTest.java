package dev.whylint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Page;
import dev.whylint.engine.Page.Section;
import dev.whylint.engine.Pages;
import dev.whylint.engine.Rule;
import dev.whylint.testing.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every page: its wrong examples are flagged on the marked lines, its right ones are clean.
 */
class PagesTest {
  private final Pages pages = new Pages();

  @TestFactory
  Stream<DynamicTest> everyPageDoesWhatItSays() {
    assertThat(Catalogue.all()).hasSizeGreaterThan(1);
    return Catalogue.all().stream()
        .map(rule -> rule.info().name())
        .flatMap(
            rule ->
                Stream.of(Language.values())
                    .map(l -> DynamicTest.dynamicTest(rule + " " + l, () -> runs(rule, l))));
  }

  private void runs(String rule, Language language) {
    Page page = pages.of(rule, language);
    assertThat(page.summary()).isNotEmpty();
    assertThat(page.why()).isNotEmpty();
    assertThat(page.examples(Section.WRONG)).isNotEmpty();
    assertThat(page.examples(Section.RIGHT)).isNotEmpty();
    for (String wrong : page.examples(Section.WRONG)) {
      assertThat(flaggedLines(rule, wrong)).as("wrong of %s", rule).isEqualTo(markedLines(wrong));
      assertThat(markedLines(wrong)).isNotEmpty();
      readable(rule, wrong);
    }
    for (String right : page.examples(Section.RIGHT)) {
      assertThat(flaggedLines(rule, right)).as("right of %s", rule).isEmpty();
      readable(rule, right);
    }
  }

  private static void readable(String rule, String yaml) {
    if (!rule.startsWith("brief/")) {
      assertThat(Checked.read(yaml).faults()).as("faults in %s", rule).isEmpty();
    }
  }

  private static Set<Integer> flaggedLines(String rule, String yaml) {
    Set<Integer> lines = new TreeSet<>();
    for (Finding finding : Checked.by(rule, yaml.replace("‹BEL›", "\u0007"))) {
      lines.add(finding.hit().place().line());
    }
    return lines;
  }

  private static Set<Integer> markedLines(String yaml) {
    Set<Integer> lines = new TreeSet<>();
    List<String> all = new ArrayList<>(yaml.lines().toList());
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).endsWith("# !")) {
        lines.add(i + 1);
      }
    }
    return lines;
  }

  @TestFactory
  Stream<DynamicTest> everyRuleIsNamedAfterItsClass() {
    List<Rule> rules = Catalogue.all();
    assertThat(rules).hasSizeGreaterThan(1);
    assertThat(rules).extracting(rule -> rule.info().name()).doesNotHaveDuplicates();
    return rules.stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.info().name(),
                    () -> assertThat(named(rule)).isEqualTo(rule.info().name())));
  }

  private static String named(Rule rule) {
    String family = rule.getClass().getPackageName().replaceAll(".*\\.", "");
    String name =
        rule.getClass()
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-");
    return family + "/" + name.toLowerCase(java.util.Locale.ROOT);
  }
}
