package dev.whylint.rule.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Language;
import dev.whylint.engine.AfterRule;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import dev.whylint.source.Place;
import dev.whylint.testing.Checked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule about the relationship makes of what the others found, and which words it uses. */
class RelationshipWordsTest {
  private static final String HEAD =
      "title: A\nlanguage: en\nproblem: B\nsolution: {summary: C%s}\n";

  private static Finding found(String rule, Severity severity) {
    Phrase words = Phrase.of("en", "nl");
    Hit hit = Hit.at(new Anchor("x", "/x", Place.at(1, 1)), words, words, words);
    return new Finding(RuleInfo.of(rule, severity, Evidence.A), hit, severity, null, false, "");
  }

  private static List<Finding> found(int blockers, int majors) {
    List<Finding> all = new ArrayList<>();
    all.add(found("brief/x", Severity.BLOCKER));
    all.add(found("wording/x", Severity.MAJOR));
    all.add(found("relationship/x", Severity.BLOCKER));
    all.add(found("plan/x", Severity.BLOCKER).known());
    for (int i = 0; i < blockers; i++) {
      all.add(found("plan/x", Severity.BLOCKER));
    }
    for (int i = 0; i < majors; i++) {
      all.add(found("contract/x", Severity.MAJOR));
    }
    return all;
  }

  private static List<Hit> after(AfterRule rule, String yaml, List<Finding> found) {
    Brief brief = Checked.read(yaml);
    return rule.check(brief, Checked.facts(brief, LocalDate.of(2027, 1, 4)), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "good | 0 | 3 | none | INFO",
        "good | 1 | 3 | one point stands in the way of signing | MAJOR",
        "good | 2 | 0 | 2 points stand in the way of signing | MAJOR",
        "strained | 0 | 0 | none | INFO",
        "strained | 0 | 1 | one serious point, in a relation that is not firm | MAJOR",
        "strained | 0 | 3 | 3 serious points, in a relation that is not firm | MAJOR",
        "strained | 1 | 3 | one point stands in the way of signing | BLOCKER",
      })
  void hardNewsIsCounted(String state, int blockers, int majors, String words, Severity weight) {
    String yaml = HEAD.formatted("") + "relationship: {state: " + state + "}\n";
    List<Hit> hits = after(new BadNewsUnplanned(), yaml, found(blockers, majors));
    if (words.equals("none")) {
      assertThat(hits).isEmpty();
    } else {
      assertThat(hits).hasSize(1);
      assertThat(hits.get(0).message().in(Language.EN)).contains("(" + words + ")");
      assertThat(hits.get(0).severity()).isEqualTo(weight);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "to: the head | true",
        "before: Friday | true",
        "to: the head, before: Friday | false",
        "how: in person | false",
      })
  void aPlanSaysHowOrToWhomAndBeforeWhat(String plan, boolean unplanned) {
    String yaml = HEAD.formatted("") + "relationship: {bad-news: {" + plan + "}}\n";
    assertThat(!after(new BadNewsUnplanned(), yaml, found(1, 0)).isEmpty()).isEqualTo(unplanned);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "money: EUR 9999 | EUR 1 million | false",
        "money: EUR 10000 | EUR 1 million | true",
        "money: EUR 8k | EUR 80k | true",
        "money: EUR 8k | EUR 81k | false",
        "money: EUR 8k | USD 10k | false",
        "money: 8 weeks | EUR 80k | false",
        "time: 28 days | EUR 80k | true",
        "time: 27 days | EUR 80k | false",
        "time: EUR 90k | EUR 80k | false",
      })
  void muchIsATenthOfTheBudgetOrFourWeeks(String invested, String budget, boolean much) {
    String yaml =
        HEAD.formatted(", invested: {" + invested + "}") + "plan: {budget: " + budget + "}\n";
    assertThat(!after(new SunkCost(), yaml, found(1, 0)).isEmpty()).isEqualTo(much);
    assertThat(after(new SunkCost(), yaml, found(0, 9))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "plan/x, true",
    "contract/promise-exceeds-odds, true",
    "contract/no-exit, false",
    "brief/x, false",
    "relationship/x, false"
  })
  void onlyWhatHitsTheProposalMakesItSunk(String rule, boolean sunk) {
    String yaml = HEAD.formatted(", invested: {money: EUR 40k, time: 5 months}");
    List<Hit> hits = after(new SunkCost(), yaml, List.of(found(rule, Severity.BLOCKER)));
    assertThat(!hits.isEmpty()).isEqualTo(sunk);
    hits.forEach(hit -> assertThat(hit.message().in(Language.EN)).contains("EUR 40k and 5 months"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "state: strained | (the relation is strained)",
        "state: broken, trust: 3 | (the relation is broken)",
        "trust: 2, respect: 3 | (trust is 2 of 5)",
        "state: good, respect: 1, candour: 2 | (respect is 1 of 5 and candour is 2 of 5)",
      })
  void theSignsOfStrainAreNamed(String relationship, String words) {
    String yaml = HEAD.formatted("") + "relationship: {" + relationship + "}\n";
    assertThat(Checked.by("relationship/strained", yaml).get(0).hit().message().in(Language.EN))
        .contains(words);
  }

  @Test
  void theSideThatOwesIsNamed() {
    String yaml = HEAD.formatted("") + "contract: {price: capped, client-duties: [data by May]}\n";
    assertThat(Checked.by("relationship/one-way", yaml).get(0).hit().message().in(Language.EN))
        .contains("what the client owes (“data by May”)");
  }

  @Test
  void namesAreNoRemarks() {
    String yaml =
        HEAD.formatted("")
            + "client: {name: The Lazy Idiots Cycling Club}\nrelationship: {state: good}\n";
    assertThat(Checked.by("relationship/disrespect", yaml)).isEmpty();
    assertThat(Remarks.of(Checked.read(yaml)))
        .noneMatch(each -> each.text().value().contains("Club"))
        .anyMatch(each -> each.text().value().equals("B"));
  }
}
