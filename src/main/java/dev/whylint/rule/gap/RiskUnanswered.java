package dev.whylint.rule.gap;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Risk;
import dev.whylint.brief.Text;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A high risk about which nothing is done. */
public final class RiskUnanswered implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("gap/risk-unanswered", Severity.MAJOR, Evidence.A)
          .silentAtItemUnder("gap/placeholder");

  private static final Phrase MESSAGE =
      Phrase.of(
          "The risk {0} is rated high, and the brief does not say what is done about it.",
          "Het risico {0} is als hoog ingeschat, en de brief zegt niet wat eraan gedaan"
              + " wordt.");

  private static final Phrase NO_ODDS =
      Phrase.of(
          "If {0} happens the damage is high; the brief says neither how likely it is nor"
              + " what is done about it.",
          "Als {0} gebeurt is de schade groot; de brief zegt niet hoe groot de kans is en"
              + " ook niet wat eraan gedaan wordt.");

  private static final Phrase ASK =
      Phrase.of(
          "What do we do beforehand to make this less likely, and what do we do on the day"
              + " it happens: {0}?",
          "Wat doen we vooraf om de kans kleiner te maken, en wat doen we op de dag dat het"
              + " gebeurt: {0}?");

  private static final Phrase MEND =
      Phrase.of(
          "Add to the risk: response: what is done, by whom, from when; or accepted, and by"
              + " whom",
          "Zet bij het risico: response: wat er gebeurt, door wie en vanaf wanneer; of"
              + " aanvaard, en door wie");

  private static final Set<String> NOTHING =
      Set.of("", "-", "none", "no", "nothing", "unknown", "geen", "niets", "nee", "onbekend");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return brief.risks().stream()
        .filter(risk -> risk.isHigh() && !isAnswered(risk))
        .map(RiskUnanswered::hit)
        .toList();
  }

  private static boolean isAnswered(Risk risk) {
    Text response = risk.response();
    return response != null && !NOTHING.contains(response.value().toLowerCase(Locale.ROOT));
  }

  private static Hit hit(Risk risk) {
    Phrase message = risk.likelihood() == null ? NO_ODDS : MESSAGE;
    return Hit.at(risk, message.with(risk.what()), ASK.with(risk.what()), MEND);
  }
}
