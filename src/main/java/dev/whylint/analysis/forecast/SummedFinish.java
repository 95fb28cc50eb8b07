package dev.whylint.analysis.forecast;

/**
 * A finish that follows from the sum of the efforts, since each work can take the whole team.
 *
 * @param effort the sum
 * @param team what gives it
 */
record SummedFinish(EffortSum effort, TeamCapacity team) implements FinishModel {
  @Override
  public Outcome days() {
    return new MappedOutcome(effort, team::given, team::daysFor);
  }

  @Override
  public double scopeFor(double odds, double withinDays) {
    return team.given(withinDays) / Math.max(Double.MIN_NORMAL, effort.quantile(odds));
  }

  @Override
  public int samples() {
    return 0;
  }
}
