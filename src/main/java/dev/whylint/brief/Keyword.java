package dev.whylint.brief;

import java.util.Locale;

/** An enumerated value of the format, written in a brief in lower case with hyphens. */
public interface Keyword {
  /** The constant's name, as every enum has it. */
  String name();

  /** The word as a brief has it, such as {@code big-bang}. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
