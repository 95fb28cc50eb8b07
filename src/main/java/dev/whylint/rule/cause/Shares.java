package dev.whylint.rule.cause;

import dev.whylint.analysis.CausalMap;
import dev.whylint.brief.Cause;
import dev.whylint.brief.Symptom;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.brief.quantity.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What part of a symptom its causes account for, by the shares that the brief gives. */
final class Shares {
  private final CausalMap map;

  Shares(CausalMap map) {
    this.map = map;
  }

  /** A symptom and the part of it, 0 to 1, that comes of a cause. */
  record Stake(Symptom symptom, double share) {}

  /** The share of a cause, 0 to 1, at the lowest that the brief gives; 0 where not known. */
  static double of(Cause cause) {
    return Optional.ofNullable(cause.share())
        .flatMap(share -> share.quantity())
        .filter(value -> value.unit().dimension() == Dimension.PERCENT)
        .map(Quantity::low)
        .filter(percent -> percent > 0)
        .map(percent -> percent / 100)
        .orElse(0.0);
  }

  /** The symptom of which most comes of this cause, where shares are known. */
  Optional<Stake> most(Cause root) {
    Set<String> effects = map.effectsOf(root);
    return map.symptomsOf(root).stream()
        .map(symptom -> new Stake(symptom, stake(root, effects, symptom)))
        .filter(stake -> stake.share() > 0)
        .max(Comparator.comparingDouble(Stake::share));
  }

  /** The cause of which most comes, the first where that is not known; the list is not empty. */
  Cause heaviest(List<Cause> causes) {
    Cause heaviest = causes.get(0);
    double most = 0;
    for (Cause cause : causes) {
      double share = most(cause).map(Stake::share).orElse(0.0);
      if (share > most) {
        heaviest = cause;
        most = share;
      }
    }
    return heaviest;
  }

  private double stake(Cause root, Set<String> effects, Symptom symptom) {
    List<Cause> direct = map.explainersOf(symptom.id());
    if (direct.contains(root) && of(root) > 0) {
      return Math.min(1, of(root));
    }
    double sum =
        direct.stream().filter(c -> effects.contains(c.id())).mapToDouble(Shares::of).sum();
    return Math.min(1, sum);
  }

  /**
   * The direct causes of a symptom whose shares stand beside each other: where one direct cause
   * comes of another, only the larger of both counts.
   */
  List<Cause> besideEachOther(Symptom symptom) {
    List<Cause> direct =
        map.explainersOf(symptom.id()).stream().distinct().filter(c -> of(c) > 0).toList();
    return direct.stream()
        .filter(c -> direct.stream().noneMatch(other -> isWithin(c, other)))
        .toList();
  }

  private boolean isWithin(Cause cause, Cause other) {
    if (cause.id().equals(other.id())) {
      return false;
    }
    boolean below = map.effectsOf(other).contains(cause.id());
    boolean above = map.effectsOf(cause).contains(other.id());
    boolean smaller = of(cause) < of(other);
    boolean tie = of(cause) == of(other) && (below || cause.id().compareTo(other.id()) > 0);
    return (below || above) && (smaller || tie);
  }
}
