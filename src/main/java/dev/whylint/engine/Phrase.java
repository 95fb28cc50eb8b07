package dev.whylint.engine;

import dev.whylint.brief.Language;
import java.util.List;

/**
 * One sentence or more that can be said in both languages, with the brief's own words and numbers
 * put in.
 *
 * @param en the English pattern; {@code {0}} stands for the first argument
 * @param nl the Dutch pattern
 * @param args what is put in; see {@link PhraseWriter} for how each type is written
 */
public record Phrase(String en, String nl, List<Object> args) {
  /** A phrase with its arguments. */
  public static Phrase of(String en, String nl, Object... args) {
    return new Phrase(en, nl, List.of(args));
  }

  /** The same pattern with these arguments. */
  public Phrase with(Object... others) {
    return of(en, nl, others);
  }

  /** The phrase in a language. */
  public String in(Language language) {
    return new PhraseWriter(language).write(this);
  }

  /** A share of 0 to 1, written as a percentage. */
  public record Percent(double share) {}

  /** A chance of 0 to 1, written in whole per cents and never as none or as certain. */
  public record Odds(double chance) {}
}
