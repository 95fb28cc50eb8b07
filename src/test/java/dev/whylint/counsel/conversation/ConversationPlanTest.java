package dev.whylint.counsel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.analysis.Dates;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.brief.Language;
import dev.whylint.counsel.Case;
import dev.whylint.engine.BriefResult;
import dev.whylint.testing.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One message, brought as the relationship can carry it. */
class ConversationPlanTest {
  private static final String CRM = crm();

  private static String crm() {
    try {
      String all = Files.readString(Path.of("examples/crm.brief.yaml"));
      int from = all.indexOf("relationship:");
      return all.substring(0, from) + all.substring(all.indexOf("problem:"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ConversationPlan plan(String relationship) {
    BriefResult result = Checked.brief(CRM + "\nrelationship: " + relationship + "\n");
    PlanForecast forecast =
        PlanForecast.of(result.brief(), new Dates(result.brief(), LocalDate.of(2026, 11, 24)));
    return ConversationPlan.of(Case.of(result, forecast));
  }

  private static List<String> lines(ConversationPlan plan, Language language) {
    List<String> lines = new ArrayList<>();
    plan.stages().forEach(s -> s.lines().forEach(line -> lines.add(line.words().in(language))));
    return lines;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void threeRelationsGiveThreePlans(Language language) {
    List<List<String>> plans =
        List.of(
            lines(plan("{state: excellent, trust: 5, candour: 5}"), language),
            lines(plan("{state: strained, trust: 3}"), language),
            lines(plan("{state: broken, trust: 1}"), language));
    for (List<String> one : plans) {
      for (List<String> other : plans) {
        if (!one.equals(other)) {
          List<String> shared = new ArrayList<>(one);
          shared.retainAll(other);
          assertThat(shared.size()).isLessThan(one.size() / 2);
        }
      }
    }
  }

  @Test
  void lowTrustIsSettledBeforeTheSubject() {
    List<String> headings =
        plan("{state: good, trust: 2, history: [{what: The late portal, settled: false}]}")
            .stages()
            .stream()
            .map(stage -> stage.heading().in(Language.EN))
            .toList();
    assertThat(headings.subList(0, 3))
        .containsExactly("Before: who, where, when", "First between us", "Their view first");
  }

  @Test
  void anOpenIncidentIsNamedAndASettledOneIsNot() {
    String history =
        "{state: good, history: [{what: The late portal, settled: false},"
            + " {what: The old invoice, settled: true}]}";
    String all = String.join("\n", lines(plan(history), Language.EN));
    assertThat(all).contains("“The late portal”").doesNotContain("The old invoice");
  }

  @Test
  void theMessageHoldsOneFigureAndWhatTheyPutIn() {
    String all = String.join("\n", lines(plan("{state: good}"), Language.EN));
    assertThat(all)
        .contains("You have put EUR 60k and 5 months into this.")
        .contains("not even one is done by 30 April 2027");
  }

  @Test
  void whomItIsBroughtToIsWhoThePlanNames() {
    String broken =
        "{state: broken, bad-news: {to: the chair, how: on a walk, before: 2026-12-01}}";
    assertThat(lines(plan(broken), Language.NL))
        .contains("Spreek eerst met: the chair.", "Zoals gepland: on a walk.");
  }

  @Test
  void aBrokenRelationGetsNoFindingInTheFirstTalkAndAWayToPart() {
    String all = String.join("\n", lines(plan("{state: broken}"), Language.EN));
    assertThat(all).contains("not one finding", "If no: hand over all that is theirs");
  }

  @Test
  void aBriefThatIsReadyHasNoHardMessage() throws IOException {
    BriefResult result =
        Checked.brief(Files.readString(Path.of("examples/cycle-bridge.brief.yaml")));
    PlanForecast forecast =
        PlanForecast.of(result.brief(), new Dates(result.brief(), LocalDate.of(2026, 11, 24)));
    Case about = Case.of(result, forecast);
    assertThat(about.isReady()).isTrue();
    List<String> headings =
        ConversationPlan.of(about).stages().stream()
            .map(stage -> stage.heading().in(Language.EN))
            .toList();
    assertThat(headings).doesNotContain("A choice, not a no");
    assertThat(lines(ConversationPlan.of(about), Language.EN))
        .anyMatch(line -> line.contains("nothing keeps us from signing"));
  }

  @Test
  void aBriefThatSaysNothingOfTheRelationAsksForIt() {
    BriefResult result = Checked.brief(CRM);
    PlanForecast forecast =
        PlanForecast.of(result.brief(), new Dates(result.brief(), LocalDate.of(2026, 11, 24)));
    ConversationPlan plan = ConversationPlan.of(Case.of(result, forecast));
    assertThat(plan.temper()).isEqualTo(Temper.UNKNOWN);
    assertThat(lines(plan, Language.EN))
        .anyMatch(line -> line.startsWith("The brief does not say how we stand"));
  }
}
