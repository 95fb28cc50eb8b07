package dev.whylint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.Senses;
import dev.whylint.brief.Brief;
import dev.whylint.rule.Catalogue;
import dev.whylint.source.SourceFile;
import dev.whylint.testing.Checked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that fails is named with its place, and what all others found is still told. */
class OwnFaultsTest {
  private static final String BRIEF =
      """
      title: Portal
      problem: Customers leave after their first complaint.
      solution: A new support portal.
      """;

  /** A rule with a fault of its own. */
  private record Failing(Runnable fault) implements Rule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("plan/failing", Severity.MINOR, Evidence.A);
    }

    @Override
    public List<Hit> check(Brief brief, Facts facts) {
      fault.run();
      return List.of();
    }
  }

  @Test
  void theOtherRulesGoOn() {
    assertStillTold(
        new Failing(
            () -> {
              throw new IllegalStateException("broken inside");
            }),
        "IllegalStateException: broken inside");
  }

  @Test
  void theyGoOnWhenARuleRunsOutOfStack() {
    assertStillTold(new Failing(OwnFaultsTest::endless), "StackOverflowError");
  }

  @SuppressWarnings("InfiniteRecursion")
  private static void endless() {
    endless();
  }

  private static void assertStillTold(Failing failing, String told) {
    List<Rule> rules = new ArrayList<>(Catalogue.all());
    rules.add(0, failing);
    List<Result.Crash> crashes = new ArrayList<>();
    SourceFile file = new SourceFile("test.brief.yaml", BRIEF);
    Brief brief = Checked.read(BRIEF);
    Facts facts = new Facts(brief, LocalDate.of(2026, 11, 24), new Senses(), file);
    BriefResult rest = new Linter(rules, rule -> true).check(file, brief, facts, crashes);
    BriefResult whole = Checked.brief(BRIEF);
    assertThat(rest.findings()).hasSizeGreaterThan(3).hasSameSizeAs(whole.findings());
    assertThat(crashes).hasSize(1);
    assertThat(crashes.get(0).rule()).isEqualTo("plan/failing");
    assertThat(crashes.get(0).file()).isEqualTo("test.brief.yaml");
    assertThat(crashes.get(0).problem()).startsWith(told).contains(" at dev.whylint.engine.OwnF");
  }
}
