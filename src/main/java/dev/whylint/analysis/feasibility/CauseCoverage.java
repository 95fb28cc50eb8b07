package dev.whylint.analysis.feasibility;

import java.util.List;

/**
 * The most a problem can fall when only the causes that a solution reaches are treated.
 *
 * <p>Evidence tier A: arithmetic, the form of Amdahl's law. The cut is the sum over causes of their
 * share times what the fixes on them leave away, {@code 1 - product(1 - effect)}.
 *
 * @param claimedShare sum of all shares; past 1 by more than {@link #SUM_TOLERANCE} the shares of
 *     one whole contradict each other
 * @param touchedShare sum of the shares that at least one fix reaches: the cut if every fix works
 *     perfectly, the kindest reading
 * @param greatestCut the cut with the effects as stated
 * @param untouched causes that no fix reaches, largest share first
 */
public record CauseCoverage(
    double claimedShare, double touchedShare, double greatestCut, List<Cause> untouched) {
  /** How far shares of one whole may miss 100 % by rounding. */
  public static final double SUM_TOLERANCE = 0.01;

  /** An untouched cause of at least this share deserves a word. */
  public static final double NOTABLE_SHARE = 0.20;

  /** Freezes the list. */
  public CauseCoverage {
    untouched = List.copyOf(untouched);
  }

  /**
   * A cause of the problem.
   *
   * @param id its name in messages
   * @param share of the problem, 0 to 1
   * @param effects what each fix on it takes away of it, 0 to 1; a fix of unknown effect counts 1
   */
  public record Cause(String id, double share, List<Double> effects) {
    /** Checks the ranges and freezes the list. */
    public Cause {
      Require.share("share of " + id, share);
      effects = List.copyOf(effects);
      effects.forEach(effect -> Require.share("effect on " + id, effect));
    }

    private double cut() {
      double left = 1;
      for (double effect : effects) {
        left *= 1 - effect;
      }
      return share * (1 - left);
    }
  }

  /** Sums what the fixes on these causes can take away. */
  public static CauseCoverage of(List<Cause> causes) {
    List<Cause> untouched =
        causes.stream()
            .filter(cause -> cause.effects().isEmpty())
            .sorted((a, b) -> Double.compare(b.share(), a.share()))
            .toList();
    double claimed = causes.stream().mapToDouble(Cause::share).sum();
    double missed = untouched.stream().mapToDouble(Cause::share).sum();
    double cut = causes.stream().mapToDouble(Cause::cut).sum();
    return new CauseCoverage(claimed, Math.max(0, claimed - missed), cut, untouched);
  }

  /** Whether the shares claim more than the whole. */
  public boolean overflows() {
    return claimedShare > 1 + SUM_TOLERANCE;
  }
}
