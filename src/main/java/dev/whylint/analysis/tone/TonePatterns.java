package dev.whylint.analysis.tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list of patterns, found by their first word so that a sentence costs one look-up a word. */
final class TonePatterns {
  private static final int DENIAL_REACH = 2;

  private record Span(int from, int to) {}

  private final Map<String, List<TonePattern>> byOpener = new HashMap<>();
  private final Set<String> targets;
  private final Set<String> selves;
  private final Set<String> denials;

  TonePatterns(List<TonePattern> patterns, ToneLexicon lexicon) {
    for (TonePattern pattern : patterns) {
      for (String opener : pattern.openers()) {
        byOpener.computeIfAbsent(opener, k -> new ArrayList<>()).add(pattern);
      }
    }
    targets = lexicon.words("target");
    selves = lexicon.words("self");
    denials = lexicon.words("denials");
  }

  /** Whether one of them is found in the sentence and nothing there makes it innocent. */
  boolean speakIn(ToneSentence sentence, TonePatterns innocent) {
    for (int start = 0; start < sentence.size(); start++) {
      for (TonePattern pattern : startingAt(sentence, start)) {
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

  private List<TonePattern> startingAt(ToneSentence sentence, int at) {
    List<TonePattern> whole = byOpener.get(sentence.word(at));
    return whole == null ? byOpener.getOrDefault(sentence.tail(at), List.of()) : whole;
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
    List<Span> theirs = others.spans(sentence);
    return spans(sentence).stream()
        .anyMatch(
            mine ->
                theirs.stream().anyMatch(t -> t.from() >= mine.to() || t.to() <= mine.from()));
  }

  private List<Span> spans(ToneSentence sentence) {
    List<Span> spans = new ArrayList<>();
    for (int start = 0; start < sentence.size(); start++) {
      for (TonePattern pattern : startingAt(sentence, start)) {
        int end = pattern.matchAt(sentence, start);
        if (end > 0) {
          spans.add(new Span(start, end));
        }
      }
    }
    return spans;
  }

  private boolean overlaps(ToneSentence sentence, int from, int to) {
    for (int start = 0; start < to; start++) {
      for (TonePattern pattern : startingAt(sentence, start)) {
        if (pattern.matchAt(sentence, start) > from) {
          return true;
        }
      }
    }
    return false;
  }
}
