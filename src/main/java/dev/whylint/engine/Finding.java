package dev.whylint.engine;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hit of a rule in a brief, weighed.
 *
 * @param severity after the evidence tier and the settings
 * @param waiver why it does not count, null where it does
 * @param baselined whether it stands in the baseline and therefore fails no run
 * @param fingerprint stays the same when lines move
 */
public record Finding(
    RuleInfo rule,
    Hit hit,
    Severity severity,
    @Nullable Waived waiver,
    boolean baselined,
    String fingerprint) {

  /**
   * By severity, then place, then rule: the order of every output. Written out, as that of stories
   * is, since the JVM makes classes at every start for comparators that are put together.
   */
  public static final Comparator<Finding> ORDER = Finding::inOrder;

  private static final List<String> FAMILIES =
      List.of(
          "brief",
          "cause",
          "need",
          "expectation",
          "plan",
          "gap",
          "contract",
          "relationship",
          "house",
          "wording");

  /**
   * By severity, then as the story goes: the file, the cause, the need, the promise, the plan, what
   * is missing, the terms. The order for people, who read the first few.
   */
  public static final Comparator<Finding> STORY = Finding::inStory;

  private static int inOrder(Finding one, Finding other) {
    int difference = one.severity().compareTo(other.severity());
    if (difference == 0) {
      difference = one.hit().place().compareTo(other.hit().place());
    }
    if (difference == 0) {
      difference = one.rule().name().compareTo(other.rule().name());
    }
    return difference == 0 ? one.hit().at().path().compareTo(other.hit().at().path()) : difference;
  }

  private static int inStory(Finding one, Finding other) {
    int difference = one.severity().compareTo(other.severity());
    if (difference == 0) {
      difference = Integer.compare(one.chapter(), other.chapter());
    }
    return difference == 0 ? inOrder(one, other) : difference;
  }

  private int chapter() {
    return FAMILIES.indexOf(rule.family());
  }

  /** Whether it weighs in the exit code. */
  public boolean counts() {
    return waiver == null && !baselined;
  }

  /**
   * Whether it weighs in the verdict: what is known since long is no less in the way of signing.
   */
  public boolean stands() {
    return waiver == null;
  }

  /** The same, known to the baseline. */
  public Finding known() {
    return new Finding(rule, hit, severity, waiver, true, fingerprint);
  }
}
