package dev.whylint.analysis.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a sentence is cut into words, and what a pattern over them matches. */
class TonePatternTest {
  private final ToneLexicon lexicon = new ToneLexicon(Language.EN);
  private final TextSense sense = new TextSense(Language.EN);

  private List<ToneSentence> sentences(String text) {
    return ToneSentence.of(sense.tokens(text));
  }

  private ToneSentence sentence(String text) {
    return sentences(text).get(0);
  }

  private int match(String pattern, String text) {
    return TonePattern.of(pattern, lexicon).matchAt(sentence(text), 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lazy people | lazy people here | 2",
        "lazy people | lazy | -1",
        "lazy people | good people | -1",
        "lazy folk? here | lazy here | 2",
        "lazy folk? here | lazy folk here | 3",
        "so very~ lazy | so lazy | 2",
        "so very~ lazy | so very very very very lazy | 6",
        "so very~ lazy | so very very very very very lazy | -1",
        "they _2 learn | they will surely learn | 4",
        "they _2 learn | they will most surely learn | -1",
        "they _2 learn | they never learn | -1",
        "they _2 learn | they , learn | -1",
        "pay , then | pay, then | 3",
        "pay , then | pay then | -1",
        "pay , then | pay | -1",
        "are lazy $ | are lazy | 2",
        "are lazy $ | are lazy, all | 2",
        "are lazy $ | are lazy about it | 2",
        "are lazy $ | are lazy eyes | -1",
        "blame @target | blame accountants | 2",
        "blame @target | blame the accountants | 3",
        "lazy people | lazy-minded shop-people | -1",
        "lazy people | super-lazy people | 2",
      })
  void matchesTo(String pattern, String text, int end) {
    assertThat(match(pattern, text)).isEqualTo(end);
  }

  @Test
  void aBarPartsAlternatives() {
    assertThat(match("lazy|idle people|folk", "idle people")).isEqualTo(2);
    assertThat(match("lazy|idle people|folk", "lazy folk")).isEqualTo(2);
  }

  @Test
  void aPatternBeginsWithAWordAndMaySpeakOfOthers() {
    assertThatThrownBy(() -> TonePattern.of("very~ lazy", lexicon))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(TonePattern.of("<> lazy people", lexicon).needsTarget()).isTrue();
    assertThat(TonePattern.of("lazy people", lexicon).needsTarget()).isFalse();
    assertThat(match("@target lazy", "the accountants lazy")).isEqualTo(-1);
  }

  @Test
  void theRarestStepIsLookedUpFirst() {
    assertThat(keys("idle|lazy people|folk|staff")).containsExactlyInAnyOrder("idle", "lazy");
    assertThat(keys("people|folk|staff idle|lazy")).containsExactlyInAnyOrder("idle", "lazy");
    assertThat(keys("the|cat lazy|idle|slow")).hasSize(3);
    assertThat(keys("lazy|idle|slow the|cat")).hasSize(3);
    assertThat(keys("lazy idle")).containsExactly("lazy");
    assertThat(keys("lazy idle?")).containsExactly("lazy");
    assertThat(keys("lazy about")).containsExactly("lazy");
    assertThat(keys("about lazy")).containsExactly("lazy");
  }

  private Set<String> keys(String pattern) {
    return TonePattern.of(pattern, lexicon).keys();
  }

  private TonePatterns patterns(String... lines) {
    return new TonePatterns(
        Stream.of(lines).map(line -> TonePattern.of(line, lexicon)).toList(), lexicon);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "they are lazy | true",
        "they are never lazy | false",
        "they are not at lazy | false",
        "they are not at all lazy | true",
        "never , lazy | true",
        "we are lazy and gone | true",
        "they lazy bones | false",
        "they are extra-lazy | true",
        "accountants are dull | true",
        "we are dull | false",
        "dull accountants | true",
        "dull weather | false",
        "accountants say we are dull | false",
      })
  void speaksUnlessDeniedOrInnocent(String text, boolean speaks) {
    assertThat(patterns("lazy", "<> dull").speakIn(sentence(text), patterns("lazy bones")))
        .isEqualTo(speaks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "do it or we stop | true",
        "or we stop do it | true",
        "do it | false",
        "we stop | false",
        "we do | false",
      })
  void twoStandBesideEachOther(String text, boolean beside) {
    TonePatterns demand = patterns("do it", "we do");
    TonePatterns sanction = patterns("we stop", "we do");
    assertThat(demand.standsBeside(sanction, sentence(text))).isEqualTo(beside);
  }

  @Test
  void contractionsAreWrittenOut() {
    assertThat(sentence("They're late and can't come").words())
        .containsExactly("they", "are", "late", "and", "can", "not", "come");
    assertThat(sentence("It's his boss's fault, he doesn't care").words())
        .containsExactly("it", "is", "his", "boss", "fault", ",", "he", "does", "not", "care");
  }

  @Test
  void sentencesEndAtTheirSigns() {
    assertThat(sentences("One. Two? Three! Four; five"))
        .extracting(s -> String.join(" ", s.words()))
        .containsExactly("one", "two", "three", "four", "five");
  }

  @Test
  void whatOthersSaidIsLeftOutUnlessItIsAll() {
    assertThat(sentence("He said \"they are lazy\" twice").words())
        .containsExactly("he", "said", "\"", "\"", "twice");
    assertThat(sentence("\"They are lazy\"").words()).contains("they", "are", "lazy");
  }

  @Test
  void theLastPartOfAWordWithAHyphenCounts() {
    ToneSentence sentence = sentence("work-shy people");
    assertThat(sentence.hasHead(0)).isTrue();
    assertThat(sentence.hasHead(1)).isFalse();
    assertThat(sentence.tail(0)).isEqualTo("shy");
    assertThat(sentence.isAmong(Set.of("shy"), 0)).isTrue();
    assertThat(sentence.isAmong(Set.of("work"), 0)).isFalse();
    assertThat(sentence.isBreak(2)).isTrue();
    assertThat(sentence.isBreak(1)).isFalse();
  }

  @Test
  void plainContemptIsHeardAndScornIsNot() {
    Tone tone = Tone.of(Language.EN);
    assertThat(tone.isPlainContempt(sense.tokens("The clerks are a bunch of idiots"))).isTrue();
    assertThat(tone.isPlainContempt(sense.tokens("The clerks come at nine"))).isFalse();
  }
}
