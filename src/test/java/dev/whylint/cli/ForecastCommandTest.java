package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What `forecast` prints. One person lays a floor in 40 to 100 days, most likely 60; the expected
 * odds come from integrating that PERT curve apart from the program.
 */
class ForecastCommandTest {
  private static final String BRIEF =
      """
      title: A new floor in the sports hall
      language: en
      date: 2026-11-24
      problem: Players slip on the worn floor.
      solution:
        summary: Lay a new floor
        parts:
          - {id: floor, what: Lay the new floor, effort: 40/60/100 person-days, cost: EUR 20k}
      plan:
        start: 2027-01-04
        deadline: 2027-03-31
        budget: EUR 71k
        rate: EUR 800 per day
        team: {size: 1, from: 2027-01-04, availability: 100 %}
      """;

  @TempDir Path folder;

  private Ran forecast(String brief, String... more) throws IOException {
    Files.writeString(folder.resolve("floor.brief.yaml"), brief);
    String[] args = new String[more.length + 2];
    args[0] = "forecast";
    System.arraycopy(more, 0, args, 1, more.length);
    args[more.length + 1] = "floor.brief.yaml";
    return Ran.in(folder, args);
  }

  private JsonNode numbers(String brief) throws IOException {
    Ran ran = forecast(brief, "--format", "json");
    return new ObjectMapper().readTree(ran.out()).get("forecasts").get(0);
  }

  private static String due(String deadline) {
    return BRIEF.replace("2027-03-31", deadline);
  }

