package dev.whylint.brief.quantity;

/** How firmly a figure is meant: as it stands, as a limit, or roughly. */
public enum Bound {
  /** The figure as it stands. */
  NONE,
  /** An upper limit: {@code at most}, {@code <}, {@code maximaal}. */
  AT_MOST,
  /** A lower limit: {@code at least}, {@code >}, {@code minimaal}. */
  AT_LEAST,
  /** A rough figure: {@code about}, {@code ~}, {@code circa}. */
  ABOUT
}
