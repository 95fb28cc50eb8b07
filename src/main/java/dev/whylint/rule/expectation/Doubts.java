package dev.whylint.rule.expectation;

import dev.whylint.brief.Assumption;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Item;
import dev.whylint.brief.Language;
import dev.whylint.brief.Risk;
import dev.whylint.brief.Text;
import dev.whylint.brief.quantity.Placeholders;
import java.util.Optional;

/** Finds what a brief itself leaves uncertain: the strongest reason not to call anything sure. */
final class Doubts {
  private Doubts() {}

  /** A failed assumption, an unanswered high risk or an unchecked assumption, in this order. */
  static Optional<? extends Item> of(Brief brief) {
    Optional<Assumption> failed = assumption(brief, Assumption.Checked.FAILED);
    if (failed.isPresent()) {
      return failed;
    }
    Optional<Risk> open =
        brief.risks().stream()
            .filter(risk -> risk.isHigh() && !isAnswered(risk, brief))
            .findFirst();
    return open.isPresent() ? open : assumption(brief, Assumption.Checked.FALSE);
  }

  private static Optional<Assumption> assumption(Brief brief, Assumption.Checked state) {
    return brief.assumptions().stream().filter(each -> each.checked() == state).findFirst();
  }

  private static boolean isAnswered(Risk risk, Brief brief) {
    Text response = risk.response();
    return response != null
        && risk.isAnswered()
        && !new Placeholders(brief.language() == Language.NL).isPlaceholder(response.value());
  }
}
