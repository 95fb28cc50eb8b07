package dev.whylint.analysis.forecast;

import dev.whylint.analysis.feasibility.Normal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The efforts of a plan drawn many times, by one shared score and one own score a work.
 *
 * <p>The shared score is stratified, which takes most of the noise out; the generator is seeded, so
 * the same plan gives the same numbers, and plans that differ little are drawn alike.
 */
final class Draws implements FinishModel {
  /** Draws times works, beyond which fewer draws are made to bound time and memory. */
  private static final double MOST_SCORES = 5e6;

  private static final int FEWEST = 1_000;

  private final TeamCapacity team;
  private final double[] chainDays;
  private final double[] effort;
  private final double[] days;
  private final Covariances covariances;

  private Draws(Schedule schedule, int samples, int works) {
    this.team = schedule.team();
    this.chainDays = new double[samples];
    this.effort = new double[samples];
    this.days = new double[samples];
    this.covariances = new Covariances(works);
  }

  /** Draws the plan. */
  static Draws of(Schedule schedule, List<EffortCurve> curves, Assumptions assumptions) {
    int works = curves.size();
    Draws draws = new Draws(schedule, number(assumptions, works), works);
    draws.fill(schedule, curves.toArray(EffortCurve[]::new), assumptions);
    return draws;
  }

  /** How many draws are made of so many works. */
  static int number(Assumptions assumptions, int works) {
    int most = (int) Math.max(FEWEST, MOST_SCORES / works);
    return Math.min(assumptions.samples(), most);
  }

  private void fill(Schedule schedule, EffortCurve[] curves, Assumptions assumptions) {
    double shared = Math.sqrt(assumptions.correlation());
    double own = Math.sqrt(1 - assumptions.correlation());
    UniformRandomProvider bits = new SplittableRandom(assumptions.seed())::nextLong;
    ZigguratSampler.NormalizedGaussian gauss = ZigguratSampler.NormalizedGaussian.of(bits);
    double[] each = new double[curves.length];
    double[] scores = new double[curves.length];
    double[] finish = new double[curves.length];
    for (int draw = 0; draw < days.length; draw++) {
      double common = Normal.deviations((draw + 0.5) / days.length);
      double total = 0;
      for (int work = 0; work < curves.length; work++) {
        scores[work] = gauss.sample();
        each[work] = curves[work].at(shared * common + own * scores[work]);
        total += each[work];
      }
      effort[draw] = total;
      chainDays[draw] = schedule.chainDays(each, finish);
      days[draw] = Math.max(chainDays[draw], schedule.effortDays(each, total));
      covariances.add(shared > 0 ? common : 0, scores, days[draw]);
    }
  }

  @Override
  public int samples() {
    return days.length;
  }

  @Override
  public Outcome days() {
    return new SampledOutcome(days);
  }

  @Override
  public Outcome effort() {
    return new SampledOutcome(effort);
  }

  @Override
  public double scopeFor(double odds, double withinDays) {
    double given = team.given(withinDays);
    double[] shares = new double[days.length];
    for (int draw = 0; draw < shares.length; draw++) {
      double byChain = withinDays / Math.max(Double.MIN_NORMAL, chainDays[draw]);
      double byEffort = given / Math.max(Double.MIN_NORMAL, effort[draw]);
      shares[draw] = -Math.min(byChain, byEffort);
    }
    return -new SampledOutcome(shares).quantile(odds);
  }

  List<Driver> drivers(List<Work> works) {
    return covariances.drivers(works);
  }

  /** How the finish moves with each independent score; their squares share out its variance. */
  private static final class Covariances {
    private static final double NO_SPREAD = 1e-12;

    private final double[] own;
    private final double[] scoreSums;
    private double common;
    private double daySum;
    private double least = Double.POSITIVE_INFINITY;
    private double most;
    private int draws;

    private Covariances(int works) {
      this.own = new double[works];
      this.scoreSums = new double[works];
    }

    private void add(double commonScore, double[] scores, double days) {
      common += commonScore * days;
      for (int work = 0; work < own.length; work++) {
        own[work] += scores[work] * days;
        scoreSums[work] += scores[work];
      }
      daySum += days;
      least = Math.min(least, days);
      most = Math.max(most, days);
      draws++;
    }

    private List<Driver> drivers(List<Work> works) {
      boolean certain = most - least <= NO_SPREAD * most;
      double[] squares = new double[own.length];
      double all = common * common;
      for (int work = 0; work < own.length; work++) {
        double covariance = own[work] - scoreSums[work] * daySum / draws;
        squares[work] = covariance * covariance;
        all += squares[work];
      }
      List<Driver> drivers = new ArrayList<>();
      drivers.add(new Driver(Optional.empty(), certain ? 0 : common * common / all));
      for (int work = 0; work < own.length; work++) {
        drivers.add(
            new Driver(Optional.of(works.get(work).id()), certain ? 0 : squares[work] / all));
      }
      drivers.sort((one, other) -> Double.compare(other.varianceShare(), one.varianceShare()));
      return List.copyOf(drivers);
    }
  }
}
