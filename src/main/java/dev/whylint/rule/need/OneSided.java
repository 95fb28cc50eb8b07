package dev.whylint.rule.need;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Stakeholder;
import dev.whylint.brief.Text;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * People who use or undergo the solution and are not involved, or are against it with no response.
 */
public final class OneSided implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("need/one-sided", Severity.MAJOR, Evidence.A);

  private static final Phrase APART =
      Phrase.of(
          "Nobody has involved {0}, who will use this or feel its effects.",
          "Wie dit gaat gebruiken of er de gevolgen van merkt, is er niet bij betrokken:"
              + " {0}.");

  private static final Phrase AGAINST =
      Phrase.of(
          "The brief gives no response to {0}, known to be against this.",
          "Bij {0} leven bezwaren, en de brief noemt geen antwoord daarop.");

  private static final Phrase BOTH =
      Phrase.of(
          "Nobody has involved {0}, known to be against this, and the brief gives no response.",
          "Bij {0} leven bezwaren, van betrokkenheid is geen sprake, en de brief noemt"
              + " geen antwoord daarop.");

  private static final Phrase ASK =
      Phrase.of(
          "May we hear from {0} before anything is decided: what would make this work for them?",
          "Mogen wij in gesprek met {0} voordat er iets besloten wordt, en wat zou dit"
              + " daar aanvaardbaar maken?");

  private static final Phrase MEND =
      Phrase.of(
          "Speak to them; then write involved: true, their stance, and response: what is"
              + " done with what they said",
          "Spreek met hen; zet er dan bij: involved: true, hun stance, en response: wat"
              + " er met hun antwoord gebeurt");

  private static final GeneralPublic PUBLIC = new GeneralPublic();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    List<Hit> hits = new ArrayList<>();
    for (Stakeholder each : brief.stakeholders()) {
      Text response = each.response();
      boolean answered = response != null && !response.isEmpty();
      boolean against = each.stance() == Stakeholder.Stance.AGAINST;
      boolean apart = isLeftOut(each);
      if (!answered && (apart || against)) {
        Phrase message = apart ? against ? BOTH : APART : AGAINST;
        hits.add(Hit.at(each.at(), message.with(each.who()), ASK.with(each.who()), MEND));
      }
    }
    return hits;
  }

  private static boolean isLeftOut(Stakeholder each) {
    boolean meetsIt =
        each.role() == Stakeholder.Role.USER
            || each.role() == Stakeholder.Role.AFFECTED
            || each.role() == Stakeholder.Role.OPERATOR;
    return meetsIt && Boolean.FALSE.equals(each.involved()) && !PUBLIC.isMeantBy(each.who());
  }
}
