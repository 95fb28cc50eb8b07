package dev.whylint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whylint.brief.Language;
import dev.whylint.engine.Page.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page of a rule is read as it was written, and a page with other headings is refused. */
class PageTest {
  private static final String PAGE =
      """
      # gap/x

      In short.

      ## What it says

      Says.

      ## Why it matters before signing

      First line
      of the reason.

      More.

      ## What to ask the client

      Ask.

      ## Wrong

      ```yaml
      title: A
      ```

      And also:

      ```yaml
      title: B
      plan: C
      ```

      ## Right

      ```yaml
      title: D

      ## When not to apply

      Never.

      ## Options

      None.

      ## Evidence

      A.
      """;

  private final Page page = Page.parse("gap/x", PAGE);

  @Test
  void theReasonInShortIsTheFirstParagraphOnOneLine() {
    assertThat(page.summary()).isEqualTo("In short.");
    assertThat(page.why()).isEqualTo("First line of the reason.");
    assertThat(Page.parse("gap/x", PAGE.replace("\nMore.\n", "")).why())
        .isEqualTo("First line of the reason.");
  }

  @Test
  void everyExampleIsRead() {
    assertThat(page.examples(Section.WRONG)).containsExactly("title: A\n", "title: B\nplan: C\n");
    assertThat(page.examples(Section.RIGHT)).containsExactly("title: D\n");
    assertThat(page.examples(Section.ASK)).isEmpty();
  }

  @Test
  void itIsWrittenWithTheHeadingsOfTheLanguage() {
    String right = PAGE.replace("title: D\n", "title: D\n```\n");
    assertThat(Page.parse("gap/x", right).markdown(Language.EN)).isEqualTo(right);
    String dutch = page.markdown(Language.NL);
    assertThat(dutch).contains("## Wat u de klant vraagt\n\nAsk.\n").doesNotContain("## Evidence");
    assertThat(Page.parse("gap/x", dutch)).isEqualTo(page);
  }

  @Test
  void otherHeadingsAreRefused() {
    List<String> bad =
        List.of(
            "",
            PAGE.replace("# gap/x", "# gap/y"),
            PAGE.replace("## Options\n\nNone.\n\n", ""),
            PAGE.replace("## Options", "## Choices"),
            PAGE.replace("## Wrong", "## X")
                .replace("## Right", "## Wrong")
                .replace("## X", "## Right"));
    for (String each : bad) {
      assertThatThrownBy(() -> Page.parse("gap/x", each))
          .as(each)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("gap/x: ");
    }
  }
}
