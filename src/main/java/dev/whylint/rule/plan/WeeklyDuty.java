package dev.whylint.rule.plan;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Contract;
import dev.whylint.brief.Text;
import dev.whylint.source.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one person owes in days a week, summed over the client's duties.
 *
 * @param who the words before the number
 * @param place of the last duty
 */
record WeeklyDuty(String who, double days, Place place) {
  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "één", 1, "twee", 2, "drie", 3,
          "vier", 4, "vijf", 5);

  private static final Set<String> DAYS = Set.of("day", "days", "dag", "dagen");
  private static final Set<String> PER = Set.of("a", "per", "each", "every", "in", "elke");
  private static final Set<String> WEEKS = Set.of("week");
  private static final Set<String> FILLERS = Set.of("for", "is", "works", "available", "voor");

  /** The people whose weekly days are written, those with more than one duty summed. */
  static List<WeeklyDuty> perPerson(Brief brief, TextSense sense) {
    Contract contract = brief.contract();
    Map<Set<String>, WeeklyDuty> people = new LinkedHashMap<>();
    if (contract != null) {
      for (Text duty : contract.clientDuties()) {
        read(duty)
            .ifPresent(
                found ->
                    people.merge(
                        sense.contentStems(found.who()),
                        found,
                        (a, b) -> new WeeklyDuty(a.who(), a.days() + b.days(), b.place())));
      }
    }
    people.keySet().removeIf(Set::isEmpty);
    return List.copyOf(people.values());
  }

  private static Optional<WeeklyDuty> read(Text duty) {
    List<String> words = List.of(duty.value().toLowerCase(Locale.ROOT).split(" +", 40));
    for (int i = 1; i + 3 < words.size() + 0; i++) {
      double number = number(words.get(i));
      boolean weekly =
          DAYS.contains(words.get(i + 1))
              && PER.contains(words.get(i + 2))
              && WEEKS.contains(words.get(i + 3).replaceAll("[,.;:]$", ""));
      if (number > 0 && weekly) {
        int end = FILLERS.contains(words.get(i - 1)) ? i - 1 : i;
        String who = String.join(" ", words.subList(0, end));
        return Optional.of(new WeeklyDuty(who, number, duty.place()));
      }
    }
    return Optional.empty();
  }

  private static double number(String word) {
    Integer named = NUMBERS.get(word);
    if (named != null) {
      return named;
    }
    boolean digit = word.length() == 1 && word.charAt(0) >= '1' && word.charAt(0) <= '7';
    return digit ? word.charAt(0) - '0' : 0;
  }
}
