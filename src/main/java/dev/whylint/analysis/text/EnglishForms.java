package dev.whylint.analysis.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** English inflection: plurals, third person, past, -ing, and the irregular forms of a list. */
final class EnglishForms implements WordForms {

  private final Lexicons lexicons;

  EnglishForms(Lexicons lexicons) {
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
    if (lower.endsWith("'s") || lower.endsWith("s'")) {
      bases.add(cut(lower, lower.endsWith("'s") ? 2 : 1));
    }
    if (lower.length() > 3) {
      addNominal(lower, bases);
      addVerbal(lower, "ed", bases);
      addVerbal(lower, "ing", bases);
    }
    return List.copyOf(bases);
  }

  @Override
  public String lemma(String lower) {
    return lexicons.map(Lexicon.IRREGULAR_FORMS).getOrDefault(lower, lower);
  }

  private static void addNominal(String word, Set<String> bases) {
    if (word.endsWith("ies")) {
      bases.add(cut(word, 3) + "y");
    }
    if (word.endsWith("es")) {
      bases.add(cut(word, 2));
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      bases.add(cut(word, 1));
    }
  }

  private static void addVerbal(String word, String ending, Set<String> bases) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
      return;
    }
    String root = cut(word, ending.length());
    bases.add(root);
    bases.add(root + "e");
    if (root.endsWith("i")) {
      bases.add(cut(root, 1) + "y");
    }
    int last = root.length() - 1;
    if (last > 1 && root.charAt(last) == root.charAt(last - 1)) {
      bases.add(cut(root, 1));
    }
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
