package dev.whylint.rule.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.whylint.engine.Finding;
import dev.whylint.engine.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the computed rules to worked examples: a brief in, severity and numbers out. */
class ComputedPromisesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "availability-chain | target: 99.95 %, components: [99.99 %, 99.95 %, 99.99 %, 99.9 %] | BLOCKER | downtimeHoursPerYear | 14.9",
        "availability-chain | target: 99.95 %, components: [99.99 %, 99.95 %, 99.99 %, 99.9 %] | BLOCKER | allowedHoursPerYear | 4.383",
        "availability-chain | target: 99.95 %, maintenance: 10 min per week | MAJOR | downtimeHoursPerYear | 8.696",
        "support-window | target: 99.9 %, support: 'Mon-Fri 08:00-18:00' | MAJOR | gapHours | 62",
        "support-window | target: 99.9 %, support: 'Mon-Fri 08:00-18:00' | MAJOR | yearsOfAllowance | 7.073",
        "no-data-loss | rpo: 15 min, copy: backup, interval: 1440 min | MAJOR | leastLossSeconds | 86400",
        "no-data-loss | copy: sync, distance: 755 km, write: 5 ms | MAJOR | leastWriteMs | 7.55",
        "restore-time | data: 12 TB, restore-rate: 500 MB/s, rto: 1 h | BLOCKER | restoreHours | 6.667",
        "latency-physics | target: 50 ms, sites: [Amsterdam, Sydney] | BLOCKER | floorMs | 166.4",
        "latency-physics | target: 40 ms, sites: [Amsterdam, New York] | BLOCKER | floorMs | 58.6",
        "latency-physics | target: 70 ms, sites: [Amsterdam, New York] | MINOR | floorMs | 58.6",
        "transfer-physics | data: 200 TB, link: 1 Gbit/s, by: 2 days | BLOCKER | daysAtUsualRate | 26.46",
        "transfer-physics | data: 200 TB, link: 1 Gbit/s, by: 20 days | MAJOR | daysAtFullRate | 18.52",
        "transfer-physics | data: 20 TB, link: 0.5 Gbit/s, by: 4 days | MAJOR | daysAtFullRate | 3.70",
        "transfer-physics | data: 20 TB, link: 0.5 Gbit/s, by: 7 days | MINOR | daysAtUsualRate | 5.29",
        "backlog-refills | open: 900, in: 110 per week, out: 120 per week, by: 12 weeks | MAJOR | weeks | 90",
        "backlog-refills | open: 900, in: 110 per week, out: 120 per week, by: 12 weeks | MAJOR | neededPerWeek | 185",
        "backlog-refills | open: 900, in: 120 per week, out: 110 per week, by: 12 weeks | BLOCKER | growthPerWeek | 10",
        "base-rate | metric: precision, target: 95 %, prevalence: 0.1 %, sensitivity: 99 %, specificity: 99 % | MAJOR | precision | 0.0902",
        "base-rate | metric: precision, target: 50 %, prevalence: 1 %, sensitivity: 95 %, specificity: 95 % | MAJOR | precision | 0.1610",
        "base-rate | metric: recall, target: 99 %, prevalence: 1 %, sensitivity: 95 %, specificity: 95 % | MINOR | precision | 0.1610",
        "alert-overload | prevalence: 0.1 %, sensitivity: 99 %, specificity: 99 %, volume: '100,000 per day', capacity: 200 per day | MAJOR | alertsPerDay | 1098",
        "alert-overload | prevalence: 0.1 %, sensitivity: 99 %, specificity: 99 %, volume: '100,000 per day', capacity: 200 per day | MAJOR | rightAlertsPerDay | 99",
        "alert-overload | prevalence: 1 %, sensitivity: 90 %, specificity: 99 %, volume: 90 per day, capacity: 1 per day | MAJOR | alertsPerDay | 1.701",
        "label-ceiling | metric: accuracy, target: 99 %, label-error: 3.3 % | BLOCKER | ceiling | 0.967",
        "label-ceiling | metric: accuracy, target: 98 %, majority: 98.5 % | MINOR | trivial | 0.985",
        "sample-too-small | metric: error rate, target: 0.1 %, sample: 200 | MAJOR | casesNeeded | 2995",
        "sample-too-small | metric: error rate, target: 0.1 %, sample: 200 | MAJOR | rateShown | 0.015",
        "cannot-show-in-time | baseline: 2 %, target: 2.2 %, traffic: '3,000 per day', by: 14 days | MAJOR | casesPerVariant | 78400",
        "cannot-show-in-time | baseline: 2 %, target: 10 % more, traffic: '3,000 per day', by: 14 days | MAJOR | days | 52.27",
        "beyond-addressable | metric: days, baseline: 20 days, target: 10 days, addressable: 20 % | BLOCKER | greatestCut | 0.20",
        "beyond-addressable | metric: days, baseline: 20 days, target: 11 days, addressable: 40 % | BLOCKER | cut | 0.45",
        "growth | metric: customers, baseline: 100, target: '1,000', by: 3 years | MINOR | ratePerYear | 1.154",
        "growth | metric: customers, baseline: 100, target: '1,000', by: 12 months | MINOR | ratePerMonth | 0.2115",
        "beyond-limit | metric: hours, target: 120 % less | BLOCKER | share | 1.2",
        "beyond-limit | metric: faults mended at the first visit, baseline: 70 %, target: 105 % | BLOCKER | share | 1.05",
        "beyond-limit | metric: zendingen zonder schade, baseline: 92 %, target: 101 % | BLOCKER | share | 1.01",
      })
  void saysWhatTheSumSays(
      String rule, String fields, Severity severity, String number, double value) {
    List<Finding> findings = Promise.by(rule, "what: The yard runs, " + fields);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(severity);
    assertThat(((Number) findings.get(0).hit().numbers().get(number)).doubleValue())
        .isCloseTo(value, within(Math.max(1e-4, value * 2e-3)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "availability-chain | target: 99.8 %, components: [99.99 %, 99.95 %, 99.99 %, 99.9 %]",
        "availability-chain | target: 99.95 %, components: [{what: disk, availability: 99 %, copies: 2}]",
        "availability-chain | target: 99.95 %, components: [{what: disk}]",
        "availability-chain | target: 99.9 %, maintenance: 10 min per week",
        "support-window | target: 99.5 %, support: 'daily 08:00-18:00'",
        "support-window | target: 99.9 %, support: 'Mon-Fri 08:00-18:00', failover: true",
        "support-window | target: 99.9 %, support: 'Mon-Fri 08:00-18:00, on call outside'",
        "support-window | target: 99.9 %, support: 'office hours'",
        "no-data-loss | rpo: 0, copy: sync",
        "no-data-loss | rpo: 15 min, copy: async",
        "no-data-loss | copy: sync, distance: 755 km, write: 8 ms",
        "restore-time | data: 12 TB, restore-rate: 500 MB/s, rto: 7 h",
        "restore-time | data: 12 TB, restore-rate: 500 MB/s, rto: 1 h, copy: sync",
        "latency-physics | target: 300 ms, sites: [Amsterdam, Sydney]",
        "latency-physics | target: 50 ms, sites: [Amsterdam, the branch office]",
        "latency-physics | target: 50 km, distance: '16,650 km'",
        "transfer-physics | data: 20 TB, link: 0.5 Gbit/s, by: 10 days",
        "transfer-physics | data: 20 TB, link: 0.5 Gbit/s",
        "backlog-refills | open: 900, in: 110 per week, out: 190 per week, by: 12 weeks",
        "backlog-refills | open: 900, in: 15 per day, out: 120 per week, target: 900, by: 12 weeks",
        "backlog-refills | open: 900, in: 110, out: 120, by: 12 weeks",
        "base-rate | metric: precision, target: 9 %, prevalence: 0.1 %, sensitivity: 99 %, specificity: 99 %",
        "base-rate | metric: precision, target: 95 %, prevalence: 0 %, sensitivity: 99 %, specificity: 99 %",
        "alert-overload | prevalence: 0.1 %, sensitivity: 99 %, specificity: 99 %, volume: '100,000 per day', capacity: 8000 per week",
        "alert-overload | prevalence: 1 %, sensitivity: 90 %, specificity: 99 %, volume: 55 per day, capacity: 1 per day",
        "label-ceiling | metric: accuracy, target: 96 %, label-error: 3.3 %",
        "label-ceiling | metric: recall, target: 98 %, majority: 98.5 %",
        "sample-too-small | metric: error rate, target: 0.1 %, sample: '3,000'",
        "sample-too-small | metric: page weight, target: 240 kB, sample: 17 pages",
        "cannot-show-in-time | baseline: 2 %, target: 2.2 %, traffic: '3,000 per day', by: 60 days",
        "cannot-show-in-time | baseline: 0.1 %, target: 0.2 %, traffic: '3,000 per day', by: 2 days",
        "beyond-addressable | metric: days, baseline: 20 days, target: 17 days, addressable: 20 %",
        "beyond-addressable | metric: days, baseline: 20 days, target: 13 days, addressable: 40 %",
        "beyond-addressable | metric: days, baseline: EUR 20, target: 10 days, addressable: 20 %",
        "growth | metric: customers, baseline: 100, target: 140, by: 3 years",
        "growth | metric: sensors in the field, baseline: 10, target: 900, by: 1 year",
        "beyond-limit | metric: hours, target: 60 % less",
        "beyond-limit | metric: turnover without tax, baseline: 104 %, target: 110 %",
        "beyond-limit | metric: faults mended at the first visit, baseline: 70 %, target: 100 %",
        "beyond-limit | metric: bezetting van de loods, baseline: 90 %, target: 110 %",
        "beyond-limit | metric: load of the crane, baseline: 100 %, target: 110 %",
      })
  void keepsSilentWhereTheSumFitsOrAnInputIsMissing(String rule, String fields) {
    assertThat(Promise.by(rule, "what: The yard runs, " + fields)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"async", "backup", "none"})
  void sayThatNothingIsLostOnlyByASynchronousCopy(String copy) {
    assertThat(Promise.by("no-data-loss", "what: Orders are kept, rpo: 0 min, copy: " + copy))
        .extracting(Finding::severity)
        .containsExactly(Severity.MAJOR);
    assertThat(
            Promise.flags(
                "no-data-loss", "nl", "what: Er gaan geen gegevens verloren, copy: " + copy))
        .isTrue();
  }

  @Test
  void aBeyondLimitSpeaksAlsoOfWhatTheWordsSay() {
    assertThat(Promise.flags("beyond-limit", "en", "what: Gas use falls by 130 %")).isTrue();
    assertThat(Promise.flags("beyond-limit", "nl", "what: Het verbruik daalt met 110 %")).isTrue();
    assertThat(Promise.flags("beyond-limit", "en", "what: Use falls from 140 % to 90 %")).isFalse();
    assertThat(Promise.flags("beyond-limit", "nl", "what: De omzet stijgt met 130 %")).isFalse();
    assertThat(
            Promise.flags(
                "beyond-limit", "en", "what: On time, metric: share on time, target: 104 %"))
        .isTrue();
  }

  @Test
  void noOddNumberBreaksARuleOrItsMessage() {
    List<String> odd =
        List.of(
            "0", "-1", "1e308", "0.0000000001 %", "100 %", "99999999999999999999", "0 min", "0 B");
    for (String value : odd) {
      for (String key : INPUTS) {
        String all =
            "what: The yard runs, metric: customers, target: 99.9 %, baseline: 2 %, by: 2 weeks,"
                + " components: [99 %], support: 'Mon-Fri 8-17', data: 1 TB, link: 1 Mbit/s,"
                + " restore-rate: 1 MB/s, rto: 1 min, rpo: 0 min, copy: backup, interval: 1 h,"
                + " open: 10, in: 3 per day, out: 3 per day, prevalence: 1 %, sensitivity: 90 %,"
                + " specificity: 90 %, volume: 100 per day, capacity: 1 per day, label-error: 9 %,"
                + " majority: 99.95 %, traffic: 3 per day, sample: 3, addressable: 1 %";
        String fields = all.replaceFirst(key + ": [^,]*", key + ": " + value);
        assertThat(dev.whylint.testing.Checked.brief(Promise.english(fields)).findings())
            .as("%s: %s", key, value)
            .allSatisfy(
                f ->
                    assertThat(f.hit().message().in(dev.whylint.brief.Language.EN))
                        .doesNotContain("NaN", "∞", "Infinity", "null"));
      }
    }
  }

  private static final List<String> INPUTS =
      List.of(
          "target",
          "baseline",
          "by",
          "data",
          "link",
          "restore-rate",
          "rto",
          "rpo",
          "interval",
          "open",
          "in",
          "out",
          "prevalence",
          "sensitivity",
          "specificity",
          "volume",
          "capacity",
          "label-error",
          "majority",
          "traffic",
          "sample",
          "addressable");
}
