package dev.whylint.analysis.feasibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Reads support hours as people write them, such as {@code Mon-Fri 08:00-18:00}, {@code ma-vr 8-18
 * uur; za 9.00-12.00} or {@code 24/7}, into the longest time of a week that nobody is there.
 *
 * <p>Windows follow one another with {@code ;} or {@code ,}; days come before or after their hours,
 * no days means every day, and a window may run past midnight; {@code 9-5} is read on the
 * twelve-hour clock. Text that cannot be read gives nothing; the scan is linear.
 */
public final class SupportHours {
  private static final int MINUTES_PER_DAY = 24 * 60;
  private static final int MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;
  private static final int NOON = MINUTES_PER_DAY / 2;
  private static final int LONGEST_TEXT = 200;
  private static final int WEEKDAYS = 0b0011111;
  private static final int WEEKEND = 0b1100000;
  private static final int EVERY_DAY = 0b1111111;

  private static final Map<String, Integer> DAY_SETS =
      Map.ofEntries(
          Map.entry("weekdays", WEEKDAYS),
          Map.entry("weekday", WEEKDAYS),
          Map.entry("workdays", WEEKDAYS),
          Map.entry("werkdagen", WEEKDAYS),
          Map.entry("doordeweeks", WEEKDAYS),
          Map.entry("weekend", WEEKEND),
          Map.entry("weekends", WEEKEND),
          Map.entry("weekenden", WEEKEND),
          Map.entry("daily", EVERY_DAY),
          Map.entry("dagelijks", EVERY_DAY));

  private static final List<List<String>> DAYS =
      List.of(
          List.of("mo", "mon", "monday", "mondays", "ma", "maandag", "maandags"),
          List.of("tu", "tue", "tues", "tuesday", "tuesdays", "di", "dinsdag", "dinsdags"),
          List.of("we", "wed", "wednesday", "wednesdays", "wo", "woe", "woensdag"),
          List.of("th", "thu", "thur", "thurs", "thursday", "thursdays", "do", "donderdag"),
          List.of("fr", "fri", "friday", "fridays", "vr", "vrij", "vrijdag"),
          List.of("sa", "sat", "saturday", "saturdays", "za", "zat", "zaterdag"),
          List.of("su", "sun", "sunday", "sundays", "zo", "zon", "zondag"));

  private static final List<String> RANGE_WORDS = List.of("-", "to", "tot", "till", "until", "tm");
  private static final List<String> FILLERS =
      List.of(
          ",", "from", "van", "and", "en", "between", "tussen", "uur", "u", "h", "hrs", "hours",
          "op", "on");

  private static final List<String> ROUND_THE_CLOCK =
      List.of("24/7", "24x7", "7x24", "7/24", "24x7x365", "24/7/365", "roundtheclock");

  private final BitSet attended = new BitSet(MINUTES_PER_WEEK);
  private final List<int[]> windows = new ArrayList<>();
  private int days;
  private int lastDay = -1;
  private int openMinute = -1;
  private boolean range;
  private boolean daysFirst;

  private SupportHours() {}

  /**
   * Reads support hours.
   *
   * @return the longest gap in seconds, 0 for round the clock; empty for what cannot be read
   */
  public static OptionalDouble longestGapSeconds(String text) {
    String plain = text.toLowerCase(Locale.ROOT).strip();
    if (plain.length() > LONGEST_TEXT) {
      return OptionalDouble.empty();
    }
    if (ROUND_THE_CLOCK.contains(plain.replace(" ", "").replace("-", ""))) {
      return OptionalDouble.of(0);
    }
    SupportHours hours = new SupportHours();
    for (String token : tokens(plain)) {
      if (!hours.accept(token)) {
        return OptionalDouble.empty();
      }
    }
    return hours.finish() ? OptionalDouble.of(hours.gapMinutes() * 60.0) : OptionalDouble.empty();
  }

  private static List<String> tokens(String plain) {
    String spaced =
        plain
            .replace("t/m", " tm ")
            .replace('–', '-')
            .replace('—', '-')
            .replace("-", " - ")
            .replace(",", " , ")
            .replace("+", " , ")
            .replace("&", " , ")
            .replace(";", " ; ");
    return List.of(spaced.strip().split("\\s+", -1));
  }

  private boolean accept(String token) {
    if (token.equals(";")) {
      return !range && openMinute < 0 && flush();
    }
    if (FILLERS.contains(token)) {
      return !range;
    }
    if (RANGE_WORDS.contains(token)) {
      boolean possible = !range && (lastDay >= 0 || openMinute >= 0);
      range = true;
      return possible;
    }
    Integer set = DAY_SETS.get(token);
    int day = dayOf(token);
    if (set == null && day < 0) {
      return addTime(ClockTime.minuteOf(token));
    }
    if (daysFirst && !windows.isEmpty()) {
      flush();
    }
    daysFirst |= windows.isEmpty();
    return set != null ? addDays(set) : addDay(day);
  }

  private boolean addDays(int set) {
    days |= set;
    return !range && openMinute < 0;
  }

  private boolean addDay(int day) {
    if (openMinute >= 0 || (range && lastDay < 0)) {
      return false;
    }
    for (int each = range ? lastDay : day; each != day; each = (each + 1) % 7) {
      days |= 1 << each;
    }
    days |= 1 << day;
    lastDay = day;
    range = false;
    return true;
  }

  private boolean addTime(int minute) {
    if (minute < 0 || (openMinute >= 0) != range) {
      return false;
    }
    if (openMinute >= 0) {
      windows.add(new int[] {openMinute, minute});
      openMinute = -1;
      range = false;
      return true;
    }
    if (!daysFirst && days != 0) {
      flush();
    }
    openMinute = minute;
    return true;
  }

  private boolean flush() {
    boolean complete = !windows.isEmpty();
    for (int[] window : windows) {
      attend(window[0], window[1]);
    }
    windows.clear();
    days = 0;
    lastDay = -1;
    daysFirst = false;
    return complete;
  }

  private void attend(int from, int to) {
    boolean twelveHourClock = to < from && from <= NOON && to + NOON > from;
    int until = twelveHourClock ? to + NOON : to;
    int length = until > from ? until - from : until + MINUTES_PER_DAY - from;
    int onDays = days == 0 ? EVERY_DAY : days;
    for (int day = 0; day < 7; day++) {
      if ((onDays & (1 << day)) != 0) {
        int start = day * MINUTES_PER_DAY + from;
        int end = start + length;
        attended.set(Math.min(start, MINUTES_PER_WEEK), Math.min(end, MINUTES_PER_WEEK));
        attended.set(Math.max(0, start - MINUTES_PER_WEEK), Math.max(0, end - MINUTES_PER_WEEK));
      }
    }
  }

  private boolean finish() {
    return !range && openMinute < 0 && flush() && !attended.isEmpty();
  }

  private int gapMinutes() {
    int longest = 0;
    int last = attended.previousSetBit(MINUTES_PER_WEEK - 1) - MINUTES_PER_WEEK;
    for (int next = attended.nextSetBit(0); next >= 0; next = attended.nextSetBit(next + 1)) {
      longest = Math.max(longest, next - last - 1);
      last = next;
    }
    return longest;
  }

  private static int dayOf(String token) {
    String name = token.endsWith(".") ? token.substring(0, token.length() - 1) : token;
    for (int day = 0; day < DAYS.size(); day++) {
      if (DAYS.get(day).contains(name)) {
        return day;
      }
    }
    return -1;
  }
}
