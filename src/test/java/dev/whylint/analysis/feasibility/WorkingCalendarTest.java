package dev.whylint.analysis.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
  private static final WorkingCalendar WEEKDAYS = WorkingCalendar.WEEKDAYS;
  private static final WorkingCalendar DUTCH = new WorkingCalendar(true);
  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

  @Test
  void aWeekHasFiveWorkingDays() {
    assertThat(WEEKDAYS.daysBetween(MONDAY, MONDAY)).isEqualTo(1);
    assertThat(WEEKDAYS.daysBetween(MONDAY, MONDAY.plusDays(6))).isEqualTo(5);
    assertThat(WEEKDAYS.daysBetween(MONDAY, LocalDate.of(2027, 3, 1))).isEqualTo(41);
    assertThat(WEEKDAYS.daysBetween(MONDAY, MONDAY.minusDays(1))).isZero();
  }

  @Test
  void countingAgreesWithLookingAtEveryDay() {
    int counted = 0;
    for (LocalDate day = MONDAY; day.getYear() < 2029; day = day.plusDays(1)) {
      counted += DUTCH.isWorkingDay(day) ? 1 : 0;
      assertThat(DUTCH.daysBetween(MONDAY, day)).isEqualTo(counted);
    }
  }

  @Test
  void workEndsOnTheDayThatCompletesIt() {
    assertThat(WEEKDAYS.dayAfter(MONDAY, 0)).isEqualTo(MONDAY);
    assertThat(WEEKDAYS.dayAfter(MONDAY, 0.2)).isEqualTo(MONDAY);
    assertThat(WEEKDAYS.dayAfter(MONDAY, 5)).isEqualTo(LocalDate.of(2027, 1, 8));
    assertThat(WEEKDAYS.dayAfter(MONDAY, 5.1)).isEqualTo(LocalDate.of(2027, 1, 11));
    assertThat(WEEKDAYS.dayAfter(LocalDate.of(2027, 1, 9), 1)).isEqualTo("2027-01-11");
    assertThat(WEEKDAYS.dayAfter(MONDAY, 1e20)).isEqualTo("9999-12-31");
  }

  @Test
  void goingThereAndCountingBackAgree() {
    for (LocalDate start = MONDAY; start.isBefore(MONDAY.plusDays(7)); start = start.plusDays(1)) {
      for (int days = 1; days < 300; days++) {
        LocalDate end = DUTCH.dayAfter(start, days);
        assertThat(DUTCH.daysBetween(start, end)).isEqualTo(days);
        assertThat(DUTCH.isWorkingDay(end)).isTrue();
      }
    }
  }

  @Test
  void dutchHolidaysAreDaysOff() {
    assertThat(DutchHolidays.easter(2027)).isEqualTo("2027-03-28");
    assertThat(DutchHolidays.easter(2038)).isEqualTo("2038-04-25");
    assertThat(DutchHolidays.easter(1961)).isEqualTo("1961-04-02");
    assertThat(DUTCH.isWorkingDay(LocalDate.of(2027, 5, 6))).isFalse();
    assertThat(DUTCH.isWorkingDay(LocalDate.of(2026, 5, 5))).isTrue();
    assertThat(DUTCH.isWorkingDay(LocalDate.of(2025, 5, 5))).isFalse();
    assertThat(DUTCH.isWorkingDay(LocalDate.of(2026, 4, 27))).isFalse();
    assertThat(DutchHolidays.in(2031)).contains(LocalDate.of(2031, 4, 26));
  }

  @Test
  void datesFarOutsideAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEEKDAYS.daysBetween(LocalDate.MIN, MONDAY));
  }
}
