package dev.whylint.rule.need;

import dev.whylint.brief.Text;
import java.util.Locale;
import java.util.Set;

/** Everybody at once, of whom nobody can ask to be involved; a part of them is a group like any. */
final class GeneralPublic {
  private static final Set<String> EVERYBODY =
      Set.of(
          "public",
          "citizens",
          "society",
          "taxpayers",
          "population",
          "everyone",
          "everybody",
          "publiek",
          "burgers",
          "inwoners",
          "samenleving",
          "maatschappij",
          "bevolking",
          "iedereen",
          "belastingbetalers",
          "nederlanders");
  private static final Set<String> PASSED_OVER =
      Set.of(
          "the",
          "general",
          "all",
          "of",
          "at",
          "large",
          "and",
          "a",
          "our",
          "city",
          "town",
          "country",
          "municipality",
          "state",
          "nation",
          "de",
          "het",
          "een",
          "alle",
          "algemeen",
          "algemene",
          "brede",
          "grote",
          "van",
          "in",
          "en",
          "onze",
          "stad",
          "gemeente",
          "land",
          "nederland",
          "provincie",
          "businesses",
          "bedrijven");

  /** Whether the words mean everybody. */
  boolean isMeantBy(Text who) {
    boolean everybody = false;
    for (String word : who.value().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      everybody |= EVERYBODY.contains(word);
      if (!word.isEmpty() && !EVERYBODY.contains(word) && !PASSED_OVER.contains(word)) {
        return false;
      }
    }
    return everybody;
  }
}
