package dev.whylint.rule.relationship;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.text.Token;
import dev.whylint.analysis.tone.Tone;
import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefText;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;

/** A text that speaks of the other side with contempt. */
public final class Disrespect implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("relationship/disrespect", Severity.MAJOR, Evidence.A);

  private static final Phrase ASK =
      Phrase.of(
          "What did they do or say that led to this remark, and what would they say about it"
              + " themselves?",
          "Wat deden of zeiden zij waardoor deze opmerking viel, en wat zouden zij er zelf"
              + " over zeggen?");

  private static final Phrase MEND =
      Phrase.of(
          "Write down the fact that lies behind it (what happened, when, what it cost) and"
              + " take the judgement of the person out",
          "Schrijf op welk feit erachter zit (wat er gebeurde, wanneer, wat het kostte) en"
              + " laat het oordeel over de persoon weg");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} speaks of people with contempt; it will be heard sooner or later, and it hides"
              + " the fact behind it.",
          "{0} spreekt met minachting over mensen; dat wordt vroeg of laat gehoord, en het"
              + " feit erachter blijft verborgen.");

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    List<Hit> hits = new ArrayList<>();
    Tone tone = Tone.of(brief.language());
    for (BriefText each : Remarks.of(brief)) {
      List<Token> words = facts.tokens(each.text().value());
      if (Remarks.isFree(each) ? tone.isDisrespect(words) : tone.isPlainContempt(words)) {
        Hit hit = Hit.at(each.at(), MESSAGE.with(each.text()), ASK, MEND);
        hits.add(hit.marking(each.text().place()));
      }
    }
    return hits;
  }
}
