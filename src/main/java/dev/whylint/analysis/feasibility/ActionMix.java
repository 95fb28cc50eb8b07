package dev.whylint.analysis.feasibility;

import java.util.Collections;
import java.util.List;

/**
 * How strong the actions against a cause are, taken together.
 *
 * <p>Evidence tier C: the action hierarchy of the VA National Center for Patient Safety (in AHRQ's
 * CANDOR toolkit), carried over to services by analogy. Of 302 analyses over eight years, training
 * and reinforced policy made up a third of the actions, and the events came back (Kellogg et al.,
 * BMJ Quality and Safety 26, 2017).
 *
 * @param weak actions that lean on memory or vigilance
 * @param medium actions that lighten or remind the work itself
 * @param strong actions that make the wrong way hard or impossible
 */
public record ActionMix(int weak, int medium, int strong) {
  /** The grades, weakest first. */
  public enum Grade {
    /** Training, a memo, a warning, more study. */
    WEAK,
    /** A checklist, more hands, a change to the tool. */
    MEDIUM,
    /** A step removed, a forcing function, a changed incentive. */
    STRONG
  }

  /** Counts the grades. */
  public static ActionMix of(List<Grade> grades) {
    return new ActionMix(
        Collections.frequency(grades, Grade.WEAK),
        Collections.frequency(grades, Grade.MEDIUM),
        Collections.frequency(grades, Grade.STRONG));
  }

  /** Whether there are actions and all of them are weak. */
  public boolean isAllWeak() {
    return weak > 0 && medium + strong == 0;
  }
}
