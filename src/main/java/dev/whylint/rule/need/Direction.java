package dev.whylint.rule.need;

import java.util.List;
import java.util.Set;

/**
 * A pair of ways in which one thing can be wished to change: more and less, longer and shorter.
 *
 * @param up the words of the one way
 * @param down the words of the other
 */
record Direction(Set<String> up, Set<String> down) {
  static final List<Direction> ALL =
      List.of(
          new Direction(
              Set.of(
                  "more",
                  "higher",
                  "larger",
                  "bigger",
                  "greater",
                  "increase",
                  "raise",
                  "extra",
                  "meer",
                  "hoger",
                  "hogere",
                  "groter",
                  "grotere",
                  "verhogen",
                  "vergroten",
                  "uitbreiden"),
              Set.of(
                  "less",
                  "fewer",
                  "lower",
                  "smaller",
                  "reduce",
                  "decrease",
                  "minder",
                  "lager",
                  "lagere",
                  "kleiner",
                  "kleinere",
                  "verlagen",
                  "verkleinen",
                  "verminderen")),
          new Direction(
              Set.of("longer", "lengthen", "extend", "langer", "langere", "verlengen"),
              Set.of("shorter", "shorten", "korter", "kortere", "verkorten", "inkorten")),
          new Direction(
              Set.of("faster", "quicker", "sneller", "snellere"),
              Set.of("slower", "langzamer", "langzamere", "trager", "tragere")),
          new Direction(
              Set.of("stricter", "tighter", "strenger", "strengere"),
              Set.of("looser", "milder", "laxer", "soepeler", "soepelere", "mildere")),
          new Direction(
              Set.of("earlier", "sooner", "eerder", "vroeger", "vroegere"),
              Set.of("later", "latere")));

  /** Whether the word names either way. */
  static boolean isNamedBy(String lower) {
    return ALL.stream().anyMatch(each -> each.up.contains(lower) || each.down.contains(lower));
  }
}
