package dev.whylint.analysis.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.whylint.analysis.feasibility.AvailabilityChain.Component;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a service can promise: availability, recovery, light, links, queues. */
class ServiceModelsTest {
  private static final double HOUR = 3_600;

  @Test
  void aChainIsLessAvailableThanItsWeakestLink() {
    AvailabilityChain chain = AvailabilityChain.of(single(0.9999, 0.9995, 0.9999, 0.999));
    assertThat(chain.availability()).isCloseTo(0.998301, within(5e-7));
    assertThat(chain.downtimeSecondsPerYear() / HOUR).isCloseTo(14.9, within(0.05));
    assertThat(AvailabilityChain.downtimeSecondsPerYear(0.9995) / HOUR)
        .isCloseTo(4.38, within(5e-3));
    assertThat(chain.weakest()).isEqualTo(0.999);
    assertThat(chain.hasExtraNine(0.9995)).isFalse();
    assertThat(chain.hasExtraNine(0.99)).isTrue();
  }

  private static List<Component> single(double... each) {
    return Arrays.stream(each).mapToObj(a -> new Component(a, 1)).toList();
  }

  @Test
  void copiesFailTogetherOnlyByChance() {
    assertThat(new Component(0.99, 2).together()).isCloseTo(0.9999, within(1e-12));
    assertThat(AvailabilityChain.of(List.of()).availability()).isEqualTo(1);
  }

  @Test
  void stopsAndFaultsBoundTheAvailability() {
    assertThat(AvailabilityChain.withStops(600, 7 * 86_400)).isCloseTo(0.99901, within(5e-6));
    assertThat(AvailabilityChain.withFaults(4, 3 * HOUR)).isCloseTo(0.9986, within(5e-5));
    assertThat(AvailabilityChain.withFaults(1e6, HOUR)).isZero();
  }

  @Test
  void oneWeekendFaultUsesUpYearsOfAllowance() {
    SupportWindow weekend = SupportWindow.of(62 * HOUR);
    assertThat(weekend.availability()).isCloseTo(0.9929, within(5e-5));
    assertThat(AvailabilityChain.downtimeSecondsPerYear(0.999) / HOUR)
        .isCloseTo(8.77, within(5e-3));
    assertThat(weekend.yearsOfAllowance(0.999)).isCloseTo(7.1, within(0.05));
    assertThat(SupportWindow.of(14 * HOUR).yearsOfAllowance(0.995)).isLessThan(1);
  }

  @Test
  void supportHoursAreReadInBothLanguages() {
    Stream.of(
            "Mon-Fri 08:00-18:00",
            "ma-vr 08:00-18:00",
            "ma t/m vr van 8.00 tot 18.00 uur",
            "Monday to Friday, 8am-6pm",
            "weekdays 8 – 18h",
            "werkdagen 8:00-18:00 uur",
            "08:00-18:00 Mon-Fri",
            "Mon, Tue, Wed, Thu and Fri 08:00-18:00",
            "ma-do 8-18; vr 8-18",
            "ma-vr 8-12, 13-18")
        .forEach(text -> assertThat(gapHours(text)).as(text).isEqualTo(62));
  }

  @Test
  void theLongestGapFollowsTheHours() {
    assertThat(gapHours("24/7")).isZero();
    assertThat(gapHours("24 x 7")).isZero();
    assertThat(gapHours("08:00-22:00")).isEqualTo(10);
    assertThat(gapHours("dagelijks 8-18")).isEqualTo(14);
    assertThat(gapHours("Mon-Fri 9-5")).isEqualTo(64);
    assertThat(gapHours("daily 22:00-06:00")).isEqualTo(16);
    assertThat(gapHours("Mon-Fri 08:00-18:00, Sat 09:00-12:00")).isEqualTo(44);
    assertThat(gapHours("za-zo 0:00-24:00")).isEqualTo(120);
    assertThat(gapHours("vr-ma 0-24")).isEqualTo(72);
    assertThat(gapHours("zo 20:00-04:00")).isEqualTo(160);
  }

  private static double gapHours(String text) {
    return SupportHours.longestGapSeconds(text).orElse(-HOUR) / HOUR;
  }

  @Test
  void whatAreNoSupportHoursGivesNothing() {
    Stream.of(
            "",
            "office hours",
            "Mon-Fri",
            "08:00",
            "08:00-",
            "-18:00",
            "Mon-08:00",
            "25:00-26:00",
            "8:75-9:00",
            "13pm-14pm",
            "ma vr 8 18",
            "8-18-20",
            "Mon 8 Tue - 9",
            "; ;",
            "Mon-Fri 08:00-18:00 ".repeat(20),
            "8-18 -")
        .forEach(
            text -> assertThat(SupportHours.longestGapSeconds(text)).as("'%s'", text).isEmpty());
  }

