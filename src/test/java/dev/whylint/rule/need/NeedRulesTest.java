package dev.whylint.rule.need;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.testing.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedRulesTest {
  private static final String TRAM =
      """
      title: Tram depot
      language: en
      problem:
        symptoms: [{id: late, what: Trams leave late}]
        causes:
          - {id: keys, what: Keys are kept at the other gate, explains: [late]}
          - {id: habit, what: Nobody decided where keys belong, explains: [keys]}
      """;

  private static String need(String language, String what) {
    return "title: x\nlanguage: "
        + language
        + "\nproblem: x\nneeds:\n  - {id: n, who: x, what: '"
        + what
        + "', why: x}\nsolution: x\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a new dashboard",
        "an app for volunteers",
        "one central database for all depots",
        "implement a chatbot",
        "a mobile portal with single sign-on"
      })
  void anEnglishNeedThatNamesAProductIsASolution(String what) {
    assertThat(Checked.at("need/is-a-solution", need("en", what))).containsExactly("n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "know at six in the morning which tram is mine",
        "hand over a patient without telling the story twice",
        "keep working with the existing ledger system",
        "comply with the privacy act",
        "see on site which pipe lies where"
      })
  void anEnglishNeedThatSaysWhatSomebodyCanDoIsClean(String what) {
    assertThat(Checked.at("need/is-a-solution", need("en", what))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "een nieuw dashboard",
        "een app voor vrijwilligers",
        "één centrale database voor alle remises",
        "een registratiesysteem aanschaffen",
        "een mobiel portaal"
      })
  void aDutchNeedThatNamesAProductIsASolution(String what) {
    assertThat(Checked.at("need/is-a-solution", need("nl", what))).containsExactly("n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "om zes uur weten welke tram van mij is",
        "een patiënt overdragen zonder het verhaal twee keer te vertellen",
        "blijven werken met het bestaande grootboek",
        "voldoen aan de privacywet",
        "op de bouwplaats zien welke leiding waar ligt"
      })
  void aDutchNeedThatSaysWhatSomebodyCanDoIsClean(String what) {
    assertThat(Checked.at("need/is-a-solution", need("nl", what))).isEmpty();
  }

  @Test
  void whatAllNeedsLackIsSaidOnce() {
    String bare = TRAM + "needs: [leave on time, find the key, know who drives]\nsolution: x\n";
    assertThat(Checked.at("need/no-why", bare)).containsExactly("needs");
    assertThat(Checked.at("need/no-who", bare)).containsExactly("needs");
    assertThat(Checked.at("need/not-traced", bare)).containsExactly("needs");
    String one = TRAM + "needs: [leave on time, {what: find the key, why: x, who: y}]\n";
    assertThat(Checked.at("need/no-why", one)).containsExactly("need-1");
  }

  @Test
  void aMustIsMetThroughWhatItStemsFromAndWhatExplainsThat() {
    String needs =
        """
          needs:
            - {id: leave, what: leave on time, priority: must, stems-from: [late]}
            - {id: rest, what: rest between runs, priority: must}
            - {id: tea, what: have tea, priority: could}
          """;
    String brief =
        TRAM + needs + "solution: {parts: [{id: rule, what: One place, addresses: [habit]}]}\n";
    assertThat(Checked.at("need/unmet", brief)).containsExactly("rest");
    String untied = TRAM + needs + "solution: {parts: [{id: rule, what: One place}]}\n";
    assertThat(Checked.at("need/unmet", untied)).isEmpty();
  }

  @Test
  void aTestThatIsStillToComeIsThePlaceholdersBusiness() {
    String brief =
        TRAM
            + "needs:\n"
            + "  - {id: a, what: leave on time, priority: must, acceptance: TBD}\n"
            + "  - {id: b, what: find the key, priority: must, acceptance: works fine}\n"
            + "  - {id: c, what: find a seat, priority: should}\n"
            + "solution: x\n";
    assertThat(Checked.at("need/no-acceptance", brief)).containsExactly("b");
    assertThat(Checked.at("gap/placeholder", brief)).containsExactly("a");
  }

  @Test
  void eachGroupThatIsLeftOutIsNamedAndTheGeneralPublicIsNot() {
    String brief =
        TRAM
            + "stakeholders:\n"
            + "  - {who: drivers, role: user, involved: false}\n"
            + "  - {who: the general public, role: affected, involved: false}\n"
            + "  - {who: inwoners van de gemeente, role: affected, involved: false}\n"
            + "  - {who: citizens of the harbour district, role: affected, involved: false}\n"
            + "  - {who: mechanics, role: user, involved: false, response: two join the trial}\n"
            + "  - {who: planners, role: user}\n"
            + "  - {who: union, role: decider, involved: true, stance: against}\n"
            + "  - {who: council, role: decider, involved: false, stance: for}\n"
            + "solution: x\n";
    assertThat(Checked.at("need/one-sided", brief))
        .containsExactlyInAnyOrder("stakeholder-1", "stakeholder-4", "stakeholder-7");
  }

  @Test
  void wishesThatShareAMetricCollideByDirectionOrByBound() {
    String head = TRAM + "solution: x\nexpectations:\n";
    String up = "  - {id: a, what: x, metric: delay, baseline: 4 min, target: 6 min}\n";
    String down = "  - {id: b, what: y, metric: Delay, baseline: 4 min, target: 2 min}\n";
    assertThat(Checked.at("need/conflict", head + up + down)).containsExactly("b");
    assertThat(Checked.at("need/conflict", head + up + up.replace("id: a", "id: c"))).isEmpty();
    String most = "  - {id: d, what: x, metric: price, target: at most EUR 40}\n";
    String least = "  - {id: e, what: y, metric: price, target: at least EUR 50}\n";
    assertThat(Checked.at("need/conflict", head + most + least)).containsExactly("d");
    assertThat(Checked.at("need/conflict", head + most + least.replace("50", "30"))).isEmpty();
  }

  @Test
  void hasteAndMoreChecksCollideOnOneWorkUnlessAPartFreesHands() {
    String english =
        TRAM
            + "needs:\n"
            + "  - {id: fast, what: release a tram within ten minutes}\n"
            + "  - {id: sure, what: have each tram inspected by a second mechanic}\n";
    assertThat(Checked.at("need/conflict", english + "solution: x\n")).containsExactly("fast");
    String relieved = english + "solution: {parts: [{what: Two mechanics, kind: staffing}]}\n";
    assertThat(Checked.at("need/conflict", relieved)).isEmpty();
    String other = english.replace("each tram", "each ticket machine") + "solution: x\n";
    assertThat(Checked.at("need/conflict", other)).isEmpty();
    String dutch =
        """
          title: x
          language: nl
          problem: x
          solution: x
          needs:
            - {id: snel, what: een factuur sneller betalen}
            - {id: zeker, what: elke factuur door een tweede collega laten controleren}
          """;
    assertThat(Checked.at("need/conflict", dutch)).containsExactly("snel");
    assertThat(Checked.at("need/conflict", dutch.replace("elke factuur", "elk contract")))
        .isEmpty();
  }

  @Test
  void listedAlternativesThatNobodyLookedAtAreSaidOfTheClientsOwnIdea() {
    String brief =
        TRAM
            + "solution:\n"
            + "  summary: A key robot\n"
            + "  proposed-by: client\n"
            + "  alternatives: [{what: Do nothing, verdict: not looked at}, A hook at the gate]\n";
    String ownStaff = brief + "contract: {price: in-house}\n";
    assertThat(Checked.at("need/client-led", ownStaff)).containsExactly("solution");
    assertThat(Checked.at("need/client-led", ownStaff.replace("not looked at", "too slow")))
        .isEmpty();
    assertThat(Checked.at("need/client-led", ownStaff.replace(": client", ": both"))).isEmpty();
    assertThat(Checked.at("need/client-led", brief)).isEmpty();
    assertThat(Checked.at("need/client-led", brief + "contract: {price: fixed}\n")).isEmpty();
  }
}
