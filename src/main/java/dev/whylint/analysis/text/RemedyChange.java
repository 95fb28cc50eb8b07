package dev.whylint.analysis.text;

import dev.whylint.brief.Language;
import java.util.List;
import java.util.Set;

/** Whether the telling or watching is itself what is cut, moved or done in another way. */
final class RemedyChange {

  private static final Set<String> CUTTING =
      Set.of(
          "abolish",
          "cancel",
          "cut",
          "delete",
          "drop",
          "eliminate",
          "halve",
          "merge",
          "migrate",
          "move",
          "relocate",
          "transfer",
          "omit",
          "remove",
          "scrap",
          "shorten",
          "simplify",
          "skip",
          "stop",
          "afschaffen",
          "schrappen",
          "stoppen",
          "halveren",
          "verwijderen",
          "verhuizen",
          "verplaatsen",
          "overhevelen",
          "weglaten",
          "inkorten",
          "vereenvoudigen",
          "opheffen",
          "samenvoegen",
          "vervallen",
          "weghalen",
          "automatiseren");

  private static final Set<String> DEFINITE = Set.of("the", "each", "every", "de", "het", "elke");
  private static final Set<String> FINITE =
      Set.of(
          "is",
          "are",
          "gets",
          "comes",
          "goes",
          "moves",
          "has",
          "must",
          "wordt",
          "worden",
          "komt",
          "krijgt",
          "gaat",
          "zijn",
          "staat",
          "verhuist",
          "vervalt");

  private RemedyChange() {}

  /** Whether the word says that something is cut or taken away. */
  static boolean cuts(Word verb) {
    return verb.bases().stream().anyMatch(CUTTING::contains);
  }

  static boolean isIn(List<Word> words, Chunk first, Lexicons lexicons) {
    if (first.isEmpty()) {
      return false;
    }
    int last = words.size() - 1;
    while (last > 0 && words.get(last).isSign()) {
      last--;
    }
    Word verb = words.get(lexicons.language() == Language.NL ? last : first.from());
    boolean cuts = cuts(verb);
    boolean subject =
        DEFINITE.contains(words.get(first.from()).lower())
            && first.to() < words.size()
            && FINITE.contains(words.get(first.to()).lower());
    return cuts || subject;
  }
}
