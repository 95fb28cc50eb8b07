package dev.whylint.rule.need;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Need;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which things a problem speaks of as ones that are there and in use today. */
record ThingsInUse(List<String> texts) {
  /** What both sides know: the hall, not a hall or a new hall. */
  private static final Set<String> KNOWN =
      Set.of("the", "our", "their", "my", "de", "het", "onze", "ons", "hun", "mijn");

  /** Of a name, in words; what has a longer one is taken for a wish. */
  private static final int LONGEST = 8;

  /** By the symptoms and causes, those that say that something is lacking left out. */
  static ThingsInUse of(Brief brief, TextSense sense) {
    List<String> today = new ArrayList<>();
    brief.problem().symptoms().forEach(each -> today.add(each.what().value()));
    brief.problem().causes().forEach(each -> today.add(each.what().value()));
    today.removeIf(text -> sense.lack(text).isPresent());
    return new ThingsInUse(today);
  }

  /** Those of the names that the texts speak of, in one pass over the texts. */
  Set<String> among(Set<String> names) {
    Map<List<String>, List<String>> byWords =
        names.stream().collect(Collectors.groupingBy(ThingsInUse::words));
    byWords.keySet().removeIf(words -> words.size() > LONGEST);
    Set<Integer> lengths = byWords.keySet().stream().map(List::size).collect(Collectors.toSet());
    Set<String> found = new HashSet<>();
    for (String text : lengths.isEmpty() ? List.<String>of() : texts) {
      List<String> words = words(text);
      for (int at = 1; at < words.size(); at++) {
        if (KNOWN.contains(words.get(at - 1))) {
          addAt(words, at, lengths, byWords, found);
        }
      }
    }
    return found;
  }

  /** Whether the need speaks of each as of one that is there. */
  static boolean areKnown(Need need, List<String> names) {
    List<String> own = List.of(need.what().value());
    return new ThingsInUse(own).among(Set.copyOf(names)).containsAll(names);
  }

  private static void addAt(
      List<String> words,
      int at,
      Set<Integer> lengths,
      Map<List<String>, List<String>> names,
      Set<String> found) {
    for (int length : lengths) {
      if (at + length <= words.size()) {
        found.addAll(names.getOrDefault(words.subList(at, at + length), List.of()));
      }
    }
  }

  /** In small letters, without the signs that a sentence puts around them. */
  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}&/+-]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
