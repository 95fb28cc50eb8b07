package dev.whylint.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who owes what to whom, and what happens when it turns out otherwise. */
public record Contract(
    Anchor at,
    @Nullable Price price,
    @Nullable Analysis analysis,
    @Nullable Acceptance acceptance,
    @Nullable Text changeControl,
    @Nullable Rework rework,
    List<Text> payment,
    List<Text> clientDuties,
    List<Text> ourDuties,
    @Nullable Text exit,
    @Nullable Text penalty,
    @Nullable Text liability,
    @Nullable Text warranty) {

  /** The form of the price. */
  public enum Price implements Keyword {
    FIXED,
    CAPPED,
    TIME_AND_MATERIALS,
    TARGET_COST,
    COST_PLUS,
    IN_HOUSE,
    UNKNOWN
  }

  /** Our own analysis of the proposal, ahead of the promise. */
  public record Analysis(
      Anchor at,
      @Nullable Boolean independent,
      @Nullable Boolean paid,
      @Nullable Figure days,
      @Nullable Text before) {}

  /**
   * How the result is accepted.
   *
   * @param criteria whether there are criteria; null where the brief does not say
   * @param criteriaText the criteria themselves, where the brief gives words
   * @param minutes per case
   */
  public record Acceptance(
      Anchor at,
      @Nullable Boolean criteria,
      @Nullable Text criteriaText,
      @Nullable Text by,
      @Nullable Figure within,
      @Nullable Silence silence,
      @Nullable Figure cases,
      @Nullable Figure minutes,
      @Nullable Figure testers) {}

  /** What it means when the client says nothing in the time for acceptance. */
  public enum Silence implements Keyword {
    ACCEPTED,
    REJECTED,
    UNSTATED
  }

  /** Who pays when work must be done again. */
  public record Rework(Anchor at, @Nullable PaidBy paidBy, @Nullable Figure cap) {}

  /** Who pays. */
  public enum PaidBy implements Keyword {
    SUPPLIER,
    CLIENT,
    SHARED,
    UNSTATED
  }
}
