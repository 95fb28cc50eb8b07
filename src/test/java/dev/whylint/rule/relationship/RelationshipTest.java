package dev.whylint.rule.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.engine.Finding;
import dev.whylint.engine.Severity;
import dev.whylint.testing.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationshipTest {
  private static final String HEAD = "title: A\nlanguage: en\nproblem: B\nsolution: C\n";

  private static String brief(String relationship) {
    return HEAD + "relationship: {" + relationship + "}\n";
  }

  private static List<Severity> weights(String rule, String yaml) {
    return Checked.by(rule, yaml).stream().map(Finding::severity).toList();
  }

  @Test
  void absentOrStatelessRelationshipIsUnknown() {
    String promise = "expectations: [{what: One caller in a hundred waits}]\n";
    assertThat(Checked.at("relationship/unknown", HEAD + promise)).containsExactly("relationship");
    assertThat(Checked.at("relationship/unknown", HEAD)).as("a first sketch").isEmpty();
    assertThat(Checked.at("relationship/unknown", brief("trust: 4"))).hasSize(1);
    assertThat(Checked.at("relationship/unknown", brief("state: new"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"state: strained", "state: broken", "state: good, candour: 2"})
  void strainIsSeenInStateOrScore(String relationship) {
    assertThat(Checked.at("relationship/strained", brief(relationship))).hasSize(1);
  }

  @Test
  void firmRelationIsNotStrained() {
    String firm = brief("state: good, trust: 3, respect: 3, candour: 3");
    assertThat(Checked.at("relationship/strained", firm)).isEmpty();
  }

  @Test
  void blockerAsksForAPlanAndWeighsMostInAStrainedRelation() {
    String rule = "relationship/bad-news-unplanned";
    assertThat(weights(rule, brief("state: good"))).containsExactly(Severity.MAJOR);
    assertThat(weights(rule, brief("state: strained"))).containsExactly(Severity.BLOCKER);
    assertThat(weights(rule, brief("state: strained, bad-news: {to: head, how: in person}")))
        .isEmpty();
  }

  @Test
  void muchPutIntoABlockedProposalIsSunkCost() {
    String head = "title: A\nproblem: B\nsolution: {summary: C, invested: ";
    String rule = "relationship/sunk-cost";
    assertThat(Checked.at(rule, head + "{money: EUR 40k}}\n")).containsExactly("solution");
    assertThat(Checked.at(rule, head + "{time: 5 months}}\n")).hasSize(1);
    assertThat(Checked.at(rule, head + "{money: EUR 900, time: 3 days}}\n")).isEmpty();
    assertThat(Checked.at(rule, head + "{time: TBD}}\n")).isEmpty();
  }

  @Test
  void onlyAnUnsettledIncidentIsOpen() {
    String both = "state: good, history: [{what: X, settled: false}, {what: Y, settled: true}]";
    assertThat(Checked.at("relationship/open-incident", brief(both))).hasSize(1);
    assertThat(Checked.at("relationship/open-incident", brief("history: [{what: Z}]"))).isEmpty();
  }

  @Test
  void exactlyOneContactIsSingle() {
    String rule = "relationship/single-contact";
    assertThat(Checked.at(rule, HEAD + "client: {name: D, contacts: [mayor]}\n")).hasSize(1);
    assertThat(Checked.at(rule, HEAD + "client: {name: D, contacts: [mayor, clerk]}\n")).isEmpty();
    assertThat(Checked.at(rule, HEAD + "client: D\n")).isEmpty();
  }

  @Test
  void dutiesOfOurSideMissingIsOneWayAndOfTheirsIsSaidElsewhere() {
    String rule = "relationship/one-way";
    String theirs = "contract: {price: capped, client-duties: [data by May]}\n";
    String ours = "contract: {price: capped, our-duties: [a demo a week]}\n";
    assertThat(Checked.at(rule, HEAD + theirs)).hasSize(1);
    assertThat(Checked.at(rule, HEAD + ours)).isEmpty();
    assertThat(Checked.at("contract/no-client-duties", HEAD + ours)).hasSize(1);
  }

  @Test
  void contemptIsFoundInAnyTextAndScornOnlyWherePeopleSpeakFreely() {
    String rule = "relationship/disrespect";
    String lazy = "problem: {statement: B, causes: [Visitors are lazy and come late]}\n";
    String idiots = "problem: {statement: B, causes: [The clerks are a bunch of idiots]}\n";
    assertThat(Checked.at(rule, "title: A\nsolution: C\n" + lazy)).isEmpty();
    assertThat(Checked.at(rule, "title: A\nsolution: C\n" + idiots)).hasSize(1);
    assertThat(Checked.at(rule, HEAD + "notes: The clerks are just lazy.\n")).hasSize(1);
  }

  @Test
  void everyRemarkOfItsOwnIsMarked() {
    String said = "state: good, said-by-us: [They won't get it anyway, He was right, What idiots]";
    assertThat(Checked.by("relationship/disrespect", brief(said))).hasSize(2);
  }

  @Test
  void paymentInPlaceOfAnAgreementIsCoercionAndAConditionIsNot() {
    String rule = "relationship/coercion";
    String bad = "state: good, said-by-client: ['We pay you, so you build what we ask']";
    String fair = "state: good, said-by-client: ['We pay within 30 days of acceptance']";
    assertThat(Checked.by(rule, brief(bad))).hasSize(1);
    assertThat(Checked.by(rule, brief(fair))).isEmpty();
  }
}
