package dev.whylint.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.engine.Finding;
import dev.whylint.engine.Severity;
import dev.whylint.testing.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Things due in the wrong order, and the switch of everything at once. */
class PlanOrderTest {
  private static String parts(String a, String b, String plan) {
    return """
        title: A cold store
        problem: Flowers wilt.
        solution:
          parts:
            - {id: store, what: Store%s}
            - {id: power, what: Power%s}
        plan: {%s}
        """
        .formatted(a, b, plan);
  }

  @Test
  void whatWaitsForALaterDateIsLate() {
    String late = parts(", ready-by: 2027-04, depends-on: [power]", ", ready-by: 2027-06", "");
    assertThat(Checked.at("plan/dependency-late", late)).containsExactly("store");
    String sameMonth =
        parts(", ready-by: 2027-04, depends-on: [power]", ", ready-by: 2027-04-20", "");
    assertThat(Checked.at("plan/dependency-late", sameMonth)).isEmpty();
  }

  @Test
  void whatIsDueAfterTheDeadlineIsLate() {
    String yaml = parts(", ready-by: 2027-09-10", "", "deadline: 2027-08-27");
    assertThat(Checked.at("plan/dependency-late", yaml)).containsExactly("store");
    String access =
        parts("", "", "deadline: 2027-08-27") + "dependencies: [{what: Key, by: 2027-09-01}]\n";
    assertThat(Checked.at("plan/dependency-late", access)).containsExactly("dependency-1");
    String inQuarter = parts(", ready-by: 2027-Q3", "", "deadline: 2027-08-27");
    assertThat(Checked.at("plan/dependency-late", inQuarter)).isEmpty();
  }

  @Test
  void aRingIsSaidOnceAtItsFirstPart() {
    String ring = parts(", depends-on: [power]", ", depends-on: [store]", "");
    assertThat(Checked.at("plan/dependency-late", ring)).containsExactly("store");
  }

  @Test
  void aMilestoneBeforeItsPartIsLate() {
    String yaml =
        parts(
            ", ready-by: 2027-06-01",
            "",
            "milestones: [{id: pilot, what: Pilot, by: 2027-05-01, after: [store]}]");
    assertThat(Checked.at("plan/dependency-late", yaml)).containsExactly("pilot");
  }

  private static String rollout(String words) {
    return "title: Passes\nproblem: Lost passes open doors.\nsolution:\n  summary: New passes\n"
        + words;
  }

  @Test
  void anUnrehearsedSwitchWithoutAWayBackBlocks() {
    assertThat(Checked.by("plan/big-bang", rollout("  rollout: big-bang\n")))
        .extracting(Finding::severity)
        .containsExactly(Severity.MAJOR);
    assertThat(Checked.by("plan/big-bang", rollout("  rollout: big-bang\n  rehearsed: false\n")))
        .extracting(Finding::severity)
        .containsExactly(Severity.BLOCKER);
    String back =
        rollout(
            "  rollout: big-bang\n  rehearsed: false\n  parts: [The old passes stay as a way"
                + " back]\n");
    assertThat(Checked.by("plan/big-bang", back))
        .extracting(Finding::severity)
        .containsExactly(Severity.MAJOR);
    assertThat(Checked.by("plan/big-bang", rollout("  rollout: big-bang\n  rehearsed: true\n")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All 25 branches go live on one day",
        "Every ward switches to the new record overnight",
        "Move the whole county to the new exchange in one weekend",
        "The entire fleet starts with the new radio on the same day",
        "Replace all meters in one go",
        "Alle teams gaan op één dag over op het nieuwe dossier",
        "Het hele magazijn gaat in één weekend over",
        "Iedereen stapt in één keer over naar de nieuwe kassa",
        "Alle scholen beginnen op dezelfde dag met het nieuwe rooster",
        "De gehele provincie gaat in één nacht over"
      })
  void wordsThatSwitchEverybodyAtOnce(String words) {
    assertThat(Checked.by("plan/big-bang", rollout("  parts: [\"" + words + "\"]\n"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Not all branches go live on one day",
        "All forms are answered on the same day",
        "Ward by ward instead of everything in one go",
        "The printer is replaced overnight",
        "A course on one day for every team leader",
        "Niet alle teams gaan op één dag over",
        "Alle aanvragen krijgen op dezelfde dag antwoord",
        "Cursus op één dag voor elke leidinggevende",
        "Een nieuwe printer in één keer besteld",
        "Wijk voor wijk in plaats van alles in één keer, dus geen overgang op één dag"
      })
  void wordsThatDoNot(String words) {
    assertThat(Checked.by("plan/big-bang", rollout("  parts: [\"" + words + "\"]\n"))).isEmpty();
  }
}
