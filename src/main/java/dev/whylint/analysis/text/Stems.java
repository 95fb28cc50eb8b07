package dev.whylint.analysis.text;

import dev.whylint.brief.Language;
import java.util.Map;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Stems by Snowball (Porter 1980, 2001), with a list of words that it gets wrong. Not thread-safe,
 * as the stemmer is not: make one per text.
 */
final class Stems {

  private final Map<String, String> exceptions;
  private final SnowballStemmer stemmer;
  private final boolean dutch;

  Stems(Lexicons lexicons) {
    exceptions = lexicons.map(Lexicon.STEM_EXCEPTIONS);
    dutch = lexicons.language() == Language.NL;
    stemmer = dutch ? new DutchStemmer() : new EnglishStemmer();
  }

  /** The stem of a word in lower case. */
  String stem(String lower) {
    String known = exceptions.get(lower);
    if (known != null) {
      return known;
    }
    stemmer.setCurrent(lower);
    stemmer.stem();
    String stem = stemmer.getCurrent();
    return stem.isEmpty() ? lower : dutch ? undoubled(stem) : stem;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean twice = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
    return twice ? stem.substring(0, last) : stem;
  }
}