  @ParameterizedTest
  @CsvSource({"2027-03-09, 0.0571, 6 %", "2027-03-31, 0.5145, 51 %", "2027-04-28, 0.9519, 95 %"})
  void theOddsOfTheDateAreThoseOfItsEstimate(String deadline, double expected, String said)
      throws IOException {
    assertThat(numbers(due(deadline)).get("date").get("odds").asDouble())
        .isCloseTo(expected, within(0.002));
    Ran ran = forecast(due(deadline));
    assertThat(ran.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(ran.out()).containsPattern("Odds of the date +" + said).contains("deadline");
  }

  @Test
  void theSpreadIsGivenAsDatesAndMoney() throws IOException {
    assertThat(forecast(BRIEF).out())
        .containsPattern("done by +31 March 2027 +15 April 2027 +28 April 2027")
        .containsPattern("cost at most +EUR 70,000 +EUR 78,600 +EUR 86,200")
        .contains("100 %  the effort of “Lay the new floor”");
  }

  @Test
  void eachWayOutLeadsToFourInFive() throws IOException {
    JsonNode way = numbers(BRIEF).get("to80");
    double later = numbers(due(way.get("date").asString())).get("date").get("odds").asDouble();
    assertThat(later).isBetween(0.8, 0.83);
    double left = 1 - way.get("scopeShareLess").asDouble();
    String smaller =
        BRIEF.replace(
            "40/60/100",
            String.format(Locale.ROOT, "%.2f/%.2f/%.2f", 40 * left, 60 * left, 100 * left));
    assertThat(numbers(smaller).get("date").get("odds").asDouble()).isCloseTo(0.8, within(0.01));
    int more = way.get("peopleMore").asInt();
    String larger = BRIEF.replace("size: 1", "size: " + (1 + more));
    assertThat(numbers(larger).get("date").get("odds").asDouble()).isGreaterThan(0.8);
    double budget = 71_000 + way.get("moneyMore").asDouble();
    JsonNode richer = numbers(BRIEF.replace("EUR 71k", "EUR " + Math.round(budget)));
    assertThat(richer.get("budget").get("odds").asDouble()).isCloseTo(0.8, within(0.001));
  }

  @Test
  void whatHoldsAlreadyNeedsNoWayOut() throws IOException {
    assertThat(forecast(due("2027-06-30")).out())
        .containsPattern("Odds of the date +over 99 %")
        .contains("The date has 80 % or more as it is.")
        .doesNotContain("To bring the date");
  }

  @Test
  void aDeadlineBeforeTheStartIsHelpedByTimeAlone() throws IOException {
    assertThat(forecast(due("2026-12-01")).out())
        .containsPattern("Odds of the date +under 1 %")
        .containsPattern("time +20 weeks more, until 15 April 2027")
        .contains("no cut in the work is enough");
  }

  @Test
  void withoutInputsItSaysWhichToAdd() throws IOException {
    Ran ran = forecast("title: A lift\nlanguage: en\nproblem: Visitors wait.\nsolution: A lift\n");
    assertThat(ran.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("No forecast can be made yet.")
        .contains("effort: 3/5/9 person-weeks", "team: {", "deadline:", "rate: EUR", "budget: EUR")
        .doesNotContain("seed");
  }

  @Test
  void withoutATeamOnlyTheBudgetIsForecast() throws IOException {
    Ran ran = forecast(BRIEF.replaceFirst("(?m)^ +team:.*\n", ""));
    assertThat(ran.out())
        .contains("Odds of the budget", "cost at most", "team: {size: 4")
        .doesNotContain("done by", "Odds of the date");
  }

  @Test
  void whatItCannotCountIsNamed() throws IOException {
    String brief = BRIEF.replace("plan:\n", "    - {id: lines, what: Paint the lines}\nplan:\n");
    assertThat(forecast(brief).out())
        .contains("Left out, since no effort is given", "“Paint the lines”");
    assertThat(numbers(brief).get("leftOut").get(0).asString()).isEqualTo("lines");
  }

  @Test
  void partsThatWaitForEachOtherAreNamed() throws IOException {
    String parts =
        """
            - {id: a, what: Sand, effort: 3 days, depends-on: [b]}
            - {id: b, what: Seal, effort: 3 days, depends-on: [a]}
        plan:
        """;
    String ring = BRIEF.replace("plan:\n", parts);
    Ran ran = forecast(ring);
    assertThat(ran.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(ran.out()).contains("No forecast", "a and b wait for each other");
  }

  @Test
  void aBrokenBriefIsShownAtItsPlace() throws IOException {
    Ran ran = forecast(BRIEF.replace("start: 2027-01-04", "start: 2027-13-04"));
    assertThat(ran.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("floor.brief.yaml:10:10: ", "2027-13-04");
  }

  @Test
  void aFileThatIsNotThereEndsAsWithCheck() {
    Ran ran = Ran.in(folder, "forecast", "none.brief.yaml");
    assertThat(ran.code()).isEqualTo(Ran.in(folder, "check", "none.brief.yaml").code());
    assertThat(ran.code()).isNotEqualTo(ExitCode.CLEAN);
  }

  @Test
  void itSpeaksDutch() throws IOException {
    assertThat(forecast(BRIEF, "--language", "nl").out())
        .containsPattern("Kans op de datum +51 % +31 maart 2027")
        .containsPattern("kost hooguit +EUR 70\\.000")
        .containsPattern("tijd +3 weken langer, tot 15 april 2027")
        .contains("einddatum", "startgetal")
        .doesNotContain("deadline", "Odds", "more");
    String dutch = BRIEF.replace("language: en", "language: nl");
    assertThat(forecast(dutch).out()).contains("Kans op de datum");
  }

  @Test
  void plainHasATableAndNoSymbols() throws IOException {
    assertThat(forecast(BRIEF, "--plain").out())
        .containsPattern("31 March 2027 +51 %, deadline")
        .doesNotContainPattern("[█▏▎▍▌▋▊▉◄<>]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"terminal", "json"})
  void theSameBriefTwiceGivesTheSameBytes(String format) throws IOException {
    Ran first = forecast(BRIEF, "--format", format, "--audience", "client");
    assertThat(forecast(BRIEF, "--format", format)).isEqualTo(first);
    assertThat(first.out()).contains("20030617");
  }

  @ParameterizedTest
  @ValueSource(strings = {"crm", "cycle-bridge", "zaaksysteem", "magazijn"})
  void everyLineFitsTheTerminal(String example) {
    Path here = Path.of("").toAbsolutePath();
    Ran ran = Ran.in(here, "forecast", "examples/" + example + ".brief.yaml");
    assertThat(ran.out().lines())
        .hasSizeGreaterThan(15)
        .allMatch(l -> l.codePointCount(0, l.length()) <= 80);
  }

  @Test
  void anUnknownFormatIsAMistakeOfTheCaller() throws IOException {
    assertThat(forecast(BRIEF, "--format", "pdf").code()).isEqualTo(ExitCode.USAGE);
    assertThat(forecast(BRIEF, "--date", "soon").code()).isEqualTo(ExitCode.USAGE);
  }
}
