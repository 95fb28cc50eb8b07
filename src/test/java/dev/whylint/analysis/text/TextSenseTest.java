package dev.whylint.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.whylint.brief.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSenseTest {

  private final TextSense english = new TextSense(Language.EN);
  private final TextSense dutch = new TextSense(Language.NL);

  @ParameterizedTest
  @CsvSource({
    "klantportaal, klant+portaal",
    "belastingsysteem, belasting+systeem",
    "zaaksystemen, zaak+systeem",
    "meldapp, meld+app",
    "e-commerceplatform, e-commerce+platform",
    "overheidsdatabase, overheid+database",
    "leerlingvolgsysteem, leerling+volg+systeem",
    "openingstijden, opening+tijd",
    "ontevreden, ontevreden",
    "dashboard, dashboard",
    "waterschap, waterschap",
    "samenwerking, samenwerking"
  })
  void takes_dutch_compounds_apart(String word, String parts) {
    assertThat(String.join("+", dutch.compoundParts(word))).isEqualTo(parts);
  }

  @Test
  void a_compound_shares_its_content_with_the_phrase() {
    assertThat(dutch.similarity("klantportaal", "een portaal voor klanten"))
        .isEqualTo(1, within(0.01));
    assertThat(dutch.containment("een klantportaal", "Bouw een portaal voor vaste klanten"))
        .isEqualTo(1, within(0.01));
  }

  @Test
  void synonyms_fold_and_stopwords_fall_out() {
    assertThat(english.contentStems("The employees are slow"))
        .isEqualTo(english.contentStems("staff with delays"));
    assertThat(english.contentStems("it is what it was")).isEmpty();
  }

  @Test
  void stems_that_only_look_alike_stay_apart() {
    assertThat(english.contentStems("applicants"))
        .doesNotContainAnyElementsOf(english.contentStems("applications"));
    assertThat(english.contentStems("organ"))
        .doesNotContainAnyElementsOf(english.contentStems("organisation"));
  }

  @Test
  void a_qualifier_weighs_less_than_what_it_qualifies() {
    assertThat(english.containment("modern portal", "portal"))
        .isGreaterThan(english.containment("modern portal", "modern"));
  }

  @Test
  void the_lack_of_the_proposed_thing_is_known_from_any_other_lack() {
    String proposal = "Buy a central stock system for all stores";
    assertThat(english.lacksProposed("There is no central stock system", proposal)).isTrue();
    assertThat(english.lacksProposed("There is no budget for night shifts", proposal)).isFalse();
    assertThat(
            english.lacksProposed(
                "There is no stock system because each store buys for itself", proposal))
        .isFalse();
  }

  @Test
  void a_shortage_is_told_from_an_absence() {
    assertThat(english.lack("too few nurses").orElseThrow().degree()).isEqualTo(Lack.Degree.SHORT);
    assertThat(english.lack("no nurses").orElseThrow().degree()).isEqualTo(Lack.Degree.ABSENT);
  }

  @Test
  void blame_names_the_people_and_the_fault() {
    PersonBlame blame = english.blame("The porters are lazy").orElseThrow();
    assertThat(blame.who()).isEqualTo("porters");
    assertThat(blame.fault()).isEqualTo("lazy");
  }

  @Test
  void a_need_may_tie_its_outcome_to_a_new_product() {
    SolutionShape shape = english.solutionShape("report a fault through an app");
    assertThat(shape.isSolution()).isFalse();
    assertThat(shape.means()).isTrue();
    assertThat(shape.products()).containsExactly("app");
  }

  @Test
  void a_kept_system_or_a_standard_is_a_constraint() {
    assertThat(english.solutionShape("keep working with SAP").constraint()).isTrue();
    assertThat(dutch.solutionShape("voldoen aan de AVG").constraint()).isTrue();
    assertThat(english.solutionShape("a portal that complies with WCAG").constraint()).isFalse();
  }

  @Test
  void a_part_of_a_proposal_that_was_tried_as_a_whole_is_no_new_measure() {
    String proposal = "One shared laboratory system for all hospitals in the region";
    String tried = "Study of a shared laboratory system for the hospitals";
    assertThat(english.repeatsProposal(tried, proposal)).isTrue();
    assertThat(english.sameMeasure(tried, "Servers in three hospitals", proposal)).isTrue();
    assertThat(english.sameMeasure(tried, "Night bus to the campus", proposal)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "'",
        "\"",
        "\u201c",
        "-",
        "/",
        "no",
        "geen",
        "there is no",
        "'s",
        "\ud83d",
        "a/",
        "n't",
        "_",
        "....",
        "\u0000",
        "de het een",
        "have",
        "have a",
        "om te",
        "is niet"
      })
  void odd_input_is_answered_calmly(String odd) {
    for (TextSense sense : List.of(english, dutch)) {
      assertThat(sense.lack(odd)).isNotNull();
      assertThat(sense.blame(odd)).isEmpty();
      assertThat(sense.solutionShape(odd).isSolution()).isFalse();
      assertThat(sense.remedy(odd)).isEqualTo(RemedyClass.OTHER);
      assertThat(sense.restates(odd, odd)).isIn(true, false);
      assertThat(sense.sameMeasure(odd, odd)).isIn(true, false);
      assertThat(sense.similarity(odd, odd)).isBetween(0.0, 1.0);
      assertThat(sense.sentences(odd)).isNotNull();
    }
  }

  @Test
  @Timeout(120)
  void a_text_of_half_a_megabyte_takes_seconds_at_most() {
    List<String> units = List.of("no x ", "don't have a ", "'\"`", "a.b.c.", "samensamensystemen-");
    for (String unit : units) {
      String text = unit.repeat(500_000 / unit.length());
      english.sentences(text);
      dutch.contentStems(text);
      dutch.lack(text);
      assertThat(english.blame(text)).isEmpty();
    }
  }
}
