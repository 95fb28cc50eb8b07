package dev.whylint.rule.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Text;
import dev.whylint.source.Place;
import dev.whylint.testing.Checked;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTermsTest {
  private static Instalments plan(String line) {
    List<Text> texts =
        Arrays.stream(line.split(";", -1))
            .map(each -> new Text(each.strip(), Place.at(1, 1)))
            .toList();
    return Instalments.of(texts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "60 % at order; 40 % at acceptance | 0.6 | 1",
        "20 % bij start; 30 % na de proef; 50 % bij acceptatie | 0.2 | 1",
        "40 % bij start; 40 % bij livegang; 25 % bij acceptatie | 0.7619 | 1.05",
        "30 % at start, 40 % at pilot and 30 % at acceptance | 0.3 | 1",
        "30 % at start of the pilot; 30 % halfway; 40 % at acceptance | 0.6 | 1",
        "30 % in the first month; 30 % after the first ward; 40 % at acceptance | 0.3 | 1",
        "30 % with the first invoice; 30 % at demolition; 40 % at acceptance | 0.6 | 1",
        "30 % eerste termijn; 30 % na de eerste wijk; 40 % bij acceptatie | 0.3 | 1",
        "20 % op de eerste van de maand; 40 % eerste kwartaal; 40 % bij acceptatie | 0.6 | 1",
        "at signing 12.5 %; at sign-off 87,5 % | 0.125 | 1",
        "50 % at start; 50 % at delivery | 0.5 | 1",
        "20 % at start; 40 % when the night shift works with it; 40 % at acceptance | 0.2 | 1",
        "20 % bij start; 40 % zodra de balie ermee werkt; 40 % bij acceptatie | 0.2 | 1",
        "20 % bij start; 40 % als de pers draait op gas; 40 % bij acceptatie | 0.2 | 1",
        "20 % at start; 40 % halfway through the works in the cellar; 40 % at acceptance | 0.6 | 1",
        "20 % bij start; 40 % na tien werkdagen; 40 % bij acceptatie | 0.6 | 1",
        "20 % at order; 40 % at acceptance of part one; 40 % at acceptance | 0.2 | 1",
        "20 % at mobilisation; 60 % by monthly valuation; 30 % at opening | 0.1818 | 1.1",
        "70 % in four quarterly instalments; 30 % at acceptance | 0.7 | 1",
        "10 % at order; 60 % spread over weekly invoices; 30 % at acceptance | 0.7 | 1",
        "60 % in maandelijkse termijnen; 30 % bij levering; 20 % na acceptatie | 0.8182 | 1.1",
        "10 % bij opdracht; 80 % naar maandelijkse voortgang; 10 % bij acceptatie | 0.9 | 1",
      })
  void sharesAndTheirMomentsAreRead(String line, double early, double total) {
    assertThat(plan(line).beforeAcceptance()).isCloseTo(early, within(0.0001));
    assertThat(plan(line).total()).isEqualTo(total);
  }

  private static org.assertj.core.data.Offset<Double> within(double offset) {
    return org.assertj.core.data.Offset.offset(offset);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10 % monthly; 10 % at acceptance",
        "5 % per quarter; 20 % at acceptance",
        "10 % each month; 40 % at handover",
        "2 % of the monthly valuation is held back; 50 % at acceptance",
        "10 % maandelijks; 10 % bij acceptatie",
        "5 % per kwartaal; 20 % bij oplevering",
        "8 % elke maand; 4 % bij acceptatie",
        "5 % van de maandelijkse factuur; 40 % bij acceptatie",
        "monthly in arrears; 10 % at acceptance",
        "30 % at start; the rest at acceptance",
        "90 % of each invoice; 10 % at acceptance",
        "2 % discount within 8 days; 98 % at acceptance",
        "30-40 % at start; 60 % at acceptance",
        "EUR 10k at start; EUR 20k at acceptance"
      })
  void whatIsNoShareOfThePriceIsLeftAlone(String line) {
    assertThat(plan(line).isEmpty()).isTrue();
  }

  @Test
  void allAtTheEndIsSeenAndStagesAreNot() {
    assertThat(plan("100 % after the festival").isAllAtTheEnd()).isTrue();
    assertThat(plan("in full on acceptance").isAllAtTheEnd()).isTrue();
    assertThat(plan("90 % bij acceptatie; 10 % na garantie").isAllAtTheEnd()).isTrue();
    assertThat(plan("50 % at acceptance of stage one; 50 % at acceptance").isAllAtTheEnd())
        .isFalse();
    assertThat(plan("10 % at start; 90 % at acceptance").isAllAtTheEnd()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unlimited",
        "the supplier is fully liable",
        "liable for all damage, without limit",
        "not capped",
        "leverancier is volledig aansprakelijk",
        "onbeperkt",
        "alle schade komt voor rekening van de aannemer",
        "geen maximum afgesproken"
      })
  void liabilityWithoutALimitIsOpen(String term) {
    assertThat(LiabilityTerm.isOpen(term)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "capped at the fee",
        "at most EUR 1 million, unlimited for intent",
        "not unlimited",
        "the supplier is not fully liable",
        "up to twice the yearly fee for all damage",
        "beperkt tot de opdrachtsom",
        "ten hoogste het verzekerde bedrag, onbeperkt bij opzet",
        "alle schade tot een bedrag van EUR 50.000",
        "niet onbeperkt"
      })
  void liabilityWithALimitIsNot(String term) {
    assertThat(LiabilityTerm.isOpen(term)).isFalse();
  }

  @Test
  void penaltyWithoutAWrittenLiabilityIsOpenAsWell() {
    String head = "title: A\nproblem: B\nsolution: C\n";
    String rule = "contract/open-liability";
    assertThat(Checked.at(rule, head + "contract: {penalty: EUR 5k per week}\n")).hasSize(1);
    assertThat(Checked.at(rule, head + "contract: {penalty: none}\n")).isEmpty();
    assertThat(
            Checked.at(
                rule, head + "contract: {penalty: EUR 5k per week, liability: capped at fee}\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lamps, cables etc.",
        "reports and so on",
        "kasten, tafels enz.",
        "o.a. tekeningen",
        "drawings, models, ...",
        "facturen en dergelijke"
      })
  void openListIsHeard(String text) {
    assertThat(OpenList.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sketch the entrance", "answer more calls and more than 40 mails", "fetch the keys",
        "en meer tijd per bezoek", "letters and cards", "technische tekeningen"
      })
  void closedTextIsNoOpenList(String text) {
    assertThat(OpenList.isIn(text)).isFalse();
  }
}
