package dev.whylint.analysis.tone;

import dev.whylint.analysis.tone.ToneLexicon.Alternatives;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A pattern over the words of a sentence, such as {@code @target @adverb~ @be @adverb~ @dumb $}.
 *
 * <p>Steps: words parted by bars; {@code @name} a word class, which may be one of the alternatives;
 * {@code ?} behind a step makes it optional and {@code ~} lets it stand up to four times or not at
 * all; {@code _3} is a gap of up to three words, none of them a sign or a denial; {@code ,} is a
 * sign; {@code $} asks that a sign, the end or a word of the class {@code closing} follows. A
 * determiner may stand before {@code @target} anywhere but at the start. {@code <>} at the start
 * asks that somebody else is spoken of in the sentence.
 *
 * @param needsTarget whether the sentence must speak of somebody other than ourselves
 */
record TonePattern(
    boolean needsTarget, List<Step> steps, Set<String> denials, Set<String> closing) {
  private static final int REPEAT = 4;
  private static final Alternatives NONE = new Alternatives(Set.of(), 0);

  private enum Kind {
    ONE,
    OPTIONAL,
    REPEATED,
    GAP,
    SIGN,
    CLOSE
  }

  /**
   * A step of the pattern.
   *
   * @param gap the most words that a gap takes
   */
  private record Step(Kind kind, Alternatives of, int gap) {
    Set<String> words() {
      return of.words();
    }
  }

  /** Reads a pattern; its first step must be plain words or a class. */
  static TonePattern of(String line, ToneLexicon lexicon) {
    List<Step> steps = new ArrayList<>();
    boolean needsTarget = line.startsWith("<> ");
    for (String piece : (needsTarget ? line.substring(3) : line).split(" ", -1)) {
      if (piece.startsWith("@target") && !steps.isEmpty()) {
        steps.add(new Step(Kind.OPTIONAL, lexicon.alternatives("@determiners"), 0));
      }
      steps.add(step(piece, lexicon));
    }
    if (steps.get(0).kind() != Kind.ONE) {
      throw new IllegalArgumentException("a pattern begins with a word: " + line);
    }
    return new TonePattern(
        needsTarget, List.copyOf(steps), lexicon.words("denials"), lexicon.words("closing"));
  }

  private static Step step(String piece, ToneLexicon lexicon) {
    if (piece.equals("$")) {
      return new Step(Kind.CLOSE, NONE, 0);
    } else if (piece.equals(",")) {
      return new Step(Kind.SIGN, NONE, 0);
    } else if (piece.charAt(0) == '_') {
      return new Step(Kind.GAP, NONE, Integer.parseInt(piece.substring(1)));
    }
    char last = piece.charAt(piece.length() - 1);
    Kind kind = last == '?' ? Kind.OPTIONAL : last == '~' ? Kind.REPEATED : Kind.ONE;
    String words = kind == Kind.ONE ? piece : piece.substring(0, piece.length() - 1);
    return new Step(kind, lexicon.alternatives(words), 0);
  }

  /** Words of which each match holds one: those of the step with the fewest common ones. */
  Set<String> keys() {
    Alternatives rarest = null;
    for (Step step : steps) {
      if (step.kind() == Kind.ONE && (rarest == null || isRarer(step.of(), rarest))) {
        rarest = step.of();
      }
    }
    return Objects.requireNonNull(rarest).words();
  }

  private static boolean isRarer(Alternatives one, Alternatives other) {
    return one.common() == other.common()
        ? one.words().size() < other.words().size()
        : one.common() < other.common();
  }

  /** The place behind the longest match from this word, or -1. */
  int matchAt(ToneSentence sentence, int start) {
    if (!sentence.isAmong(steps.get(0).words(), start)) {
      return -1;
    }
    Reached reached = new Reached(start, new BitSet());
    reached.add(start);
    for (Step step : steps) {
      Reached next = new Reached(start, new BitSet());
      for (int at = reached.from(start); at >= 0; at = reached.from(at + 1)) {
        advance(step, sentence, at, next);
      }
      if (next.offsets().isEmpty()) {
        return -1;
      }
      reached = next;
    }
    return reached.last();
  }

  /** The places that the steps so far lead to: near the start, however long the sentence is. */
  private record Reached(int start, BitSet offsets) {
    void add(int at) {
      offsets.set(at - start);
    }

    /** The first of them from there on, or -1. */
    int from(int at) {
      int offset = offsets.nextSetBit(at - start);
      return offset < 0 ? -1 : start + offset;
    }

    int last() {
      return start + offsets.length() - 1;
    }
  }

  private void advance(Step step, ToneSentence sentence, int at, Reached next) {
    switch (step.kind()) {
      case ONE -> repeat(step, sentence, at, 1, next);
      case OPTIONAL -> {
        next.add(at);
        repeat(step, sentence, at, 1, next);
      }
      case REPEATED -> {
        next.add(at);
        repeat(step, sentence, at, REPEAT, next);
      }
      case GAP -> gap(step, sentence, at, next);
      case SIGN -> {
        if (at < sentence.size() && sentence.isBreak(at)) {
          next.add(at + 1);
        }
      }
      case CLOSE -> {
        if (sentence.isBreak(at) || closing.contains(sentence.word(at))) {
          next.add(at);
        }
      }
    }
  }

  private static void repeat(Step step, ToneSentence sentence, int from, int most, Reached next) {
    int at = from;
    while (at < from + most && at < sentence.size() && sentence.isAmong(step.words(), at)) {
      at++;
      next.add(at);
    }
  }

  private void gap(Step step, ToneSentence sentence, int from, Reached next) {
    next.add(from);
    int at = from;
    while (at < from + step.gap()
        && !sentence.isBreak(at)
        && !denials.contains(sentence.word(at))) {
      at++;
      next.add(at);
    }
  }
}
