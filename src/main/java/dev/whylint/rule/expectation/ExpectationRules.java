package dev.whylint.rule.expectation;

import dev.whylint.engine.Rule;
import java.util.List;

/** The rules of the family {@code expectation/}, one line a rule. */
public final class ExpectationRules {
  private ExpectationRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new NoneGiven(),
        new NoMetric(),
        new NoTarget(),
        new NoBaseline(),
        new NoDate(),
        new NoMeasurement(),
        new NobodyDelivers(),
        new Absolute(),
        new BeyondLimit(),
        new BeyondAddressable(),
        new BeyondCauseShare(),
        new GainsOverlap(),
        new AvailabilityChain(),
        new LatencyPhysics(),
        new TransferPhysics(),
        new BaseRate(),
        new SampleTooSmall(),
        new NoDataLoss(),
        new DatePassed(),
        new MeasuredTooSoon(),
        new AdoptionInstant(),
        new Growth(),
        new SupportWindow(),
        new RestoreTime(),
        new BacklogRefills(),
        new AlertOverload(),
        new LabelCeiling(),
        new CannotShowInTime(),
        new StakeholdersDiffer(),
        new Guaranteed());
  }
}
