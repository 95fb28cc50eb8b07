package dev.whylint.rule.gap;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Assumption;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Day;
import dev.whylint.brief.Language;
import dev.whylint.brief.quantity.Placeholders;
import dev.whylint.brief.quantity.Span;
import dev.whylint.brief.quantity.When;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** An assumption that nobody has checked yet. */
public final class AssumptionUnchecked implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("gap/assumption-unchecked", Severity.MAJOR, Evidence.A);

  private static final Phrase OPEN =
      Phrase.of(
          "{0} is taken for granted, nobody has checked it, and no date says by when"
              + " somebody will.",
          "{0} wordt aangenomen, niemand heeft het nagegaan, en er staat niet wanneer dat"
              + " gebeurt.");

  private static final Phrase DUE =
      Phrase.of(
          "{0} is taken for granted; the check is due by {1} and has not been done.",
          "{0} wordt aangenomen; de controle staat gepland voor uiterlijk {1} en is nog"
              + " niet gedaan.");

  private static final Phrase OVERDUE =
      Phrase.of(
          "{0} is taken for granted; the check was due by {1}, {2} days ago, and has not"
              + " been done.",
          "{0} wordt aangenomen; de controle had op {1} klaar moeten zijn, {2} dagen"
              + " geleden, en is niet gedaan.");

  private static final Phrase LATER =
      Phrase.of(
          "{0} is taken for granted; the check comes {1} after the start and has not been"
              + " done.",
          "{0} wordt aangenomen; de controle komt pas {1} na de start en is nog niet" + " gedaan.");

  private static final Phrase ASK =
      Phrase.of(
          "How can we find out before signing whether this holds: {0}? And what do we do if"
              + " it does not?",
          "Hoe kunnen we vóór het tekenen nagaan of dit klopt: {0}? En wat doen we als het"
              + " niet klopt?");

  private static final Phrase MEND =
      Phrase.of(
          "Write who checks it and by when (owner, check-by), and checked: true once it" + " holds",
          "Zet erbij wie het nagaat en wanneer (owner, check-by), en checked: true zodra"
              + " het klopt");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Placeholders later = new Placeholders(brief.language() == Language.NL);
    return brief.assumptions().stream()
        .filter(assumption -> isOpen(assumption) && !isToCome(assumption, later))
        .map(assumption -> hit(assumption, facts.today()))
        .toList();
  }

  private static boolean isOpen(Assumption assumption) {
    boolean unchecked =
        assumption.checked() == null || assumption.checked() == Assumption.Checked.FALSE;
    return unchecked && !assumption.what().isEmpty();
  }

  /**
   * A placeholder for what is assumed, or for the day, has its own finding; one for who has not.
   */
  private static boolean isToCome(Assumption assumption, Placeholders later) {
    Day due = assumption.checkBy();
    return later.isPlaceholder(assumption.what().value())
        || (due != null && later.isPlaceholder(due.text().value()));
  }

  private static Hit hit(Assumption assumption, LocalDate today) {
    Phrase ask = ASK.with(assumption.what());
    Day due = assumption.checkBy();
    if (due != null && due.value() instanceof When when) {
      long late = ChronoUnit.DAYS.between(when.to(), today);
      Phrase message =
          late > 0
              ? OVERDUE.with(assumption.what(), when.to(), late)
              : DUE.with(assumption.what(), when.to());
      return Hit.at(assumption, message, ask, MEND).with("days-overdue", Math.max(0, late));
    }
    Phrase message =
        due != null && due.value() instanceof Span span
            ? LATER.with(assumption.what(), span.length())
            : OPEN.with(assumption.what());
    return Hit.at(assumption, message, ask, MEND);
  }
}
