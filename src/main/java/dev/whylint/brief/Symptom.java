package dev.whylint.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sign of the problem, as somebody meets it. */
public record Symptom(
    Anchor at, Text what, @Nullable Measure measure, @Nullable Day since, List<Text> evidence)
    implements Item {

  /**
   * A measured value of the symptom.
   *
   * @param was the value before
   */
  public record Measure(
      Anchor at, @Nullable Text metric, @Nullable Figure value, @Nullable Figure was) {}
}
