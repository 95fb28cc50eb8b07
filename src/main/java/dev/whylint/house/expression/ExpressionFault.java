package dev.whylint.house.expression;

/** What is wrong with an expression, and where in it. */
public final class ExpressionFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final int from;
  private final int to;
  private final transient Problem problem;

  /** What is wrong; the words in it are the user's own and not yet made safe. */
  public sealed interface Problem {}

  /** A name that is none of those known there. */
  public record Unknown(String what, String word, java.util.List<String> known)
      implements Problem {}

  /** Anything else, in our words with the user's in quotes. */
  public record Wrong(String message, String word) implements Problem {}

  ExpressionFault(int from, int to, Problem problem) {
    super(problem.toString());
    this.from = from;
    this.to = to;
    this.problem = problem;
  }

  /** Offset of the first character in the expression, in UTF-16 units. */
  public int from() {
    return from;
  }

  /** Offset behind the last one. */
  public int to() {
    return to;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }
}
