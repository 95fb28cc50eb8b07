package dev.whylint.analysis.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Whether two remedies are one kind of action on one thing. */
final class MeasureMatch {

  /** Shares of weighted content; set on the project's own tables, not taken from a source. */
  private static final double ALIKE = 0.45;

  private static final double HELD = 0.7;
  private static final double HELD_BY_PROPOSAL = 0.55;
  private static final double TWO_WORDS = 1.7;
  private static final double ONE_WORD = 0.7;

  private final Content content;
  private final RemedyFinder remedies;

  MeasureMatch(Content content, RemedyFinder remedies) {
    this.content = content;
    this.remedies = remedies;
  }

  boolean same(String a, String b) {
    Map<String, Double> first = content.beside(a, b);
    Map<String, Double> second = content.beside(b, a);
    RemedyClass kind = remedies.find(a);
    RemedyClass other = remedies.find(b);
    if (kind != other) {
      return Overlap.similarity(first, second) >= HELD;
    }
    if (kind != RemedyClass.OTHER) {
      return sharesAim(kind, first, second);
    }
    double shared = Overlap.shared(first, second);
    boolean held =
        Math.max(Overlap.containment(first, second), Overlap.containment(second, first)) >= HELD;
    return Overlap.similarity(first, second) >= ALIKE && shared >= ONE_WORD
        || held && shared >= TWO_WORDS;
  }

  /** Whether the proposal as a whole is what was tried. */
  boolean repeats(String tried, String proposal) {
    Map<String, Double> before = content.of(tried);
    Map<String, Double> whole = content.of(proposal);
    return Overlap.containment(before, whole) >= HELD_BY_PROPOSAL
        && Overlap.shared(before, whole) >= TWO_WORDS;
  }

  /** Same by itself, or a part that takes up some of a proposal that was tried before. */
  boolean same(String tried, String part, String proposal) {
    if (same(tried, part)) {
      return true;
    }
    double taken = Overlap.shared(content.of(part), content.of(proposal));
    return repeats(tried, proposal)
        && taken >= ONE_WORD
        && remedies.find(part) == RemedyClass.OTHER;
  }

  private boolean sharesAim(
      RemedyClass kind, Map<String, Double> first, Map<String, Double> second) {
    Set<String> ofKind = content.of(remedies.wordsOf(kind)).keySet();
    Map<String, Double> mine = aim(first, ofKind);
    Map<String, Double> theirs = aim(second, ofKind);
    boolean general = Overlap.total(mine) < ONE_WORD || Overlap.total(theirs) < ONE_WORD;
    return general || Overlap.shared(mine, theirs) >= ONE_WORD;
  }

  private static Map<String, Double> aim(Map<String, Double> whole, Set<String> ofKind) {
    Map<String, Double> aim = new HashMap<>(whole);
    aim.values().removeIf(weight -> weight < 0.5);
    aim.keySet().removeAll(ofKind);
    return aim;
  }
}
