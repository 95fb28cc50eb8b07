package dev.whylint.rule.expectation;

import dev.whylint.brief.Expectation;
import dev.whylint.brief.Figure;
import dev.whylint.engine.Phrase;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time over which a metric counts, told by its words: {@code monthly churn}, {@code per jaar}.
 *
 * @param spoken the period in words
 * @param words that tell it
 */
record MetricPeriod(Phrase spoken, Vocabulary words, Period length) {
  private static final List<MetricPeriod> ALL =
      List.of(
          new MetricPeriod(
              Phrase.of("a day", "een dag"),
              Vocabulary.of("daily ", "per day ", "a day ", "per dag ", "dagelijks"),
              Period.ofDays(1)),
          new MetricPeriod(
              Phrase.of("a week", "een week"),
              Vocabulary.of("weekly ", "per week ", "a week ", "wekelijks", "weekcijfer"),
              Period.ofWeeks(1)),
          new MetricPeriod(
              Phrase.of("a month", "een maand"),
              Vocabulary.of("monthly ", "per month ", "a month ", "per maand ", "maandelijks"),
              Period.ofMonths(1)),
          new MetricPeriod(
              Phrase.of("a quarter", "een kwartaal"),
              Vocabulary.of("quarterly ", "per quarter ", "per kwartaal "),
              Period.ofMonths(3)),
          new MetricPeriod(
              Phrase.of("a year", "een jaar"),
              Vocabulary.of(
                  "yearly ",
                  "annual",
                  "per year ",
                  "a year ",
                  "per jaar ",
                  "jaarlijks",
                  "per annum "),
              Period.ofYears(1)));

  /** The day on which the first period that begins on this day is over. */
  LocalDate after(LocalDate first) {
    return first.plus(length);
  }

  /** The period of an expectation: of its metric or figures, else of what measures it. */
  static Optional<MetricPeriod> of(Expectation expectation) {
    String figures = words(expectation.baseline()) + " " + words(expectation.target());
    String metric = expectation.metric() == null ? "" : expectation.metric().value();
    String measured = expectation.measuredBy() == null ? "" : expectation.measuredBy().value();
    return in(metric).or(() -> in(figures)).or(() -> in(measured));
  }

  private static String words(@Nullable Figure figure) {
    return figure == null ? "" : figure.text().value();
  }

  private static Optional<MetricPeriod> in(String text) {
    return ALL.stream().filter(period -> period.words.isIn(text)).findFirst();
  }
}
