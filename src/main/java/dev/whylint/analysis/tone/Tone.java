package dev.whylint.analysis.tone;

import dev.whylint.analysis.text.Token;
import dev.whylint.brief.Language;
import java.util.List;

/**
 * Hears contempt and coercion in a remark: who is spoken of, what is said of their worth or wit,
 * and what shows that it is a fact, a feeling reported, or a word about ourselves. Pure; linear in
 * the length of the text.
 */
public final class Tone {
  private final TonePatterns contempt;
  private final TonePatterns scorn;
  private final TonePatterns coercion;
  private final TonePatterns innocent;
  private final TonePatterns fair;

  private Tone(Language language) {
    ToneLexicon lexicon = new ToneLexicon(language);
    contempt = lexicon.patterns("contempt");
    scorn = lexicon.patterns("scorn");
    coercion = lexicon.patterns("coercion");
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

  /** Whether a remark puts payment, or the threat to withhold it, in the place of an agreement. */
  public boolean isCoercion(List<Token> tokens) {
    return ToneSentence.of(tokens).stream().anyMatch(each -> coercion.speakIn(each, fair));
  }
}
