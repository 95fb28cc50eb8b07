package dev.whylint.counsel;

import dev.whylint.engine.Figures;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Severity;
import java.time.LocalDate;
import java.util.List;

/** The one figure that a verdict is best told by, in words that can be said aloud. */
public final class KeyFigure {
  private static final double EVEN = 0.5;
  private static final double ONE_IN_TEN = 0.095;

  private KeyFigure() {}

  /** The sentence: odds below even first, then causes that stay, then what weighs most. */
  public static Phrase of(Case about) {
    Figures figures = about.result().figures();
    Double date = figures.deadlineOdds();
    Double budget = figures.budgetOdds();
    if (date != null && date < EVEN && (budget == null || percent(date) <= percent(budget))) {
      LocalDate day = about.forecast().dates().deadline().orElse(about.forecast().dates().start());
      return of(
          date,
          Phrase.of("is done by {0}", "is op {0} nog niet één klaar", day),
          Phrase.of("are done by {0}", "zijn er op {0} ongeveer {1} klaar", day, count(date)));
    }
    if (budget != null && budget < EVEN) {
      return of(
          budget,
          Phrase.of("stays within the budget", "blijft er nog niet één binnen het budget"),
          Phrase.of(
              "stay within the budget",
              "blijven er ongeveer {0} binnen het budget",
              count(budget)));
    }
    List<Finding> blockers = about.weighing(Severity.BLOCKER);
    int open = about.untreated().size();
    if (open > 0 && !about.isReady()) {
      return roots(figures.roots(), open);
    }
    if (!blockers.isEmpty()) {
      return blockers.get(0).hit().message();
    }
    return points(about.weighing(Severity.MAJOR).size());
  }

  private static Phrase points(int majors) {
    if (majors == 0) {
      return Phrase.of(
          "As it stands, nothing in the brief keeps us from signing.",
          "Zoals het er ligt, houdt niets in de brief ons van tekenen af.");
    }
    return majors == 1
        ? Phrase.of(
            "One point to settle, and we can sign.", "Eén punt regelen, en we kunnen tekenen.")
        : Phrase.of(
            "{0} points to settle, and we can sign.",
            "{0} punten regelen, en we kunnen tekenen.", majors);
  }

  private static Phrase roots(int roots, int open) {
    if (open == roots) {
      return roots == 1
          ? Phrase.of(
              "The one root cause in the brief stays as it is, and it will bring the problem back.",
              "De ene grondoorzaak in de brief blijft zoals hij is, en brengt het probleem terug.")
          : Phrase.of(
              "All {0} root causes in the brief stay as they are, and will bring the problem back.",
              "Alle {0} grondoorzaken in de brief blijven zoals ze zijn, en brengen het probleem"
                  + " terug.",
              roots);
    }
    return Phrase.of(
        open == 1
            ? "Of {0} root causes, one stays as it is, and it will bring part of the problem back."
            : "Of {0} root causes, {1} stay as they are, and will bring part of the problem back.",
        open == 1
            ? "Van de {0} grondoorzaken blijft er één zoals hij is, en die brengt een deel van het"
                + " probleem terug."
            : "Van de {0} grondoorzaken blijven er {1} zoals ze zijn, en die brengen een deel van"
                + " het probleem terug.",
        roots,
        open);
  }

  private static long percent(double odds) {
    return Math.round(odds * 100);
  }

  private static int outOf(double odds) {
    return odds < ONE_IN_TEN ? 100 : 10;
  }

  private static long count(double odds) {
    return Math.round(odds * outOf(odds));
  }

  private static Phrase of(double odds, Phrase none, Phrase some) {
    long count = count(odds);
    return count < 1
        ? Phrase.of(
            "Of {0} plans like this one, on these estimates, not even one {1}.",
            "Van de {0} plannen zoals dit, met deze schattingen, {1}.", outOf(odds), none)
        : Phrase.of(
            "Of {0} plans like this one, on these estimates, about {1} {2}.",
            "Van de {0} plannen zoals dit, met deze schattingen, {2}.", outOf(odds), count, some);
  }
}