  @Test
  void anyMixOfTokensIsReadOrRefused() {
    String[] tokens = {
      "mon", "vr", "-", "8", "18:00", ",", ";", "tot", "weekend", "9pm", "and", "24:00", "0", "x"
    };
    SplittableRandom random = new SplittableRandom(3);
    int read = 0;
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int token = random.nextInt(9); token >= 0; token--) {
        text.append(tokens[random.nextInt(tokens.length)]).append(' ');
      }
      double hours = gapHours(text.toString());
      assertThat(hours).as(text.toString()).isBetween(-1.0, 168.0);
      read += hours >= 0 ? 1 : 0;
    }
    assertThat(read).isBetween(100, 10_000);
  }

  @Test
  void onlyASynchronousCopyLosesNothing() {
    assertThat(Recovery.canLoseNothing(Recovery.Copy.SYNCHRONOUS)).isTrue();
    assertThat(Recovery.canLoseNothing(Recovery.Copy.ASYNCHRONOUS)).isFalse();
    assertThat(Recovery.leastLossSeconds(Recovery.Copy.BACKUP, 1440 * 60)).hasValue(86_400);
    assertThat(Recovery.leastLossSeconds(Recovery.Copy.SYNCHRONOUS, 60)).hasValue(0);
    assertThat(Recovery.leastLossSeconds(Recovery.Copy.NONE, 0)).isEmpty();
  }

  @Test
  void aRestoreCannotOutrunItsRate() {
    double bits = 12e12 * 8;
    assertThat(Recovery.restoreSeconds(bits, 500e6 * 8) / HOUR).isCloseTo(6.67, within(5e-3));
    assertThat(Recovery.restoreSeconds(bits, 200e6 * 8) / HOUR).isCloseTo(16.7, within(0.05));
  }

  @Test
  void aSynchronousWriteWaitsForLight() {
    assertThat(Recovery.synchronousWriteSeconds(755e3)).isCloseTo(7.55e-3, within(1e-12));
  }

  @Test
  void lightInFibreTakesItsTime() {
    double sydney = FibreLatency.distanceMetres(52.37, 4.90, -33.87, 151.20);
    assertThat(sydney).isCloseTo(16_643e3, within(1e3));
    assertThat(FibreLatency.of(sydney, 1).floorSeconds()).isCloseTo(0.1664, within(5e-5));
    assertThat(FibreLatency.of(sydney, 3).floorSeconds()).isCloseTo(0.4993, within(5e-5));
    double newYork = FibreLatency.distanceMetres(52.37, 4.90, 40.71, -74.00);
    assertThat(newYork).isCloseTo(5_863e3, within(1e3));
    assertThat(FibreLatency.of(newYork, 1).floorSeconds()).isCloseTo(0.0586, within(5e-5));
    assertThat(FibreLatency.of(newYork, 1).usualSeconds()).isCloseTo(0.0879, within(5e-5));
  }

  @Test
  void oppositePointsLieHalfTheEarthApart() {
    assertThat(FibreLatency.distanceMetres(0, -90, 0, 90))
        .isCloseTo(Math.PI * FibreLatency.EARTH_RADIUS_METRES, within(1.0));
    assertThat(FibreLatency.distanceMetres(10, 179, 10, -179)).isLessThan(220e3);
  }

  @Test
  void citiesAreFoundByEitherName() {
    Cities cities = Cities.load();
    assertThat(cities.size()).isGreaterThan(150);
    assertThat(cities.find("Den Haag")).isEqualTo(cities.find("the hague")).isPresent();
    assertThat(cities.find("Parijs")).isEqualTo(cities.find("Paris, France")).isPresent();
    assertThat(cities.find("Atlantis")).isEmpty();
    assertThat(cities.distanceMetres("Amsterdam", "Sydney").orElseThrow())
        .isCloseTo(16_643e3, within(1e3));
    assertThat(cities.distanceMetres("Amsterdam", "Atlantis")).isEmpty();
  }

  @Test
  void aLinkCarriesItsRate() {
    double day = TimeUnits.SECONDS_PER_DAY;
    Transfer large = Transfer.of(200e12 * 8, 1e9);
    assertThat(large.seconds() / day).isCloseTo(26.46, within(5e-3));
    assertThat(large.kindestSeconds() / day).isCloseTo(18.52, within(5e-3));
    Transfer small = Transfer.of(20e12 * 8, 0.5e9);
    assertThat(small.seconds() / day).isCloseTo(5.29, within(5e-3));
    assertThat(small.kindestSeconds() / day).isCloseTo(3.70, within(5e-3));
  }

  @Test
  void aBacklogDrainsByWhatGoesOutOverWhatComesIn() {
    Backlog backlog = Backlog.of(900, 110 / 7.0, 120 / 7.0);
    assertThat(backlog.drainDays().orElseThrow() / 7).isCloseTo(90, within(1e-6));
    assertThat(backlog.neededOutPerDay(12 * 7) * 7).isCloseTo(185, within(1e-6));
    Backlog growing = Backlog.of(900, 120 / 7.0, 110 / 7.0);
    assertThat(growing.drainDays()).isEmpty();
    assertThat(growing.netPerDay() * 7).isCloseTo(-10, within(1e-9));
    assertThat(Backlog.of(900, 110, 110).drainDays()).isEmpty();
    assertThat(Backlog.of(0, 110, 110).drainDays()).hasValue(0);
    assertThat(Backlog.throughDays(45, 6 / 7.0)).isCloseTo(52.5, within(1e-9));
  }

  @Test
  void waitingGrowsWithTheLoad() {
    assertThat(Utilisation.of(0.95).timeThrough(2)).isCloseTo(40, within(1e-9));
    assertThat(Utilisation.of(0.7).timeThrough(2)).isCloseTo(6.67, within(5e-3));
    assertThatIllegalArgumentException().isThrownBy(() -> Utilisation.of(1));
  }
}
