package dev.whylint.analysis.tone;

import dev.whylint.analysis.text.Token;
import dev.whylint.brief.Language;
import java.util.List;
import java.util.Set;

/**
 * Hears contempt and coercion in a remark: who is spoken of, what is said of their worth or wit,
 * and what shows that it is a fact, a feeling reported, or a word about ourselves. Pure; linear in
 * the length of the text.
 */
public final class Tone {
  private final TonePatterns contempt;
  private final TonePatterns scorn;
  private final TonePatterns coercion;
  private final TonePatterns demand;
  private final TonePatterns sanction;
  private final TonePatterns joiner;
  private final TonePatterns condition;
  private final TonePatterns loss;
  private final TonePatterns when;
  private final Set<String> address;
  private final TonePatterns innocent;
  private final TonePatterns fair;

  private Tone(Language language) {
    ToneLexicon lexicon = new ToneLexicon(language);
    contempt = lexicon.patterns("contempt");
    scorn = lexicon.patterns("scorn");
    coercion = lexicon.patterns("coercion");
    demand = lexicon.patterns("demand");
    sanction = lexicon.patterns("sanction");
    joiner = lexicon.patterns("joiner");
    condition = lexicon.patterns("condition");
    loss = lexicon.patterns("loss");
    when = lexicon.patterns("when");
    address = lexicon.words("address");
    innocent = lexicon.patterns("innocent");
    fair = lexicon.patterns("fair");
  }

  private static final class English {
    static final Tone TONE = new Tone(Language.EN);
  }

  private static final class Dutch {
    static final Tone TONE = new Tone(Language.NL);
  }

  /** The tone of a language; its word lists are read once. */
  public static Tone of(Language language) {
    return language == Language.NL ? Dutch.TONE : English.TONE;
  }

  /** Whether a remark speaks of others with contempt, open or covert. */
  public boolean isDisrespect(List<Token> tokens) {
    return ToneSentence.of(tokens).stream()
        .anyMatch(each -> contempt.speakIn(each, innocent) || scorn.speakIn(each, innocent));
  }

  /** Whether a text holds contempt that no reader could take for a plain statement. */
  public boolean isPlainContempt(List<Token> tokens) {
    return ToneSentence.of(tokens).stream().anyMatch(each -> contempt.speakIn(each, innocent));
  }

  /**
   * Whether a remark puts power in the place of an agreement: payment that settles every argument,
   * or a demand tied to what is done to those who do not give in.
   */
  public boolean isCoercion(List<Token> tokens) {
    return ToneSentence.of(tokens).stream()
        .anyMatch(each -> coercion.speakIn(each, fair) || threatens(each));
  }

  private boolean threatens(ToneSentence sentence) {
    boolean spokenTo = sentence.words().stream().anyMatch(address::contains);
    boolean tied = joiner.isIn(sentence) || (spokenTo && condition.isIn(sentence));
    return (tied && demand.standsBeside(sanction, sentence))
        || (spokenTo && when.isIn(sentence) && loss.speakIn(sentence, fair));
  }
}
