package dev.whylint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import dev.whylint.engine.Page;
import dev.whylint.engine.Page.Section;
import dev.whylint.engine.Pages;
import dev.whylint.engine.Rule;
import dev.whylint.testing.Checked;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule looks at the examples of every other rule's page, and none fails on them. */
class NoRuleFailsTest {
  @Test
  void onTheExamplesOfAnyPage() {
    Pages pages = new Pages();
    int checked = 0;
    for (Rule rule : Catalogue.all()) {
      for (Language language : Language.values()) {
        Page page = pages.of(rule.info().name(), language);
        Stream<String> examples =
            Stream.of(Section.WRONG, Section.RIGHT).map(page::examples).flatMap(List::stream);
        for (String yaml : examples.toList()) {
          assertThat(Checked.brief(yaml).brief().document()).isPositive();
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(500);
  }
}
