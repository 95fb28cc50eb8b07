package dev.whylint.analysis.text;

import dev.whylint.brief.Language;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes compounds apart: Dutch ones by known heads and modifiers with a linking -s-, -e- or -en-,
 * hyphenated ones in both languages at the hyphen.
 */
final class Compounds {

  private static final int SHORTEST_WORD = 6;
  private static final int LONGEST_WORD = 60;
  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_PREFIX = 2;
  private static final int SURE_HEAD = 5;
  private static final int MOST_PARTS = 6;
  private static final int MOST_WORDS = 20_000;
  private static final Set<String> SURE_SHORT_HEADS = Set.of("app", "site", "tool", "team", "scan");
  private static final String[] LINKS = {"", "s", "en", "e", "n"};

  private final Lexicons lexicons;
  private final WordForms forms;
  private final Memo<List<String>> parts = new Memo<>(MOST_WORDS, this::taken);

  Compounds(Lexicons lexicons) {
    this.lexicons = lexicons;
    forms = lexicons.forms();
  }

  /**
   * The parts of the word from left to right, in their base form; the word alone if it has none.
   */
  List<String> parts(String lower) {
    return parts.of(lower);
  }

  private List<String> taken(String lower) {
    List<String> found = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    open.push(lower);
    while (!open.isEmpty()) {
      String piece = open.pop();
      String[] split = found.size() + open.size() < MOST_PARTS ? split(piece) : null;
      if (split == null) {
        found.add(piece);
      } else {
        for (int i = split.length - 1; i >= 0; i--) {
          open.push(split[i]);
        }
      }
    }
    return List.copyOf(found);
  }

  /** The part that says what kind of thing the word names. */
  String head(String lower) {
    List<String> all = parts(lower);
    return all.get(all.size() - 1);
  }

  private String @Nullable [] split(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen >= SHORTEST_PREFIX && word.length() - hyphen > SHORTEST_PART) {
      return new String[] {word.substring(0, hyphen), word.substring(hyphen + 1)};
    }
    boolean fits = word.length() >= SHORTEST_WORD && word.length() <= LONGEST_WORD;
    if (lexicons.language() != Language.NL || !fits || isWhole(word)) {
      return null;
    }
    return splitKnown(word, !isKnownInflected(word));
  }

  private String @Nullable [] splitKnown(String word, boolean guess) {
    String[] likely = null;
    for (String base : forms.bases(word)) {
      boolean made = base.length() > word.length();
      if (made || (!guess && !isKnown(base))) {
        continue;
      }
      for (int at = SHORTEST_PART; at <= base.length() - SHORTEST_PART; at++) {
        String head = base.substring(at);
        if (!isKnown(head)) {
          continue;
        }
        String modifier = modifier(base.substring(0, at));
        if (modifier != null) {
          return new String[] {modifier, head};
        }
        if (guess && likely == null && isSure(head) && hasVowel(base.substring(0, at))) {
          likely = new String[] {withoutLink(base.substring(0, at)), head};
        }
      }
    }
    return likely;
  }

  private @Nullable String modifier(String piece) {
    for (String link : LINKS) {
      if (piece.endsWith(link) && piece.length() - link.length() >= SHORTEST_PART) {
        String bare = piece.substring(0, piece.length() - link.length());
        if (isKnown(bare)) {
          return bare;
        }
      }
    }
    for (String base : forms.bases(piece)) {
      if (base.length() >= SHORTEST_PART && isKnown(base)) {
        return base;
      }
    }
    return null;
  }

  private boolean isKnown(String word) {
    return lexicons.set(Lexicon.COMPOUND_PARTS).contains(word)
        || lexicons.set(Lexicon.PRODUCT_NOUNS).contains(word)
        || lexicons.set(Lexicon.PERSON_WORDS).contains(word)
        || lexicons.set(Lexicon.OUTSIDER_WORDS).contains(word);
  }

  private boolean isWhole(String word) {
    return forms.bases(word).stream().anyMatch(lexicons.set(Lexicon.COMPOUND_PARTS)::contains);
  }

  private boolean isKnownInflected(String word) {
    return forms.bases(word).stream().anyMatch(this::isKnown);
  }

  private static String withoutLink(String modifier) {
    boolean linked = modifier.endsWith("ings") || modifier.endsWith("heids");
    return linked ? modifier.substring(0, modifier.length() - 1) : modifier;
  }

  private static boolean isSure(String head) {
    return head.length() >= SURE_HEAD || SURE_SHORT_HEADS.contains(head);
  }

  private static boolean hasVowel(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      if ("aeiouy\u00e9\u00eb\u00ef".indexOf(piece.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
