package dev.whylint.rule.cause;

import dev.whylint.analysis.CausalMap;
import dev.whylint.brief.Cause;
import dev.whylint.brief.Symptom;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.brief.quantity.Quantity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What part of a symptom its causes account for, by the shares that the brief gives. */
final class Shares {
  private final CausalMap map;
  private final Map<String, List<Cause>> sharing = new HashMap<>();

  /** The number of the ring that a cause is in. */
  private final Map<String, Integer> ringOf = new HashMap<>();

  Shares(CausalMap map) {
    this.map = map;
    List<List<Cause>> rings = map.rings();
    for (int i = 0; i < rings.size(); i++) {
      for (Cause cause : rings.get(i)) {
        ringOf.put(cause.id(), i);
      }
    }
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
        .max((one, other) -> Double.compare(one.share(), other.share()));
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
    List<Cause> direct = sharing.computeIfAbsent(symptom.id(), this::sharing);
    if (direct.contains(root)) {
      return Math.min(1, of(root));
    }
    double sum =
        direct.stream().filter(c -> effects.contains(c.id())).mapToDouble(Shares::of).sum();
    return Math.min(1, sum);
  }

  /** The direct causes of a symptom with a share; asked for once per cause, so found once. */
  private List<Cause> sharing(String symptom) {
    return map.explainersOf(symptom).stream().filter(cause -> of(cause) > 0).toList();
  }

  /**
   * The direct causes of a symptom whose shares stand beside each other: where one direct cause
   * comes of another, only the larger of both counts.
   */
  List<Cause> besideEachOther(Symptom symptom) {
    List<Cause> direct = sharing(symptom.id()).stream().distinct().toList();
    Set<String> within = new HashSet<>();
    for (Cause source : direct) {
      Set<String> effects = map.effectsOf(source);
      for (Cause effect : direct) {
        if (effects.contains(effect.id())) {
          within.add(within(source, effect).id());
        }
      }
    }
    return direct.stream().filter(cause -> !within.contains(cause.id())).toList();
  }

  /**
   * Which of two causes is part of the other; of two alike the effect, in a ring the later name.
   */
  private Cause within(Cause source, Cause effect) {
    if (of(source) != of(effect)) {
      return of(source) < of(effect) ? source : effect;
    }
    boolean ring = ringOf.getOrDefault(source.id(), -1).equals(ringOf.get(effect.id()));
    return ring && source.id().compareTo(effect.id()) > 0 ? source : effect;
  }
}
