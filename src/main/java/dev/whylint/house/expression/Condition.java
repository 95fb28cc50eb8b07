package dev.whylint.house.expression;

import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import dev.whylint.brief.Brief;
import dev.whylint.house.BriefShape;
import dev.whylint.house.Shape;
import dev.whylint.house.Steps;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A condition that was read and can be put to briefs. */
public final class Condition {
  /** What a brief answers. */
  public enum Answer {
    /** It holds. */
    YES,
    /** It does not. */
    NO,
    /** The brief leaves out a figure or a date that it needs. */
    OPEN
  }

  private static final Set<CelErrorCode> OPEN =
      Set.of(
          CelErrorCode.ATTRIBUTE_NOT_FOUND,
          CelErrorCode.INDEX_OUT_OF_BOUNDS,
          CelErrorCode.DIVIDE_BY_ZERO,
          CelErrorCode.NUMERIC_OVERFLOW);

  // So that a long condition has no more time than a short one.
  private static final int OPERATIONS_PER_STEP = 8;

  private final Program program;
  private final Set<String> keys;
  private final int size;

  Condition(Program program, Set<String> keys, int size) {
    this.program = program;
    this.keys = Set.copyOf(keys);
    this.size = size;
  }

  /** Every key that it reads. */
  public Set<String> keys() {
    return keys;
  }

  /**
   * Puts it to a brief.
   *
   * @param shape of the item
   * @param item null where the rule goes over none
   * @throws Steps.Spent where it needs more steps than are left
   * @throws Unanswerable where it fails on any brief alike
   */
  public Answer of(
      Brief brief, LocalDate today, @Nullable Shape<?> shape, @Nullable Object item, Steps steps) {
    steps.weigh(1 + size / OPERATIONS_PER_STEP);
    steps.take(2);
    Map<String, Object> given = new HashMap<>();
    given.put(Expressions.BRIEF, new View(BriefShape.BRIEF, brief, steps));
    given.put(Expressions.TODAY, today.atStartOfDay(ZoneOffset.UTC).toInstant());
    if (shape != null) {
      given.put(Expressions.ITEM, new View(shape, item, steps));
    }
    try {
      Object answer = program.eval(given, Functions.bindings(steps));
      return Boolean.TRUE.equals(answer) ? Answer.YES : Answer.NO;
    } catch (CelEvaluationException e) {
      return failed(e);
    }
  }

  private static Answer failed(CelEvaluationException e) {
    Throwable cause = e;
    while (cause != null) {
      if (cause instanceof Steps.Spent spent) {
        throw spent;
      } else if (cause instanceof View.Absent) {
        return Answer.OPEN;
      }
      cause = cause.getCause();
    }
    if (e.getErrorCode() == CelErrorCode.ITERATION_BUDGET_EXCEEDED) {
      throw new Steps.Spent();
    } else if (OPEN.contains(e.getErrorCode())) {
      return Answer.OPEN;
    }
    throw new Unanswerable(e.getErrorCode() == CelErrorCode.BAD_FORMAT);
  }

  /** A condition that no brief could answer, such as one with a date that is none. */
  public static final class Unanswerable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unanswerable(boolean format) {
      super(format ? "a date or duration in it cannot be read" : "it cannot be worked out");
    }
  }
}
