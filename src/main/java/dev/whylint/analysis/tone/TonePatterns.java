package dev.whylint.analysis.tone;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of patterns, found by their rarest word so that a sentence in which none can match costs
 * one look-up a word.
 */
final class TonePatterns {
  private static final int DENIAL_REACH = 2;

  private record Span(int from, int to) {}

  private final List<TonePattern> patterns;

  /** The numbers of the patterns that need this word, which few sentences hold. */
  private final Map<String, BitSet> byKey = new HashMap<>();

  private final Set<String> targets;
  private final Set<String> selves;
  private final Set<String> denials;

  TonePatterns(List<TonePattern> patterns, ToneLexicon lexicon) {
    this.patterns = patterns;
    for (int number = 0; number < patterns.size(); number++) {
      for (String key : patterns.get(number).keys()) {
        byKey.computeIfAbsent(key, k -> new BitSet()).set(number);
      }
    }
    targets = lexicon.words("target");
    selves = lexicon.words("self");
    denials = lexicon.words("denials");
  }

  /** Whether one of them is found in the sentence and nothing there makes it innocent. */
  boolean speakIn(ToneSentence sentence, TonePatterns innocent) {
    BitSet possible = possibleIn(sentence);
    for (int each = possible.nextSetBit(0); each >= 0; each = possible.nextSetBit(each + 1)) {
      TonePattern pattern = patterns.get(each);
      for (int start = 0; start < sentence.size(); start++) {
        int end = pattern.matchAt(sentence, start);
        if (end > 0
            && !isDenied(sentence, start)
            && (!pattern.needsTarget() || isOfOthers(sentence, start))
            && !innocent.overlaps(sentence, start, end)) {
          return true;
        }
      }
    }
    return false;
  }

  private BitSet possibleIn(ToneSentence sentence) {
    BitSet possible = new BitSet();
    for (int at = 0; at < sentence.size(); at++) {
      add(byKey.get(sentence.word(at)), possible);
      if (sentence.hasHead(at)) {
        add(byKey.get(sentence.tail(at)), possible);
      }
    }
    return possible;
  }

  private static void add(@Nullable BitSet more, BitSet possible) {
    if (more != null) {
      possible.or(more);
    }
  }

  private boolean isDenied(ToneSentence sentence, int start) {
    int first = Math.max(0, start - DENIAL_REACH);
    for (int at = start - 1; at >= first && !sentence.isBreak(at); at--) {
      if (denials.contains(sentence.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the nearest person before, or else any behind, is somebody other than ourselves. */
  private boolean isOfOthers(ToneSentence sentence, int start) {
    for (int at = start - 1; at >= 0; at--) {
      String word = sentence.word(at);
      if (targets.contains(word) || selves.contains(word)) {
        return targets.contains(word);
      }
    }
    return sentence.words().subList(start, sentence.size()).stream().anyMatch(targets::contains);
  }

  /** Whether one of them is found in the sentence. */
  boolean isIn(ToneSentence sentence) {
    return !spans(sentence).isEmpty();
  }

  /** Whether one of these and one of the others are found in the sentence, on different words. */
  boolean standsBeside(TonePatterns others, ToneSentence sentence) {
    List<Span> mine = spans(sentence);
    List<Span> theirs = others.spans(sentence);
    return endsBefore(mine, theirs) || endsBefore(theirs, mine);
  }

  /** Whether some span of the one list ends before some span of the other begins. */
  private static boolean endsBefore(List<Span> ones, List<Span> others) {
    int first = ones.stream().mapToInt(Span::to).min().orElse(Integer.MAX_VALUE);
    int last = others.stream().mapToInt(Span::from).max().orElse(-1);
    return first <= last;
  }

  private List<Span> spans(ToneSentence sentence) {
    List<Span> spans = new ArrayList<>();
    BitSet possible = possibleIn(sentence);
    for (int each = possible.nextSetBit(0); each >= 0; each = possible.nextSetBit(each + 1)) {
      for (int start = 0; start < sentence.size(); start++) {
        int end = patterns.get(each).matchAt(sentence, start);
        if (end > 0) {
          spans.add(new Span(start, end));
        }
      }
    }
    return spans;
  }

  private boolean overlaps(ToneSentence sentence, int from, int to) {
    BitSet possible = possibleIn(sentence);
    for (int each = possible.nextSetBit(0); each >= 0; each = possible.nextSetBit(each + 1)) {
      TonePattern pattern = patterns.get(each);
      for (int start = 0; start < to; start++) {
        if (pattern.matchAt(sentence, start) > from) {
          return true;
        }
      }
    }
    return false;
  }
}
