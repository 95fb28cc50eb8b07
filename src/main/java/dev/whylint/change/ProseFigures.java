package dev.whylint.change;

import dev.whylint.brief.quantity.Bound;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.brief.quantity.QuantityReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The figures in a sentence, each read with the few words around it, and how they differ. */
final class ProseFigures {
  /** Words at each side of a figure that may be its currency, its unit or its bound. */
  private static final int AROUND = 3;

  private static final double LEAST = 1e-9;

  /** A bare share from here up is one that is to be reached, not one that is let be. */
  private static final double HALF = 50;

  private final QuantityReader reader;
  private final Shift shift;

  ProseFigures(boolean dutch) {
    this.reader = new QuantityReader(dutch);
    this.shift = new Shift(dutch);
  }

  /** A figure that is another one, with the words around it. */
  record Pair(
      String before, String after, Optional<Quantity> oldValue, Optional<Quantity> newValue) {}

  /**
   * How the figures of two sentences differ.
   *
   * @param pairs figures that are others, where both sentences have as many
   * @param counts whether one has more figures than the other
   * @param capGone whether a limit stood in the old sentence and none does in the new
   */
  record Difference(List<Pair> pairs, boolean counts, boolean capGone) {
    boolean isAny() {
      return counts || !pairs.isEmpty();
    }

    Optional<Pair> single() {
      return pairs.size() == 1 ? Optional.of(pairs.get(0)) : Optional.empty();
    }

    /** Whether some figure asks more and none asks less. */
    boolean isHarder(Sense sense) {
      if (sense == Sense.MORE && capGone) {
        return true;
      }
      List<Integer> ways = pairs.stream().map(pair -> way(pair, sense)).toList();
      return ways.contains(1) && !ways.contains(-1);
    }
  }

  /** The difference between two sentences. */
  Difference between(String before, String after) {
    List<String> old = windows(before);
    List<String> now = windows(after);
    List<Quantity> limits = old.stream().flatMap(w -> reader.read(w).stream()).toList();
    List<Quantity> newLimits = now.stream().flatMap(w -> reader.read(w).stream()).toList();
    boolean capGone = isLimited(limits) && !isLimited(newLimits);
    if (old.size() != now.size()) {
      return new Difference(List.of(), true, capGone);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      Optional<Quantity> a = reader.read(old.get(i));
      Optional<Quantity> b = reader.read(now.get(i));
      boolean same =
          a.isPresent() && b.isPresent()
              ? shift.isNone(old.get(i), now.get(i))
              : digits(old.get(i)).equals(digits(now.get(i)));
      if (!same) {
        pairs.add(new Pair(old.get(i), now.get(i), a, b));
      }
    }
    return new Difference(List.copyOf(pairs), false, capGone);
  }

  private static boolean isLimited(List<Quantity> figures) {
    return figures.stream().anyMatch(figure -> figure.bound() == Bound.AT_MOST);
  }

  private static List<String> windows(String sentence) {
    String[] words = sentence.strip().split("\\s+", -1);
    List<String> windows = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (hasDigit(words[i])) {
        int from = i;
        while (from > 0 && i - from < AROUND && !hasDigit(words[from - 1])) {
          from--;
        }
        int to = i + 1;
        while (to < words.length && to - i <= AROUND && !hasDigit(words[to])) {
          to++;
        }
        windows.add(String.join(" ", Arrays.copyOfRange(words, from, to)));
      }
    }
    return windows;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  private static String digits(String window) {
    return window.replaceAll("[^\\d]+", " ").strip();
  }

  /** 1 where the new figure asks more, -1 where it asks less, 0 where it does neither. */
  private static int way(Pair pair, Sense sense) {
    Quantity old = pair.oldValue().orElse(null);
    Quantity now = pair.newValue().orElse(null);
    if (old == null || now == null || !old.comparableWith(now)) {
      return 0;
    }
    double more = now.base() - old.base();
    int sign = Math.abs(more) <= LEAST * Math.abs(old.base()) ? 0 : more > 0 ? 1 : -1;
    return switch (sense) {
      case NONE -> 0;
      case MORE -> sign;
      case LESS -> -sign;
      case AS_BOUNDED -> sign * bounded(old, now);
    };
  }

  private static int bounded(Quantity old, Quantity now) {
    if (old.bound() != now.bound()) {
      return 0;
    }
    boolean share = old.unit().dimension() == Dimension.PERCENT;
    return switch (old.bound()) {
      case AT_MOST -> -1;
      case AT_LEAST -> 1;
      case NONE, ABOUT -> share && Math.min(old.base(), now.base()) >= HALF ? 1 : 0;
    };
  }
}
