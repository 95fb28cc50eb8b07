package dev.whylint.rule.relationship;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Client;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** A client with whom we speak through one person only. */
public final class SingleContact implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("relationship/single-contact", Severity.MINOR, Evidence.A);

  private static final Phrase ASK =
      Phrase.of(
          "Who else on your side works with the result every day, and may we speak with them?",
          "Wie werkt er bij u nog meer dagelijks met het resultaat, en mogen we die spreken?");

  private static final Phrase MEND =
      Phrase.of(
          "Add a second name to client.contacts: one who decides and one who works with the"
              + " result",
          "Zet een tweede naam bij client.contacts: iemand die beslist en iemand die met het"
              + " resultaat werkt");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase MESSAGE =
      Phrase.of(
          "We speak with one person at the client ({0}): one view of the problem, and nobody"
              + " left when that person goes.",
          "We spreken bij de klant één persoon ({0}): één kijk op het probleem, en geen"
              + " enkele meer als die weggaat.");

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Client client = brief.client();
    if (client == null || client.contacts().size() != 1) {
      return List.of();
    }
    Phrase message = MESSAGE.with(client.contacts().get(0));
    return List.of(Hit.at(brief.section("client.contacts"), message, ASK, MEND));
  }
}
