package dev.whylint.brief.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
  private final QuantityReader english = new QuantityReader(false);
  private final QuantityReader dutch = new QuantityReader(true);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          3 days; 3 day
          1.5 h; 1.5 h
          1.5h; 1.5 h
          90 min; 90 min
          200 ms; 200 ms
          3 working days; 3 workday
          4 business hours; 4 workhour
          a week; 1 week
          half a day; 0.5 day
          one and a half years; 1.5 year
          1½ hours; 1.5 h
          1 h 30 min; 1.5 h
          2 years and 6 months; 2.5 year
          30-minute meeting; 30 min {meeting}
          40 %; 40 %
          40%; 40 %
          40 percent; 40 %
          40 per cent; 40 %
          99.95%; 99.95 %
          2 percentage points; 2 pp
          5 ‰; 5 ‰
          EUR 120k; 120000 EUR
          EUR120k; 120000 EUR
          €1.2 million; 1200000 EUR
          € 1.2m; 1200000 EUR
          $2bn; 2000000000 USD
          £300; 300 GBP
          US$ 45k; 45000 USD
          A$ 6 million; 6000000 AUD
          CAD 274 million; 274000000 CAD
          120k EUR; 120000 EUR
          5 million euros; 5000000 EUR
          3m euro; 3000000 EUR
          120 k€; 120000 EUR
          45 kEUR; 45000 EUR
          CHF 1'250'000; 1250000 CHF
          USD 220075; 220075 USD
          EUR 30-40k; 30000..40000 EUR
          EUR 80k - EUR 120k; 80000..120000 EUR
          EUR 900k - 1.2m; 900000..1200000 EUR
          6 person-months; 6 person-month
          6 person months; 6 person-month
          6 PM; 6 person-month
          10 man-days; 10 person-day
          40 staff hours; 40 person-hour
          2 person-years; 2 person-year
          2 fte; 2 COUNT <fte>
          2 FTE; 2 COUNT <fte>
          4..9 weeks; 4..9 week
          4-9 weeks; 4..9 week
          4–9 weeks; 4..9 week
          4 to 9 weeks; 4..9 week
          4 weeks to 2 months; 0.919918..2 month
          between 4 and 9 weeks; 4..9 week {between}
          2 or 3 weeks; 2..3 week
          three to five days; 3..5 day
          10 to 20 % less; 10..20 % down {less}
          4 to 9; 4..9 COUNT
          3/5/12 weeks; 3/5/12 week
          3/5/12 person-months; 3/5/12 person-month
          1 / 1.5 / 3 days; 1/1.5/3 day
          0.5 / 1 / 1.5 days; 0.5..1.5 day
          500 per day; 500 COUNT per day
          200 tickets per day; 200 COUNT per day <tickets>
          110 a week; 110 COUNT per week
          40/week; 40 COUNT per week
          EUR 900 per day; 900 EUR per day
          EUR 30k per month; 30000 EUR per month
          EUR 30k/month; 30000 EUR per month
          EUR 5 each month; 5 EUR per month
          EUR 5 per customer per month; 5 EUR per month {}
          EUR 12 per ticket; 12 EUR per ticket
          EUR 500 p/m; 500 EUR per month
          10 min per week; 10 min per week
          2 TB; 2 TB
          12 GiB; 12 GiB
          30 Mbit/s; 30 Mbit per s
          30 Mb/s; 30 Mbit per s
          100 Mbps; 100 Mbit per s
          10 Gbps; 10 Gbit per s
          500 MB/s; 500 MB per s
          233 kB; 233 kB
          313 kb; 313 kB
          259371 bytes; 259371 B
          16,650 km; 16650 km
          120 miles; 120 mi
          5 m; 5 m
          200,000 km/s; 200000 km per s
          40 function points; 40 FP
          12 KLOC; 12 KLOC
          80 story points; 80 SP
          12,000 lines of code; 12000 LOC
          3,000 customers; 3000 COUNT <customers>
          1,250.50; 1250.5 COUNT
          1.250,50; 1250.5 COUNT
          1 200 tickets; 1200 COUNT <tickets>
          14.000; 14 COUNT
          1,5 h; 1.5 h
          0,125 h; 0.125 h
          1,234,567; 1234567 COUNT
          1.234.567; 1234567 COUNT
          2M customers; 2000000 COUNT <customers>
          1.2 million paying customers; 1200000 COUNT <paying customers>
          twenty-five agents; 25 COUNT <agents>
          two hundred staff; 200 COUNT <staff>
          three thousand; 3000 COUNT
          half a million users; 500000 COUNT <users>
          the two teams; 2 COUNT <teams> {the}
          17 pages; 17 COUNT <pages>
          3 of 4; 3 COUNT {of 4}
          2 in 3; 2 COUNT {in 3}
          3x faster; 3 COUNT <x> up {faster}
          twelve people with a badge; 12 COUNT <people> {with a badge}
          8 % of monthly income; 8 % {of monthly income}
          30 % at start, 40 % at pilot; 30 % {at start, 40 % at pilot}
          EUR 5k per week, at most EUR 50k; 5000 EUR per week {at most EUR 50k}
          at most 3 days; 3 day AT_MOST {at most}
          ≤ 200 ms; 200 ms AT_MOST {≤}
          < 200 ms; 200 ms AT_MOST {<}
          <200 ms; 200 ms AT_MOST {<}
          <= 5 %; 5 % AT_MOST {<=}
          no more than 40 tickets; 40 COUNT <tickets> AT_MOST {no more than}
          within 10 days; 10 day AT_MOST {within}
          up to EUR 5k; 5000 EUR AT_MOST {up to}
          max. 5 days; 5 day AT_MOST {max}
          30 days or less; 30 day AT_MOST {or less}
          5 days, at most; 5 day AT_MOST {at most}
          ≥ 99 %; 99 % AT_LEAST {≥}
          > 95 %; 95 % AT_LEAST {>}
          >95%; 95 % AT_LEAST {>}
          at least 40 people; 40 COUNT <people> AT_LEAST {at least}
          3 % or more; 3 % AT_LEAST {or more}
          200+ customers; 200 COUNT AT_LEAST {customers}
          more than 40 %; 40 % AT_LEAST {more than}
          about 40 %; 40 % ABOUT {about}
          ~ 40 %; 40 % ABOUT {~}
          ~40 people; 40 COUNT <people> ABOUT {~}
          ca. 5 days; 5 day ABOUT {ca}
          some 2,000 advisers; 2000 COUNT <advisers> ABOUT {some}
          40 % less; 40 % down {less}
          40 % shorter; 40 % down {shorter}
          40 % faster; 40 % up {faster}
          CAD 70 million less; 70000000 CAD down {less}
          CAD 70 million a year less; 70000000 CAD per year down {less}
          about 4 % fewer bytes; 4 % down ABOUT {about fewer bytes}
          40 % more than last year; 40 % up {more than last year}
          3 fewer tickets; 3 COUNT <tickets> down {fewer}
          -40 %; 40 % down
          −40 %; 40 % down
          +10 %; 10 % up
          EUR -5k; 5000 EUR down
          a reduction of 40 %; 40 % down {a reduction of}
          reduce by at least 40 %; 40 % down AT_LEAST {reduce by at least}
          reduce to 4 %; 4 % {reduce to}
          halved; 50 % down
          Monthly churn is halved; 50 % down {Monthly churn is}
          half; 50 % down
          half of the customers; 50 % {of the customers}
          by half; 50 % down {by}
          doubled; 100 % up
          Budget: 40 days; 40 day {Budget}
          3 weeks (at most); 3 week AT_MOST {at most}
          twice a day; 2 COUNT per day
          EUR 0.002 per call; 0.002 EUR per call
          EUR 1.234 million; 1234000 EUR
          EUR 110.000,50; 110000.5 EUR
          €95/u; 95 EUR per h
          two quarters; 2 quarter
          (40 days); 40 day
          0 %; 0 %
          zero incidents; 0 COUNT <incidents>
          A first reply takes three days; 3 day {A first reply takes}
          """)
  void readsEnglishAsPeopleWriteIt(String text, String expected) {
    assertThat(QuantityText.of(english.read(text))).isEqualTo(expected.replace(" {}", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          3 dagen; 3 day
          10 werkdagen; 10 workday
          1,5 uur; 1.5 h
          14.5 uur; 14.5 h
          anderhalf uur; 1.5 h
          anderhalve maand; 1.5 month
          een week; 1 week
          één jaar; 1 year
          een half jaar; 0.5 year
          een halve dag; 0.5 day
          half uur; 0.5 h
          twee en een half jaar; 2.5 year
          2 uur en 30 minuten; 2.5 h
          3 mnd.; 3 month
          8 u; 8 h
          drie kwartier; 3 quarter-hour
          14.000; 14000 COUNT
          1.250,50; 1250.5 COUNT
          1.234.567; 1234567 COUNT
          1,250; 1.25 COUNT
          0.125; 0.125 COUNT
          1,250.50; 1250.5 COUNT
          99.95 %; 99.95 %
          8 %; 8 %
          0,1 %; 0.1 %
          40 procent; 40 %
          2 procentpunt; 2 pp
          2 %-punt; 2 pp
          EUR 2,6 miljoen; 2600000 EUR
          € 2,6 mln; 2600000 EUR
          € 2,6 mln. per jaar; 2600000 EUR per year
          3 mld euro; 3000000000 EUR
          twee miljard euro; 2000000000 EUR
          120.000 euro; 120000 EUR
          € 110.000,-; 110000 EUR
          € 110.000,– per jaar; 110000 EUR per year
          € 2.500,00; 2500 EUR
          EUR 110.000; 110000 EUR
          EUR 800 per dag; 800 EUR per day
          EUR 54 miljoen per jaar; 54000000 EUR per year
          € 95 per uur; 95 EUR per h
          € 500 p.m.; 500 EUR per month
          € 500 maandelijks; 500 EUR per month
          6 mensmaanden; 6 person-month
          6 mens-maanden; 6 person-month
          10 mandagen; 10 person-day
          10 mensdagen; 10 person-day
          1/1,5/3 mensmaanden; 1/1.5/3 person-month
          0,5/1/1,5 mensmaanden; 0.5..1.5 person-month
          4 tot 9 weken; 4..9 week
          4 t/m 9 weken; 4..9 week
          4 à 5 weken; 4..5 week
          tussen 4 en 9 weken; 4..9 week {tussen}
          2 of 3 weken; 2..3 week
          3 of 4; 3 COUNT {of 4}
          2,5 fte; 2.5 COUNT <fte>
          1.500 meldingen; 1500 COUNT <meldingen>
          500 meldingen per dag; 500 COUNT per day <meldingen>
          190.000 mensen per jaar; 190000 COUNT per year <mensen>
          vijfentwintig medewerkers; 25 COUNT <medewerkers>
          tweehonderd; -
          twee honderd; 200 COUNT
          duizend klanten; 1000 COUNT <klanten>
          3 duizend klanten; 3000 COUNT <klanten>
          60 % van de meldingen; 60 % {van de meldingen}
          maximaal 5 dagen; 5 day AT_MOST {maximaal}
          5 dagen maximaal; 5 day AT_MOST {maximaal}
          ten hoogste 5 dagen; 5 day AT_MOST {ten hoogste}
          niet meer dan 3 %; 3 % AT_MOST {niet meer dan}
          binnen 1 werkdag; 1 workday AT_MOST {binnen}
          tot € 5.000; 5000 EUR AT_MOST {tot}
          minimaal 95 %; 95 % AT_LEAST {minimaal}
          ten minste 95 %; 95 % AT_LEAST {ten minste}
          minstens twee mensen; 2 COUNT <mensen> AT_LEAST {minstens}
          meer dan 40 %; 40 % AT_LEAST {meer dan}
          50 of meer; 50 COUNT AT_LEAST {of meer}
          ongeveer 40 %; 40 % ABOUT {ongeveer}
          zo'n 40 mensen; 40 COUNT <mensen> ABOUT {zo'n}
          circa € 3 mln; 3000000 EUR ABOUT {circa}
          40 % korter; 40 % down {korter}
          40 % minder; 40 % down {minder}
          acht procent meer; 8 % up {meer}
          40 % hoger dan nu; 40 % up {hoger dan nu}
          10 minder meldingen; 10 COUNT <meldingen> down {minder}
          daling van 40 %; 40 % down {daling van}
          verlaging met 3 procentpunt; 3 pp down {verlaging met}
          gehalveerd; 50 % down
          met de helft; 50 % down {met de}
          de helft van de klanten; 50 % {de van de klanten}
          verdubbeld; 100 % up
          elf teams; 11 COUNT <teams>
          """)
  void readsDutchAsPeopleWriteIt(String text, String expected) {
    assertThat(QuantityText.of(dutch.read(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          PERCENT; 0.6; 60 %
          PERCENT; 0,6; 60 %
          PERCENT; 1.0; 100 %
          PERCENT; 60; 60 %
          PERCENT; 1; 1 %
          PERCENT; 1.5; 1.5 %
          PERCENT; 0.6 %; 0.6 %
          PERCENT; 0.4..0.6; 40..60 %
          PERCENT; at least 0.9; 90 % AT_LEAST {at least}
          PERCENT; 60 customers; -
          PERCENT; 60 per day; -
          PERCENT; 3 days; -
          MONEY; 120; 120 MONEY
          MONEY; 120k; 120000 MONEY
          MONEY; 2m; 2000000 MONEY
          MONEY; 900 per day; 900 MONEY per day
          MONEY; EUR 5; 5 EUR
          MONEY; 120 customers; -
          MONEY; 5 days; -
          EFFORT; 40; -
          EFFORT; 525 h; 525 person-hour
          EFFORT; 10 days; 10 person-day
          EFFORT; 10 working days; 10 person-day
          EFFORT; 3 weeks; 3 person-week
          EFFORT; 3/5/12 months; 3/5/12 person-month
          EFFORT; 1 year; 1 person-year
          EFFORT; 6 person-months; 6 person-month
          EFFORT; 2 fte; -
          EFFORT; 200 ms; -
          TIME; 3 working days; 3 workday
          TIME; 08:00; -
          TIME; 40; -
          TIME; 6 person-months; -
          TIME; halved; -
          MONEY; 110.000; -
          MONEY; 110,000; 110000 MONEY
          COUNT; 40; 40 COUNT
          COUNT; 2 fte; 2 COUNT <fte>
          COUNT; 40 %; -
          DATA; 40; -
          DATA; 40 TB; 40 TB
          SIZE; 40; -
          SIZE; 40 FP; 40 FP
          DISTANCE; 755 km; 755 km
          """)
  void givesOnlyTheDimensionThatIsExpected(Dimension expected, String text, String line) {
    assertThat(QuantityText.of(english.read(text, expected))).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "no",
        "soon",
        "20.2.1",
        "1.2.3.4",
        "v3",
        "v3.1",
        "version 3",
        "Release 20.2",
        "phase 2",
        "Windows 11",
        "3G",
        "4G network",
        "2nd",
        "75-plussers",
        "C30/37",
        "A4",
        "24/7",
        "08:00",
        "Mon-Fri 08:00-18:00",
        "2027-03-01",
        "2027-03",
        "2027-Q1",
        "1-3-2027",
        "1/3/2027",
        "01/02/03",
        "2024-2026",
        "3-2027",
        "1 March 2027",
        "March 2027",
        "Q1 2027",
        "in 2024",
        "end of 2027",
        "2027-03-01T08:00",
        "9..4 weeks",
        "12/5/3 weeks",
        "from 8 % to 4 %",
        "from 4 to 9 %",
        "5 per 1000",
        "3 days + 2",
        "5 °C",
        "5°",
        "3 * 4",
        "1,5000 h",
        "1e6",
        "#3",
        "@5",
        "3 weeks 4",
        "EUR 5 - 10 %",
        "EUR 5 - USD 10",
        "5 km to 3 days",
        "500 mb/s",
        "1/2",
        "4-5-6",
        "-5 to +5",
        "12..34..56",
        "ISO-27001",
        "ticket 4711",
        "1.23.456,7.8",
        "EUR 110.000",
        "€1.250",
        "twice as fast",
        "once it is done",
        "two thirds",
        "3 pm",
        "10 am",
        "three quarters of the users",
        "no one",
        "TOP 10 things",
        "16:9"
      })
  void refusesWhatIsNoQuantityOrCanBeReadInTwoWays(String text) {
    assertThat(english.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20.2.1",
        "versie 3",
        "fase 2",
        "1 maart 2027",
        "eind 2027",
        "08:00",
        "1-3-2027",
        "van 8 % naar 4 %",
        "9 tot 4 weken",
        "75-plussers",
        "3e kwartaal",
        "EUR 500,000",
        "om 3 uur",
        "twee derde",
        "sinds 2024",
        "ten hoogste"
      })
  void refusesTheSameInDutch(String text) {
    assertThat(dutch.read(text)).isEmpty();
  }

  @Test
  void aTextOfMoreThanTwoHundredCharactersIsNotLookedAt() {
    assertThat(english.read("3 days" + " ".repeat(194))).isPresent();
    assertThat(english.read("3 days" + " ".repeat(195))).isEmpty();
  }

  @Test
  void aFigureBeyondAnythingPeoplePlanIsRefused() {
    assertThat(english.read("9".repeat(190) + " PB")).isEmpty();
    assertThat(english.read("99999999999999999999 PB")).isEmpty();
    assertThat(english.read("0." + "0".repeat(150) + "1 MB/s")).isEmpty();
    assertThat(english.read("0.0000000000000001 days")).isEmpty();
    assertThat(english.read("0 .. " + "9".repeat(50) + " days")).isEmpty();
    assertThat(english.read("0 .. 9 days")).isPresent();
    assertThat(english.read("EUR 900 trillion")).isPresent();
    assertThat(english.read("1000 PB")).isPresent();
    assertThat(english.read("0.000001 %")).isPresent();
  }

  @Test
  void oddTextNeverBreaksTheReaderNorTheOrderOfItsValues() {
    String[] parts = {
      "3",
      "14.000",
      "1,5",
      "0",
      "08:00",
      "..",
      "-",
      "/",
      "to",
      "tot",
      " ",
      " ",
      " ",
      "EUR",
      "€",
      "k",
      "m",
      "million",
      "%",
      "weeks",
      "uur",
      "per",
      "a",
      "half",
      "een",
      "and",
      "≤",
      "+",
      ",",
      ".",
      "'",
      "Mbit",
      "s",
      "person-months",
      "½",
      "\u00a0",
      "\ud83d",
      "\u0000",
      "x",
      "v3",
      "less",
      "minder",
      "halved",
      "ten",
      "of",
      "at most",
      "(",
      ")",
      "999999999999999999",
      "\u0301",
      "t/m",
      "p/m",
      "~"
    };
    Random random = new Random(20_261_124);
    int read = 0;
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(
            random.nextInt(8) == 0
                ? String.valueOf((char) random.nextInt(0x2100))
                : parts[random.nextInt(parts.length)]);
        text.append(random.nextBoolean() ? " " : "");
      }
      for (QuantityReader reader : new QuantityReader[] {english, dutch}) {
        read += reader.read(text.toString()).map(QuantityReaderTest::sound).orElse(0);
        for (Dimension dimension : Dimension.values()) {
          reader
              .read(text.toString(), dimension)
              .ifPresent(
                  q -> {
                    sound(q);
                    assertThat(q.unit().dimension()).isEqualTo(dimension);
                  });
        }
      }
    }
    assertThat(read).isGreaterThan(1000);
  }

  private static int sound(Quantity q) {
    assertThat(q.low()).isFinite().isLessThanOrEqualTo(q.likely());
    assertThat(q.high()).isFinite().isGreaterThanOrEqualTo(q.likely());
    assertThat(q.low()).isNotNegative();
    assertThat(q.base()).isFinite();
    assertThat(q.highBase()).isFinite();
    return 1;
  }
}
