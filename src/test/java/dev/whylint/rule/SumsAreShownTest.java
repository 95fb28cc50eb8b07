package dev.whylint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Page.Section;
import dev.whylint.engine.Pages;
import dev.whylint.testing.Checked;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every finding on what can be done shows its sum, in the message and as data, says what would make
 * it fit, and when it goes away.
 */
class SumsAreShownTest {
  private static final Pattern FIGURE = Pattern.compile("\\d");

  /**
   * What is missing or only worded has no sum to show: these ask for a figure, and go away with it.
   */
  private static final Set<String> WITHOUT_A_SUM =
      Set.of(
          "expectation/none-given",
          "expectation/no-metric",
          "expectation/no-target",
          "expectation/no-baseline",
          "expectation/no-date",
          "expectation/no-measurement",
          "expectation/nobody-delivers",
          "expectation/absolute",
          "expectation/adoption-instant",
          "plan/none-given",
          "plan/no-estimate",
          "plan/big-bang");

  /** Some of these findings rest on a link or an open point and not on a sum. */
  private static final Set<String> PARTLY_A_SUM =
      Set.of("expectation/guaranteed", "plan/dependency-late", "expectation/no-data-loss");

  private final Pages pages = new Pages();

  @TestFactory
  Stream<DynamicTest> onEveryPage() {
    return Catalogue.all().stream()
        .map(rule -> rule.info().name())
        .filter(rule -> rule.startsWith("expectation/") || rule.startsWith("plan/"))
        .flatMap(
            rule ->
                Stream.of(Language.values())
                    .map(l -> DynamicTest.dynamicTest(rule + " " + l, () -> shows(rule, l))));
  }

  private void shows(String rule, Language language) {
    for (String wrong : pages.of(rule, language).examples(Section.WRONG)) {
      for (Finding finding : Checked.by(rule, wrong)) {
        for (Language each : Language.values()) {
          String message = finding.hit().message().in(each);
          assertThat(finding.hit().mend().in(each)).as(message).isNotBlank();
          if (!WITHOUT_A_SUM.contains(rule)) {
            assertThat(finding.hit().clearing()).as("clears-if of: " + message).isPresent();
            assertThat(finding.hit().clearing().orElseThrow().in(each)).isNotBlank();
          }
          if (isSum(rule)) {
            assertThat(message).containsPattern(FIGURE);
          }
        }
        Map<String, Object> numbers = finding.hit().numbers();
        if (isSum(rule)) {
          assertThat(numbers).as(finding.hit().message().in(language)).isNotEmpty();
        }
        numbers.values().stream()
            .filter(Double.class::isInstance)
            .forEach(number -> assertThat((Double) number).isFinite());
      }
    }
  }

  private static boolean isSum(String rule) {
    return !WITHOUT_A_SUM.contains(rule) && !PARTLY_A_SUM.contains(rule);
  }
}
