package dev.whylint.engine;

/**
 * How well founded a rule is. The tier caps the severity: what rests on a rule of thumb must not
 * stop a contract.
 */
public enum Evidence {
  /** Logic, arithmetic, physics or statute: cannot be argued away if the inputs are right. */
  A(Severity.BLOCKER),
  /** An official table, or an empirical result that was replicated. */
  B(Severity.MAJOR),
  /** A rule of thumb, one vendor's data, or contested. */
  C(Severity.MINOR);

  private final Severity most;

  Evidence(Severity most) {
    this.most = most;
  }

  /**
   * The heaviest severity that this tier carries.
   *
   * @param committed whether a contract or a plan fixes what the rule touches; a rule of thumb may
   *     then weigh as a major
   */
  public Severity most(boolean committed) {
    return this == C && committed ? Severity.MAJOR : most;
  }
}
