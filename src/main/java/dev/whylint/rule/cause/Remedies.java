package dev.whylint.rule.cause;

import dev.whylint.analysis.text.RemedyClass;
import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Part;

/**
 * How a part works, on the hierarchy of interventions. The kind that the brief gives decides; only
 * where it leaves this open ({@code policy}, {@code other}, none) do the words.
 */
final class Remedies {
  private final TextSense sense;

  Remedies(TextSense sense) {
    this.sense = sense;
  }

  /** Whether it leans on people's memory and care: teaching, telling, reminding, watching. */
  boolean isWeak(Part part) {
    Part.Kind kind = part.kind();
    if (kind == null) {
      return byWords(part) != RemedyClass.OTHER;
    }
    return switch (kind) {
      case TRAINING, REMINDER, MONITORING -> true;
      case POLICY, OTHER -> byWords(part) != RemedyClass.OTHER;
      default -> false;
    };
  }

  /** Whether it only watches or reports. */
  boolean onlyWatches(Part part) {
    Part.Kind kind = part.kind();
    boolean open = kind == null || kind == Part.Kind.OTHER;
    return kind == Part.Kind.MONITORING || (open && byWords(part) == RemedyClass.MONITORING);
  }

  private RemedyClass byWords(Part part) {
    return sense.remedy(part.what().value());
  }
}
