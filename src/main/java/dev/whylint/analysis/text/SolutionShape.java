package dev.whylint.analysis.text;

import java.util.List;

/**
 * What is left of a need once products, technologies and designs are masked.
 *
 * @param products the products, technologies and designs named, as written, in order
 * @param outcomeRemains whether the need still says what somebody can do or what happens
 * @param constraint whether it names a law, a standard or an existing system that has to be kept
 * @param means whether an outcome is tied to a new product as its means ("report a fault through an
 *     app")
 */
public record SolutionShape(
    List<String> products, boolean outcomeRemains, boolean constraint, boolean means) {

  public SolutionShape {
    products = List.copyOf(products);
  }

  /** Whether the need is a solution in disguise: a product, and neither outcome nor constraint. */
  public boolean isSolution() {
    return !products.isEmpty() && !outcomeRemains && !constraint;
  }
}
