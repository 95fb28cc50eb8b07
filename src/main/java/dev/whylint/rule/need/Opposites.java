package dev.whylint.rule.need;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.analysis.text.Token;
import dev.whylint.brief.Assumption;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Cause;
import dev.whylint.brief.Item;
import dev.whylint.brief.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds what a brief says of one thing in two ways: more and less of it, a must and a could, an
 * assumption and a cause that denies it.
 */
record Opposites(Brief brief, TextSense sense) {
  private static final int MOST_COMPARED = 100;

  /** Shares of weighted content that two texts must have in common; set on our own cases. */
  private static final double ONE_THING = 0.75;

  private static final double SAME = 0.85;
  private static final double ASSUMED = 0.7;
  private static final double DENIED = 0.5;
  private static final double MOSTLY = 0.4;

  private static final Set<String> DENIALS =
      Set.of(
          "not",
          "no",
          "never",
          "nobody",
          "none",
          "cannot",
          "hardly",
          "without",
          "niet",
          "geen",
          "nooit",
          "niemand",
          "nauwelijks",
          "zonder");

  /** Two things in the brief that cannot both hold. */
  record Pair(Item one, Item other) {}

  /** Wishes for more and for less of one thing, the first in the order of the brief first. */
  List<Pair> directions() {
    List<Item> wishes = new ArrayList<>(brief.needs());
    wishes.addAll(brief.expectations());
    return pairs(wishes, wishes, this::pullApart);
  }

  /** One need written twice, with priorities that differ. */
  List<Pair> twice() {
    return pairs(brief.needs(), brief.needs(), this::differInPriority);
  }

  /** Assumptions that a listed cause denies; one that was checked is another rule's business. */
  List<Pair> denied() {
    List<Assumption> open =
        brief.assumptions().stream().filter(each -> each.checked() == null).toList();
    return pairs(open, brief.problem().causes(), this::denies);
  }

  private static <A extends Item, B extends Item> List<Pair> pairs(
      List<A> ones, List<B> others, BiPredicate<A, B> collide) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < Math.min(ones.size(), MOST_COMPARED); i++) {
      int from = ones.equals(others) ? i + 1 : 0;
      for (int j = from; j < Math.min(others.size(), MOST_COMPARED); j++) {
        if (collide.test(ones.get(i), others.get(j))) {
          pairs.add(new Pair(ones.get(i), others.get(j)));
          break;
        }
      }
    }
    return pairs;
  }

  private boolean pullApart(Item one, Item other) {
    return Direction.ALL.stream().anyMatch(each -> areOpposite(one, other, each))
        && !says(one, DENIALS)
        && !says(other, DENIALS)
        && share(one, other, ONE_THING, ONE_THING);
  }

  private boolean areOpposite(Item one, Item other, Direction direction) {
    Set<String> up = direction.up();
    Set<String> down = direction.down();
    boolean apart = (says(one, up) && says(other, down)) || (says(one, down) && says(other, up));
    return apart && !(says(one, up) && says(one, down)) && !(says(other, up) && says(other, down));
  }

  private boolean differInPriority(Need one, Need other) {
    return one.priority() != null
        && other.priority() != null
        && one.priority() != other.priority()
        && says(one, DENIALS) == says(other, DENIALS)
        && share(one, other, SAME, SAME);
  }

  private boolean denies(Assumption assumed, Cause cause) {
    return says(assumed, DENIALS) != says(cause, DENIALS)
        && share(assumed, cause, ASSUMED, DENIED)
        && sayOneThing(assumed, cause);
  }

  /** Not only of one thing but also the same of it, every word counted alike. */
  private boolean sayOneThing(Item one, Item other) {
    Set<String> first = sense.contentStems(bare(one));
    Set<String> second = sense.contentStems(bare(other));
    long shared = first.stream().filter(second::contains).count();
    return shared >= MOSTLY * (first.size() + second.size() - shared);
  }

  private boolean share(Item one, Item other, double ofOne, double ofOther) {
    String first = bare(one);
    String second = bare(other);
    return sense.containment(first, second) >= ofOne && sense.containment(second, first) >= ofOther;
  }

  /** The words of an item without those of direction and denial. */
  private String bare(Item item) {
    StringBuilder words = new StringBuilder();
    for (Token token : sense.tokens(item.what().value())) {
      String lower = token.lower();
      if (!Direction.isNamedBy(lower) && !isDenial(lower)) {
        words.append(token.text()).append(' ');
      }
    }
    return words.toString();
  }

  private boolean says(Item item, Set<String> wanted) {
    boolean denials = wanted == DENIALS;
    return sense.tokens(item.what().value()).stream()
        .anyMatch(t -> wanted.contains(t.lower()) || (denials && isDenial(t.lower())));
  }

  private static boolean isDenial(String lower) {
    return DENIALS.contains(lower) || lower.endsWith("n't");
  }
}
