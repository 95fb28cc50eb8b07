package dev.whylint.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An inflected word leads to its base form, and a long word to its parts. */
class WordFormsTest {
  private final Lexicons english = new Lexicons(Language.EN);
  private final Lexicons dutch = new Lexicons(Language.NL);

  @ParameterizedTest
  @CsvSource({
    "deliveries, delivery",
    "boxes, box",
    "orders, order",
    "order's, order",
    "clerks', clerks",
    "planned, plan",
    "scanned, scan",
    "checked, check",
    "moved, move",
    "copied, copy",
    "planning, plan",
    "moving, move",
    "copying, copy",
    "been, be",
    "ties, tie",
  })
  void inEnglish(String form, String base) {
    assertThat(new EnglishForms(english).bases(form)).startsWith(form).contains(base);
  }

  @Test
  void shortWordsAndLikeEndingsAreLeftAlone() {
    EnglishForms forms = new EnglishForms(english);
    assertThat(forms.bases("gas")).containsExactly("gas");
    assertThat(forms.bases("press")).containsExactly("press");
    assertThat(forms.bases("shed")).containsExactlyInAnyOrder("shed", "sh", "she");
    assertThat(forms.bases("king")).containsExactly("king");
    assertThat(forms.lemma("been")).isEqualTo("be");
    assertThat(forms.lemma("orders")).isEqualTo("orders");
  }

  @ParameterizedTest
  @CsvSource({
    "lijsten, lijst",
    "brieven, brief",
    "huizen, huis",
    "mannen, man",
    "ramen, raam",
    "klanten, klant",
    "foto's, foto",
    "bakkers, bakker",
    "briefje, brief",
    "stoeltje, stoel",
    "stoeltjes, stoel",
    "boompje, boom",
    "zeeën, zee",
    "industrieën, industrie",
    "bacteriën, bacterie",
    "grote, groot",
    "witte, wit",
    "werkt, werken",
    "werkte, werken",
    "werkten, werken",
    "gewerkt, werken",
    "leverde, leveren",
    "belden, bellen",
    "gebeld, bellen",
    "leeft, leven",
    "reist, reizen",
    "maakt, maken",
    "loopt, lopen",
    "zetten, zetten",
    "gegeven, geven",
    "gaat, gaan",
    "aangevraagd, aanvragen",
    "opgebeld, opbellen",
  })
  void inDutch(String form, String base) {
    assertThat(new DutchForms(dutch).bases(form)).startsWith(form).contains(base);
  }

  @Test
  void dutchLemmasAreOfIrregularAndKnownVerbs() {
    DutchForms forms = new DutchForms(dutch);
    assertThat(forms.lemma("lijsten")).isEqualTo("lijsten");
    assertThat(forms.bases("de")).containsExactly("de");
  }

  @ParameterizedTest
  @CsvSource({
    "e-mail, e-mail",
    "web-portal, web portal",
    "klantportaal, klant portaal",
    "planningssysteem, planning systeem",
    "kwaliteit, kwaliteit",
  })
  void dutchCompoundsFallApart(String word, String parts) {
    assertThat(new Compounds(dutch).parts(word)).isEqualTo(List.of(parts.split(" ", -1)));
  }

  @Test
  void theHeadIsTheLastPart() {
    assertThat(new Compounds(dutch).head("klantportaal")).isEqualTo("portaal");
    assertThat(new Compounds(english).head("web-portal")).isEqualTo("portal");
    assertThat(new Compounds(english).parts("warehouse")).containsExactly("warehouse");
  }

  private boolean weak(Lexicons lexicons, String measure) {
    return new WeakActs(lexicons)
        .areIn(new WordReader(lexicons, new Compounds(lexicons)).read(measure));
  }

  @ParameterizedTest
  @CsvSource({
    "EN, Send managers a list, true",
    "EN, Send a list, false",
    "EN, Managers, false",
    "EN, Rebuild the gate for managers, false",
    "NL, Managers een lijst sturen, true",
    "NL, Managers een lijst sturen., true",
    "NL, Een lijst sturen, false",
  })
  void tellingSomebodyIsWeak(Language language, String measure, boolean weak) {
    assertThat(weak(language == Language.NL ? dutch : english, measure)).isEqualTo(weak);
  }

  private static String quoted(String text) {
    Quotes quotes = Quotes.of(text);
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      out.append(quotes.covers(at) ? text.charAt(at) : ' ');
    }
    return out.toString().strip();
  }

  @Test
  void whatStandsBetweenQuotationMarksIsQuoted() {
    assertThat(quoted("say \"it works\" now")).isEqualTo("it works");
    assertThat(quoted("say “it works” now")).isEqualTo("it works");
    assertThat(quoted("zeg „het werkt” nu")).isEqualTo("het werkt");
    assertThat(quoted("say `it` now")).isEqualTo("it");
    assertThat(quoted("say «it» now")).isEqualTo("it");
    assertThat(quoted("say ‹it› now")).isEqualTo("it");
    assertThat(quoted("say 'it isn't so' now")).isEqualTo("it isn't so");
    assertThat(quoted("say ‘it’ now")).isEqualTo("it");
    assertThat(quoted("the clients' list and the clerks' desk")).isEmpty();
    assertThat(quoted("zo 's ochtends en 's avonds 't licht")).isEmpty();
    assertThat(quoted("5 ' 3 ' and")).isEmpty();
    assertThat(quoted("one \" stray mark")).isEmpty();
    assertThat(quoted("\"" + "x".repeat(299) + "\"")).hasSize(299);
    assertThat(quoted("\"" + "x".repeat(300) + "\"")).isEmpty();
    assertThat(quoted("'a b'")).isEmpty();
  }

  private PhrasePattern.Match match(String pattern, String text, int start) {
    List<Word> words = new WordReader(english, new Compounds(english)).read(text);
    return PhrasePattern.of(pattern).matchAt(words, start);
  }

  @Test
  void aPhraseIsFoundWithItsGaps() {
    assertThat(match("do not|never _2 care", "they never really care", 1)).isNull();
    assertThat(match("never _2 care", "they never really care", 1))
        .isEqualTo(new PhrasePattern.Match(1, 4, 2, 3));
    assertThat(match("never _2 care", "never care", 0))
        .isEqualTo(new PhrasePattern.Match(0, 2, 1, 1));
    assertThat(match("never _2 care", "never at all care", 0)).isNotNull();
    assertThat(match("never _2 care", "never once at all care", 0)).isNull();
    assertThat(match("never _ care", "never once at all they care", 0)).isNotNull();
    assertThat(match("never _2 care", "never , care", 0)).isNull();
    assertThat(match("never _2", "never once at all", 0))
        .isEqualTo(new PhrasePattern.Match(0, 3, 1, 3));
    assertThat(match("never _2", "never once , all", 0))
        .isEqualTo(new PhrasePattern.Match(0, 2, 1, 2));
    assertThat(match("never _2", "never once", 0)).isEqualTo(new PhrasePattern.Match(0, 2, 1, 2));
    assertThat(match("never care", "never", 0)).isNull();
  }
}
