package dev.whylint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Text;
import dev.whylint.engine.Respondent.Kind;
import dev.whylint.source.Place;
import dev.whylint.testing.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each question goes to those of the brief who can answer it. */
class RespondentsTest {
  private static final String FULL =
      """
      title: Depot
      client: {sponsor: The director, contacts: [The planner, the director]}
      problem: Lorries wait.
      solution: {parts: [{what: A gate}]}
      expectations:
        - {who: Drivers, what: It is quicker}
        - {what: It is cheaper}
        - {who: gate crew, what: It is calmer}
      assumptions:
        - {what: The council agrees, owner: The clerk}
        - {what: The soil is good}
        - {what: The money is there, owner: THE DIRECTOR}
      stakeholders:
        - {who: Accounts, role: user, involved: false}
        - {who: Gate crew, role: operator}
        - {who: Loaders, role: owner, involved: true}
        - {who: The board, role: decider}
        - {who: The street, role: affected}
      """;

  private static Respondent of(String yaml, String rule, String path) {
    Brief brief = Checked.read(yaml);
    Phrase words = Phrase.of("en", "nl");
    Hit hit = Hit.at(new Anchor("x", path, Place.at(1, 1)), words, words, words);
    RuleInfo info = RuleInfo.of(rule, Severity.MAJOR, Evidence.A);
    return new Respondents(brief).of(new Finding(info, hit, Severity.MAJOR, null, false, ""));
  }

  private static List<String> names(Respondent respondent) {
    return respondent.names().stream().map(Text::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cause/x | /problem/causes/0 | WORK | Loaders, Gate crew, Accounts",
        "need/x | /needs/1 | WORK | Loaders, Gate crew, Accounts",
        "need/x | /solution | WORK | Loaders, Gate crew, Accounts",
        "plan/x | /solution/parts/0 | OPERATOR | Gate crew",
        "plan/x | /solution | DECIDER | The director, The board",
        "expectation/x | /expectations/0 | EXPECTS | Drivers",
        "expectation/x | /expectations/0/by | EXPECTS | Drivers",
        "expectation/x | /expectations/1 | DECIDER | The director, The board",
        "expectation/x | /expectations/2 | WORK | Loaders, Gate crew, Accounts",
        "gap/x | /assumptions/0 | CHECKS | The clerk",
        "gap/x | /assumptions/1 | CONTACT | The planner",
        "gap/x | /assumptions/2 | DECIDER | The director, The board",
        "gap/x | /assumptions | CONTACT | The planner",
        "plan/x | /plan | DECIDER | The director, The board",
        "gap/x | /title | CONTACT | The planner",
        "gap/x | /dependencies/0 | CONTACT | The planner",
        "relationship/x | /plan | OURSELVES | ''",
        "gap/x | /relationship/trust | OURSELVES | ''",
      })
  void byPlaceAndRule(String rule, String path, Kind kind, String who) {
    Respondent found = of(FULL, rule, path);
    assertThat(found.kind()).isEqualTo(kind);
    assertThat(String.join(", ", names(found))).isEqualTo(who);
  }

  @Test
  void withoutRolesTheContactAnswersAndWithoutAContactTheDecider() {
    String contact = "title: A\nproblem: B\nclient: {sponsor: Boss, contacts: [Clerk]}\n";
    assertThat(of(contact, "cause/x", "/problem").kind()).isEqualTo(Kind.CONTACT);
    assertThat(names(of(contact, "cause/x", "/problem"))).containsExactly("Clerk");
    String boss = "title: A\nproblem: B\nclient: {sponsor: Boss, contacts: [boss]}\n";
    assertThat(of(boss, "gap/x", "/title").kind()).isEqualTo(Kind.DECIDER);
    assertThat(names(of(boss, "cause/x", "/problem"))).containsExactly("Boss");
  }

  @Test
  void whereNobodyIsNamedTheKindStillSaysWho() {
    String bare = "title: A\nproblem: B\n";
    assertThat(of(bare, "cause/x", "/problem")).isEqualTo(new Respondent(Kind.WORK, List.of()));
    assertThat(of(bare, "gap/x", "")).isEqualTo(new Respondent(Kind.CONTACT, List.of()));
    assertThat(of(bare, "plan/x", "/plan")).isEqualTo(new Respondent(Kind.DECIDER, List.of()));
    String empty =
        bare + "expectations: [{who: '', what: Quick}]\nstakeholders: [{who: '', role: user}]\n";
    assertThat(of(empty, "expectation/x", "/expectations/0").kind()).isEqualTo(Kind.DECIDER);
    assertThat(names(of(empty, "cause/x", "/problem"))).isEmpty();
  }
}
