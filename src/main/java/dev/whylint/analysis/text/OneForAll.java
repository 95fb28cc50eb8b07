package dev.whylint.analysis.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two proposals put one thing in the place of many, everywhere, and the same thing. */
final class OneForAll {
  private static final Pattern ONE =
      Pattern.compile(
          "(?<!\\p{L})(?:[eé]én|[eé]én enkele?|one|a single|single)"
              + " ((?:(?!(?:voor|for|van|of|in|op|on|at|bij|met|with|dat|that|which|die|to|across)"
              + " )[\\p{L}-]{2,} ){1,3})");

  private static final Pattern ALL =
      Pattern.compile(
          " (?:hele|heel|gehele|alle|elke|elk|iedere|ieder|landelijke?|nationale?|all|every|each"
              + "|whole|entire|national|nationwide|across|throughout) ");

  private final Function<String, Set<String>> stems;

  OneForAll(Function<String, Set<String>> stems) {
    this.stems = stems;
  }

  boolean same(String tried, String proposal) {
    String before = plain(tried);
    String now = plain(proposal);
    if (!ALL.matcher(before).find() || !ALL.matcher(now).find()) {
      return false;
    }
    Set<String> things = things(before);
    things.retainAll(things(now));
    return !things.isEmpty();
  }

  /** What there is to be one of. */
  private Set<String> things(String plain) {
    Set<String> things = new HashSet<>();
    Matcher one = ONE.matcher(plain);
    while (one.find()) {
      for (String word : one.group(1).strip().split(" ", -1)) {
        if (!ALL.matcher(" " + word + " ").find()) {
          things.addAll(stems.apply(word));
        }
      }
    }
    return things;
  }

  private static String plain(String text) {
    return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]+", " ") + " ";
  }
}
