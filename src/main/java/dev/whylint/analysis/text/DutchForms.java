package dev.whylint.analysis.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Dutch inflection: plurals, diminutives, inflected adjectives, present and participle of weak
 * verbs, and the irregular forms of a list. Vowels and consonants double and single as spelled.
 */
final class DutchForms implements WordForms {

  private static final String VOWELS = "aeiou";
  private static final List<String> PREFIXES =
      List.of(
          "aan", "achter", "af", "bij", "door", "in", "mee", "na", "om", "onder", "op", "over",
          "samen", "terug", "toe", "uit", "vast", "voor", "weg");

  private final Lexicons lexicons;

  DutchForms(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public List<String> bases(String lower) {
    Set<String> bases = new LinkedHashSet<>();
    bases.add(lower);
    String irregular = lexicons.map(Lexicon.IRREGULAR_FORMS).get(lower);
    if (irregular != null) {
      bases.add(irregular);
    }
    if (lower.length() > 2) {
      addNominal(lower, bases);
      addVerbal(lower, bases);
      addSeparable(lower, bases);
      bases.add(lemma(lower));
    }
    return List.copyOf(bases);
  }

  @Override
  public String lemma(String lower) {
    Map<String, String> irregular = lexicons.map(Lexicon.IRREGULAR_FORMS);
    String known = irregular.get(lower);
    if (known != null) {
      return known;
    }
    String prefix = separablePrefix(lower);
    String rest = irregular.get(lower.substring(prefix.length()));
    return prefix.isEmpty() || rest == null ? knownInfinitive(lower) : prefix + rest;
  }

  private String knownInfinitive(String lower) {
    String bare = lower.endsWith("e") ? cut(lower, 1) : lower;
    boolean participle = bare.contains("ge") && (bare.endsWith("d") || bare.endsWith("t"));
    if (!participle || bare.length() < 7) {
      return lower;
    }
    Set<String> bases = new LinkedHashSet<>();
    addVerbal(bare, bases);
    addSeparable(bare, bases);
    for (String base : bases) {
      if (lexicons.set(Lexicon.OUTCOME_VERBS).contains(base)) {
        return base;
      }
    }
    return lower;
  }

  /** The prefix of a participle such as "aangevraagd"; empty where there is none. */
  private static String separablePrefix(String word) {
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix + "ge") && word.length() > prefix.length() + 4) {
        return prefix;
      }
    }
    return "";
  }

  private static void addSeparable(String word, Set<String> bases) {
    String prefix = separablePrefix(word);
    if (prefix.isEmpty()) {
      return;
    }
    Set<String> inner = new LinkedHashSet<>();
    addVerbal(word.substring(prefix.length()), inner);
    for (String base : inner) {
      bases.add(prefix + base);
    }
  }

  private static void addNominal(String word, Set<String> bases) {
    if (word.endsWith("'s")) {
      bases.add(cut(word, 2));
    } else if (word.endsWith("s")) {
      bases.add(cut(word, 1));
      addDiminutive(cut(word, 1), bases);
    }
    addDiminutive(word, bases);
    if (word.endsWith("en") && word.length() > 4) {
      addSingular(cut(word, 2), bases);
    }
    if (word.endsWith("e\u00ebn")) {
      bases.add(cut(word, 2));
    }
    if (word.endsWith("i\u00ebn")) {
      bases.add(cut(word, 2) + "e");
      bases.add(cut(word, 2));
    }
    if (word.endsWith("e")) {
      addSingular(cut(word, 1), bases);
    }
  }

  private static void addDiminutive(String word, Set<String> bases) {
    if (word.endsWith("tje")) {
      bases.add(cut(word, 3));
    }
    if (word.endsWith("je")) {
      bases.add(cut(word, 2));
    }
    if (word.endsWith("pje")) {
      bases.add(cut(word, 3));
    }
  }

  private static void addSingular(String root, Set<String> bases) {
    if (root.length() < 2) {
      return;
    }
    bases.add(root);
    bases.add(root + "e");
    int last = root.length() - 1;
    char end = root.charAt(last);
    String hard = end == 'v' ? cut(root, 1) + "f" : end == 'z' ? cut(root, 1) + "s" : root;
    bases.add(hard);
    if (end == root.charAt(last - 1)) {
      bases.add(cut(root, 1));
    } else if (!isVowel(end) && isVowel(root.charAt(last - 1))) {
      bases.add(hard.substring(0, last - 1) + root.charAt(last - 1) + hard.substring(last - 1));
    }
  }

  private static void addVerbal(String word, Set<String> bases) {
    addInfinitive(word, bases);
    if (word.endsWith("t") || word.endsWith("d")) {
      addInfinitive(cut(word, 1), bases);
    }
    for (String past : new String[] {"te", "ten", "de", "den"}) {
      if (word.endsWith(past) && word.length() > past.length() + 2) {
        addInfinitive(cut(word, past.length()), bases);
      }
    }
    if (word.startsWith("ge") && word.length() > 5) {
      if (word.endsWith("t") || word.endsWith("d")) {
        addInfinitive(word.substring(2, word.length() - 1), bases);
      }
      bases.add(word.substring(2));
    }
  }

  private static void addInfinitive(String root, Set<String> bases) {
    if (root.length() < 2) {
      return;
    }
    int last = root.length() - 1;
    char end = root.charAt(last);
    String soft = end == 'f' ? cut(root, 1) + "v" : end == 's' ? cut(root, 1) + "z" : root;
    bases.add(root + "en");
    bases.add(soft + "en");
    if (isVowel(end)) {
      bases.add(root + "n");
      return;
    }
    boolean longVowel = last > 1 && root.charAt(last - 1) == root.charAt(last - 2);
    if (longVowel && isVowel(root.charAt(last - 1))) {
      bases.add(soft.substring(0, last - 1) + soft.charAt(last) + "en");
    } else if (isVowel(root.charAt(last - 1))) {
      bases.add(root + end + "en");
    }
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
