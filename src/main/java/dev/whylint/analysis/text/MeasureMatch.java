package dev.whylint.analysis.text;

import dev.whylint.analysis.text.ActionFinder.Actions;
import java.util.HashMap;
import java.util.HashSet;
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
  private static final double HALF_A_WORD = 0.5;

  private final Content content;
  private final RemedyFinder finder;
  private final Memo<RemedyClass> remedies;
  private final ActionFinder actions;

  /**
   * A matcher.
   *
   * @param remedies what the finder tells of a text
   */
  MeasureMatch(
      Content content, RemedyFinder finder, Memo<RemedyClass> remedies, ActionFinder actions) {
    this.content = content;
    this.finder = finder;
    this.remedies = remedies;
    this.actions = actions;
  }

  boolean same(String a, String b) {
    return sameKind(a, b) || sameWords(a, b);
  }

  /**
   * Whether a part does again what was tried to the same end: one kind of action, for people who
   * may be the same, where what came of it tells of what the part is to mend.
   */
  boolean toSameEnd(String tried, String result, String part, String aims) {
    Actions first = actions.find(tried);
    Actions second = actions.find(part);
    return (!common(first.alone(), second.alone()).isEmpty()
            || !common(first.shared(), second.shared()).isEmpty())
        && !actions.forOthers(tried, part)
        && Overlap.shared(object(result, part + " " + aims), object(part + " " + aims, result))
            >= ONE_WORD;
  }

  private static Set<String> common(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both;
  }

  /** One kind of action under whatever name, on one object or with no object of its own. */
  private boolean sameKind(String a, String b) {
    Actions first = actions.find(a);
    Actions second = actions.find(b);
    Set<String> alone = common(first.alone(), second.alone());
    if (alone.isEmpty() && common(first.kinds(), second.kinds()).isEmpty()) {
      return false;
    }
    Map<String, Double> mine = object(first.object(), second.object());
    Map<String, Double> theirs = object(second.object(), first.object());
    boolean oneKind = first.alone().isEmpty() && second.alone().isEmpty();
    boolean general =
        oneKind && (Overlap.total(mine) < ONE_WORD || Overlap.total(theirs) < ONE_WORD);
    return general || !alone.isEmpty() || Overlap.shared(mine, theirs) >= ONE_WORD;
  }

  private Map<String, Double> object(String text, String other) {
    Map<String, Double> object = new HashMap<>(content.beside(text, other));
    object.values().removeIf(weight -> weight < HALF_A_WORD);
    return object;
  }

  private boolean sameWords(String a, String b) {
    Map<String, Double> first = content.beside(a, b);
    Map<String, Double> second = content.beside(b, a);
    RemedyClass kind = remedies.of(a);
    RemedyClass other = remedies.of(b);
    if (kind != other || addsStaff(a) != addsStaff(b)) {
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

  /** More hands at a place are another measure than another way of working there. */
  private boolean addsStaff(String measure) {
    return actions.find(measure).shared().contains(ActionFinder.STAFFING);
  }

  /** Whether the proposal as a whole is what was tried. */
  boolean repeats(String tried, String proposal) {
    Map<String, Double> before = content.of(tried);
    Map<String, Double> whole = content.of(proposal);
    return addsStaff(tried) == addsStaff(proposal)
        && Overlap.containment(before, whole) >= HELD_BY_PROPOSAL
        && Overlap.shared(before, whole) >= TWO_WORDS;
  }

  /** Same by itself, or a part that takes up some of a proposal that was tried before. */
  boolean same(String tried, String part, String proposal) {
    if (same(tried, part)) {
      return true;
    }
    double taken = Overlap.shared(content.of(part), content.of(proposal));
    return repeats(tried, proposal) && taken >= ONE_WORD && remedies.of(part) == RemedyClass.OTHER;
  }

  private boolean sharesAim(
      RemedyClass kind, Map<String, Double> first, Map<String, Double> second) {
    Set<String> ofKind = content.of(finder.wordsOf(kind)).keySet();
    Map<String, Double> mine = aim(first, ofKind);
    Map<String, Double> theirs = aim(second, ofKind);
    boolean general = Overlap.total(mine) < ONE_WORD || Overlap.total(theirs) < ONE_WORD;
    return general || Overlap.shared(mine, theirs) >= ONE_WORD;
  }

  private static Map<String, Double> aim(Map<String, Double> whole, Set<String> ofKind) {
    Map<String, Double> aim = new HashMap<>(whole);
    aim.values().removeIf(weight -> weight < HALF_A_WORD);
    aim.keySet().removeAll(ofKind);
    return aim;
  }
}
