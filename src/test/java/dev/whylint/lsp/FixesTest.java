package dev.whylint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import dev.whylint.brief.edit.FormatGuide;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Page;
import dev.whylint.engine.Pages;
import dev.whylint.engine.Rule;
import dev.whylint.rule.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fix that is offered leaves a brief that can be read, and does what it says. */
class FixesTest {
  private static final FormatGuide GUIDE = FormatGuide.read();
  private static final Fixes FIXES = new Fixes(GUIDE);
  private static final TextChecker CHECKER =
      new TextChecker(Catalogue.all(), () -> LocalDate.of(2026, 11, 24), Path.of("/"));
  private static final Range EVERYWHERE = new Range(new Position(0, 0), new Position(100_000, 0));

  private static CheckedText check(String text) {
    return CHECKER.check("one.brief.yaml", null, text);
  }

  private static List<CodeAction> fixes(String text) {
    return FIXES.in(check(text), EVERYWHERE, null, "u");
  }

  private static String applied(String text, CodeAction action) {
    return Editor.edited(text, action.getEdit().getChanges().get("u"));
  }

  private static List<String> rules(String text) {
    return check(text).briefs().stream()
        .flatMap(brief -> brief.result().findings().stream())
        .filter(finding -> finding.waiver() == null)
        .map(finding -> finding.rule().name())
        .toList();
  }

  private static long faults(String text) {
    return rules(text).stream()
        .filter(rule -> rule.startsWith("brief/") && !rule.equals("brief/thin"))
        .count();
  }

  private static String fixed(String text, String title) {
    List<CodeAction> named = fixes(text).stream().filter(a -> a.getTitle().equals(title)).toList();
    assertThat(named)
        .as("%s among %s", title, fixes(text).stream().map(CodeAction::getTitle).toList())
        .isNotEmpty();
    return applied(text, named.get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "summery, Write summary",
    "'parts: [{what: a, kind: polcy}]\n  rollouts', Write policy",
    "'parts: [{what: a, kind: policy, cost: EUR 1,200}]\n  summary', 'Quote EUR 1,200'",
  })
  void mendsWhatCannotBeRead(String key, String title) {
    String text = "title: t\nproblem: p\nsolution:\n  " + key.replace("\\n", "\n") + ": words\n";
    long before = faults(text);
    assertThat(faults(fixed(text, title))).isEqualTo(before - 1);
  }

  @Test
  void quotesACommaInAList() {
    String text =
        """
        title: t
        problem:
          statement: p
          symptoms: [{what: s, evidence: [log, 1,200 calls]}]
        solution: s
        """;
    assertThat(fixed(text, "Quote 1,200 calls")).contains("[log, \"1,200 calls\"]");
  }

  @Test
  void addsWhatEveryBriefNeeds() {
    String text = "title: t # a comment\nproblem: p";
    String more = fixed(text, "Add solution");
    assertThat(more).isEqualTo("title: t # a comment\nproblem: p\nsolution: …\n");
    assertThat(faults(more)).isZero();
  }

  @Test
  void addsInTheStyleOfTheBrief() {
    String head = "title: t\ndate: 2026-11-24\nproblem: p\nsolution: Buy a new system\n";
    assertThat(fixed(head, "Add alternatives"))
        .contains("solution:\n  summary: Buy a new system\n  alternatives: [{what: Do nothing");
    String flow = head.replace("Buy a new system", "{summary: Buy a new system}");
    assertThat(fixed(flow, "Add alternatives"))
        .contains("{summary: Buy a new system, alternatives: [{what: Do nothing");
    String fixedPrice = head + "contract: fixed # as always\nnotes: |\n  a\n\n  b\n";
    assertThat(fixed(fixedPrice, "Add change-control"))
        .contains("contract:\n  price: fixed\n  change-control: … # as always\nnotes: |");
  }

  @Test
  void aWaiverCountsOnceTheReasonIsWritten() {
    String text = "title: t\ndate: 2026-11-24\nproblem: p\nsolution: Buy a new system\n";
    String rule = "gap/no-alternatives";
    assertThat(rules(text)).contains(rule);
    String section = fixed(text, "Accept " + rule + " under waivers (write the reason)");
    assertThat(rules(section)).contains(rule).contains("brief/bad-value");
    String reasoned = section.replace("because:", "because: seen");
    assertThat(rules(reasoned)).doesNotContain(rule, "brief/unused-waiver");
    String comment = fixed(text, "Accept " + rule + " by a comment here (write the reason)");
    assertThat(rules(comment)).contains(rule).contains("brief/bad-waiver");
    assertThat(rules(comment.replace(rule + " -- ", rule + " -- seen")))
        .doesNotContain(rule, "brief/unused-waiver", "brief/bad-waiver");
    String second = fixed(reasoned, "Accept gap/no-stakeholders under waivers (write the reason)");
    assertThat(second).contains("because: seen\n  - rule: gap/no-stakeholders\n");
  }

  @Test
  void everyFixOfEveryPageLeavesABriefThatCanBeRead() throws Exception {
    Set<String> added = new TreeSet<>();
    int tried = 0;
    for (String text : texts()) {
      CheckedText checked = check(text);
      long before = faults(text);
      for (CodeAction action : FIXES.in(checked, EVERYWHERE, null, "u")) {
        String after = applied(text, action);
        boolean waiver = action.getTitle().contains("waivers") || after.contains(" -- \n");
        assertThat(faults(after))
            .as("%s in\n%s", action.getTitle(), after)
            .isLessThanOrEqualTo(before + (waiver ? 1 : 0));
        assertThat(after).isNotEqualTo(text);
        added.add(action.getTitle());
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(300);
    assertThat(added).contains("Add risks", "Add analysis", "Add why", "Voeg risks toe");
  }

  /** The wrong examples of every page in both languages, and the examples. */
  private static List<String> texts() throws Exception {
    List<String> texts = new ArrayList<>();
    Pages pages = new Pages();
    for (Rule rule : Catalogue.all()) {
      for (Language language : Language.values()) {
        texts.addAll(pages.of(rule.info().name(), language).examples(Page.Section.WRONG));
      }
    }
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void severalFindingsInOnePlaceEachHaveTheirOwn() {
    String text = "title: t\ndate: 2026-11-24\nproblem: p\nsolution: Buy a new system\n";
    List<Finding> findings = check(text).briefs().get(0).result().findings();
    long waivable = findings.stream().filter(f -> !f.rule().family().equals("brief")).count();
    assertThat(fixes(text).stream().filter(a -> a.getTitle().contains("under waivers")))
        .hasSize((int) waivable);
  }
}
