package dev.whylint.change;

import dev.whylint.engine.Phrase;
import java.util.Map;

/** What a key of the brief is called in a sentence, with its article. */
final class Keys {
  private static final Map<String, Phrase> CALLED =
      Map.ofEntries(
          called("target", "the target", "het doel"),
          called("baseline", "the baseline", "de beginwaarde"),
          called("by", "the date", "de datum"),
          called("deadline", "the deadline", "de einddatum"),
          called("start", "the start", "de start"),
          called("budget", "the budget", "het budget"),
          called("effort", "the effort", "de inspanning"),
          called("cost", "the cost", "de kosten"),
          called("value", "the measured value", "de gemeten waarde"),
          called("was", "the value before", "de waarde daarvoor"),
          called("share", "the share", "het aandeel"),
          called("acceptance", "the acceptance criterion", "het acceptatiecriterium"),
          called("why", "the reason", "de reden"),
          called("who", "for whom", "voor wie"),
          called("owner", "the owner", "de eigenaar"),
          called("response", "the response", "het antwoord op het risico"),
          called("check-by", "the day of the check", "de dag van de controle"),
          called("ready-by", "when it is ready", "wanneer het klaar is"),
          called("measured-by", "how it is measured", "hoe het gemeten wordt"),
          called("within", "the time for acceptance", "de termijn voor acceptatie"),
          called("contingency", "the reserve", "de reserve"),
          called("what", "the wording", "de tekst"),
          called("likelihood", "the likelihood", "de kans"),
          called("impact", "the impact", "de impact"),
          called("checked", "the check", "de controle"),
          called("priority", "the priority", "de prioriteit"),
          called("confidence", "how sure it is", "hoe zeker het is"),
          called("stance", "the stance", "de houding"),
          called("statement", "the statement", "de omschrijving"),
          called("summary", "the summary", "de samenvatting"),
          called("payment", "the payment", "de betaling"),
          called("our-duties", "our duty", "onze plicht"),
          called("client-duties", "the client's duty", "de plicht van de klant"),
          called("evidence", "the evidence", "het bewijs"),
          called("result", "the result", "het resultaat"),
          called("exit", "the way out", "de uitweg"),
          called("change-control", "how changes go", "hoe wijzigingen gaan"),
          called("liability", "the liability", "de aansprakelijkheid"),
          called("penalty", "the penalty", "de boete"),
          called("warranty", "the warranty", "de garantie"));

  private Keys() {}

  private static Map.Entry<String, Phrase> called(String key, String en, String nl) {
    return Map.entry(key, Phrase.of(en, nl));
  }

  /** The last key of a path that is no number, in words, or as it is written. */
  static Phrase called(String path) {
    if (path.equals("/contract/acceptance/by")) {
      return Phrase.of("who accepts", "wie accepteert");
    }
    String[] parts = path.split("/", -1);
    for (int i = parts.length - 1; i > 0; i--) {
      boolean number = !parts[i].isEmpty() && parts[i].chars().allMatch(Character::isDigit);
      if (!number) {
        return CALLED.getOrDefault(parts[i], Phrase.of("`" + parts[i] + "`", "`" + parts[i] + "`"));
      }
    }
    return Phrase.of("this", "dit");
  }
}
