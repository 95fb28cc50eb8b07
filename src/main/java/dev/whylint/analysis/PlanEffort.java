package dev.whylint.analysis;

import dev.whylint.analysis.feasibility.TimeUnits;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Part;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.brief.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The effort that a brief gives its parts, in person-days.
 *
 * @param estimates of the parts that have one
 * @param leftOut parts without an effort that can be read
 */
public record PlanEffort(List<Estimate> estimates, List<Part> leftOut) {
  private static final double LARGEST_DAYS = 1e7;
  private static final Set<String> MONTHS = Set.of("person-month", "person-year");

  /**
   * The effort of one part.
   *
   * @param inMonths whether the brief states it in person-months or years
   */
  public record Estimate(
      Part part, double lowDays, double likelyDays, double highDays, boolean inMonths) {
    /** Whether it is a single number. */
    public boolean isPoint() {
      return lowDays == highDays;
    }
  }

  /** Freezes the lists. */
  public PlanEffort {
    estimates = List.copyOf(estimates);
    leftOut = List.copyOf(leftOut);
  }

  /** Reads the parts of a brief. */
  public static PlanEffort of(Brief brief) {
    List<Estimate> estimates = new ArrayList<>();
    List<Part> leftOut = new ArrayList<>();
    for (Part part : brief.solution().parts()) {
      Optional<Estimate> estimate = estimate(part);
      estimate.ifPresentOrElse(estimates::add, () -> leftOut.add(part));
    }
    return new PlanEffort(estimates, leftOut);
  }

  private static Optional<Estimate> estimate(Part part) {
    Figure effort = part.effort();
    Quantity value = effort == null ? null : effort.value();
    if (value == null
        || value.unit().dimension() != Dimension.EFFORT
        || value.per() != null
        || value.highBase() > LARGEST_DAYS) {
      return Optional.empty();
    }
    boolean months = MONTHS.contains(value.unit().symbol());
    return Optional.of(new Estimate(part, value.lowBase(), value.base(), value.highBase(), months));
  }

  /** Whether no part has an effort. */
  public boolean isEmpty() {
    return estimates.isEmpty();
  }

  /** The sum of the lowest values, in person-days. */
  public double lowDays() {
    return estimates.stream().mapToDouble(Estimate::lowDays).sum();
  }

  /** The sum of the likely values, in person-days. */
  public double likelyDays() {
    return estimates.stream().mapToDouble(Estimate::likelyDays).sum();
  }

  /** The sum of the highest values, in person-days. */
  public double highDays() {
    return estimates.stream().mapToDouble(Estimate::highDays).sum();
  }

  /** The likely sum in person-months of nineteen days. */
  public double likelyMonths() {
    return likelyDays() / TimeUnits.WORKING_DAYS_PER_PERSON_MONTH;
  }

  /** Whether every estimate is stated in person-months or years. */
  public boolean inMonths() {
    return estimates.stream().allMatch(Estimate::inMonths);
  }

  /** Whether every estimate is a range. */
  public boolean allRanges() {
    return estimates.stream().noneMatch(Estimate::isPoint);
  }
}
