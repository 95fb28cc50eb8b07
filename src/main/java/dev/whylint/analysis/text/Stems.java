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

  private static final String[] ACTS = {"atie", "aties", "eren", "eert"};
  private static final int SHORTEST_ACT = 4;

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
    String act = dutch ? act(lower) : "";
    if (!act.isEmpty()) {
      return act;
    }
    stemmer.setCurrent(lower);
    stemmer.stem();
    String stem = stemmer.getCurrent();
    return stem.isEmpty() ? lower : dutch ? undoubled(stem) : stem;
  }

  /** Dutch "registratie", "registreren" and "registreert" are one act; empty for other words. */
  private static String act(String lower) {
    for (String ending : ACTS) {
      if (lower.endsWith(ending) && lower.length() - ending.length() >= SHORTEST_ACT) {
        return lower.substring(0, lower.length() - ending.length()) + "eer";
      }
    }
    return "";
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean twice = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
    return twice ? stem.substring(0, last) : stem;
  }
}
