package dev.whylint.analysis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.analysis.text.Sentence;
import dev.whylint.analysis.text.Token;
import dev.whylint.analysis.text.Tokenizer;
import dev.whylint.brief.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An entry of a word list begins with a word, the head or the tail of one, or a number. */
class OpenersTest {
  private final WordListChecker words = list("soon", "as good as");
  private final WordListChecker heads = list("fast*");
  private final WordListChecker tails = list("*ish");
  private final WordListChecker numbers = list("<num> or so");
  private final Openers openers =
      new Openers(
          Map.of(
              Smell.VAGUE, words,
              Smell.SUBJECTIVE, heads,
              Smell.BUZZWORD, tails,
              Smell.UNQUANTIFIED, numbers));

  private static WordListChecker list(String... lines) {
    return new WordListChecker(List.of(lines), (sentence, match) -> false);
  }

  private static SentenceTokens sentence(String text, String... defined) {
    List<Token> tokens = new Tokenizer(Language.EN).tokens(text);
    return new SentenceTokens(new Sentence(text, 0, text.length()), tokens, true, Set.of(defined));
  }

  private Set<Smell> possible(String text) {
    Set<Smell> possible = openers.in(sentence(text));
    possible.retainAll(Set.of(Smell.VAGUE, Smell.SUBJECTIVE, Smell.BUZZWORD, Smell.UNQUANTIFIED));
    return possible;
  }

  @Test
  void eachWayToBeginIsSeen() {
    assertThat(possible("we come soon")).containsExactly(Smell.VAGUE);
    assertThat(possible("that is as much")).containsExactly(Smell.VAGUE);
    assertThat(possible("a faster van")).containsExactly(Smell.SUBJECTIVE);
    assertThat(possible("a newish van")).containsExactly(Smell.BUZZWORD);
    assertThat(possible("7 vans")).containsExactly(Smell.UNQUANTIFIED);
    assertThat(possible("seven vans")).isEmpty();
    assertThat(possible("the fast of ish")).isEmpty();
    assertThat(possible("sooner")).isEmpty();
  }

  @Test
  void aSmellWithoutAListIsAlwaysPossible() {
    assertThat(openers.in(sentence("nothing"))).contains(Smell.TOO_LONG);
  }

  @Test
  void theListFindsWhatItsOpenersPromise() {
    assertThat(words.in(sentence("we come soon"))).isEqualTo(Match.of(2, 3));
    assertThat(words.in(sentence("that is as good as new"))).isEqualTo(Match.of(2, 5));
    assertThat(words.in(sentence("that is as good"))).isNull();
    assertThat(heads.in(sentence("a faster van"))).isEqualTo(Match.of(1, 2));
    assertThat(heads.in(sentence("a fas van"))).isNull();
    assertThat(tails.in(sentence("a newish van"))).isEqualTo(Match.of(1, 2));
    assertThat(tails.in(sentence("a wish"))).isEqualTo(Match.of(1, 2));
    assertThat(numbers.in(sentence("by 7 or so"))).isEqualTo(Match.of(1, 4));
  }

  @Test
  void whatStandsAloneIsNotFound() {
    assertThat(words.in(sentence("we come soon", "soon"))).isNull();
    assertThat(words.in(sentence("we come \"soon\""))).isNull();
  }
}
