package dev.whylint.analysis.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over words: {@code do not|never _2 care}. A bar parts alternatives, each matched by
 * base form; {@code _} stands for up to four words, {@code _2} for up to two, none of them a sign.
 */
record PhrasePattern(List<Part> parts) {

  private static final int WIDE_GAP = 4;

  /**
   * A step of the pattern.
   *
   * @param words the alternatives; empty for a gap
   * @param gap the most words that a gap takes
   */
  record Part(Set<String> words, int gap) {}

  /**
   * Where the pattern was found, in words.
   *
   * @param start the first word
   * @param end behind the last word
   * @param gapStart the first word of the last gap
   * @param gapEnd behind the last word of the last gap
   */
  record Match(int start, int end, int gapStart, int gapEnd) {}

  static PhrasePattern of(String line) {
    return new PhrasePattern(List.of(line.split(" ")).stream().map(PhrasePattern::part).toList());
  }

  private static Part part(String piece) {
    if (piece.charAt(0) != '_') {
      return new Part(Set.of(piece.split("\\|")), 0);
    }
    return new Part(Set.of(), piece.length() > 1 ? piece.charAt(1) - '0' : WIDE_GAP);
  }

  /** The words that a match of this line can begin with; the line need not be read for them. */
  static List<String> openers(String line) {
    int end = line.indexOf(' ');
    String first = end < 0 ? line : line.substring(0, end);
    if (first.charAt(0) == '_') {
      return List.of();
    }
    return first.indexOf('|') < 0 ? List.of(first) : List.of(first.split("\\|", -1));
  }

  /** The match that starts at the word, with every gap as short as can be. */
  @Nullable Match matchAt(List<Word> words, int start) {
    int at = start;
    int gapStart = start;
    int gapEnd = start;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.gap() == 0) {
        if (at >= words.size() || !fits(words.get(at), part)) {
          return null;
        }
        at++;
        continue;
      }
      gapStart = at;
      gapEnd = gapEnd(words, at, part.gap(), i + 1 < parts.size() ? parts.get(i + 1) : null);
      if (gapEnd < 0) {
        return null;
      }
      at = gapEnd;
    }
    return new Match(start, at, gapStart, gapEnd);
  }

  private static int gapEnd(List<Word> words, int from, int most, @Nullable Part next) {
    for (int at = from; at <= from + most && at < words.size(); at++) {
      if (next != null && fits(words.get(at), next)) {
        return at;
      }
      if (words.get(at).isSign()) {
        return next == null ? at : -1;
      }
    }
    return next == null ? Math.min(words.size(), from + most) : -1;
  }

  private static boolean fits(Word word, Part part) {
    for (String base : word.bases()) {
      if (part.words().contains(base)) {
        return true;
      }
    }
    return false;
  }
}
