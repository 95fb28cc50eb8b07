package dev.whylint.analysis.feasibility;

/**
 * What an alert is worth when what it looks for is rare.
 *
 * <p>Evidence tier A: Bayes' rule.
 *
 * @param precision share of the alerts that are right
 * @param trueAlertShare alerts that are right, of all cases
 * @param falseAlertShare alerts that are wrong, of all cases
 */
public record Detection(double precision, double trueAlertShare, double falseAlertShare) {
  /** Below this precision the people who get the alerts should hear so beforehand. */
  public static final double POOR_PRECISION = 0.3;

  /**
   * Takes the rates.
   *
   * @param prevalence share of the cases that are what is looked for, above 0 to 1
   * @param sensitivity share of those that raise an alert, above 0 to 1
   * @param specificity share of the others that raise none, 0 to 1
   */
  public static Detection of(double prevalence, double sensitivity, double specificity) {
    Require.within("prevalence", prevalence, 1e-15, 1);
    Require.within("sensitivity", sensitivity, 1e-15, 1);
    Require.share("specificity", specificity);
    double right = prevalence * sensitivity;
    double wrong = (1 - prevalence) * (1 - specificity);
    return new Detection(right / (right + wrong), right, wrong);
  }

  /** Alerts among this many cases, right and wrong together. */
  public double alerts(double cases) {
    return Require.nonNegative("cases", cases) * (trueAlertShare + falseAlertShare);
  }

  /** Alerts among this many cases that are right. */
  public double rightAlerts(double cases) {
    return Require.nonNegative("cases", cases) * trueAlertShare;
  }

  /**
   * The greatest share of false alarms among the harmless that still gives a precision.
   *
   * @param prevalence strictly between 0 and 1
   * @param sensitivity 0 to 1
   * @param precision the target, from 1e-9 to 1
   */
  public static double greatestFalsePositiveRate(
      double prevalence, double sensitivity, double precision) {
    Require.within("prevalence", prevalence, 1e-15, 1 - 1e-9);
    Require.share("sensitivity", sensitivity);
    Require.within("precision", precision, 1e-9, 1);
    return Math.min(1, prevalence * sensitivity * (1 - precision) / ((1 - prevalence) * precision));
  }
}
