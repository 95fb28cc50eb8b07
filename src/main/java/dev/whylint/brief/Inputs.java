package dev.whylint.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of the kinds of expectation that can be computed; each null where not given. */
public record Inputs(
    List<Component> components,
    @Nullable Text support,
    @Nullable Boolean failover,
    @Nullable Figure maintenance,
    @Nullable Figure rpo,
    @Nullable Figure rto,
    @Nullable Copy copy,
    @Nullable Figure interval,
    @Nullable Figure data,
    @Nullable Figure restoreRate,
    @Nullable Figure distance,
    @Nullable Figure write,
    List<Text> sites,
    @Nullable Figure roundTrips,
    @Nullable Figure link,
    @Nullable Figure open,
    @Nullable Figure in,
    @Nullable Figure out,
    @Nullable Figure prevalence,
    @Nullable Figure sensitivity,
    @Nullable Figure specificity,
    @Nullable Figure volume,
    @Nullable Figure capacity,
    @Nullable Figure labelError,
    @Nullable Figure majority,
    @Nullable Figure traffic) {

  /** How data are copied for recovery. */
  public enum Copy implements Keyword {
    SYNC,
    ASYNC,
    BACKUP,
    NONE
  }

  /**
   * A component in series.
   *
   * @param copies how many stand beside each other, where given
   */
  public record Component(
      Anchor at, Text what, @Nullable Figure availability, @Nullable Figure copies)
      implements Item {}
}
