package dev.whylint.report;

import dev.whylint.report.CausalPicture.Arrow;
import dev.whylint.report.CausalPicture.Box;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the arrows that close a loop, by a walk in depth from effects to causes in the order in
 * which the tree is written. Without these arrows the picture has no loop.
 */
final class Loops {
  private final List<Box> boxes;
  private final Map<Integer, List<Arrow>> into = new HashMap<>();
  private final Set<Integer> explaining = new HashSet<>();
  private final Set<Integer> seen = new HashSet<>();
  private final Set<Integer> onPath = new HashSet<>();
  private final Set<Arrow> found = new LinkedHashSet<>();

  Loops(List<Box> boxes, List<Arrow> arrows) {
    this.boxes = boxes;
    arrows.forEach(a -> into.computeIfAbsent(a.to(), k -> new ArrayList<>()).add(a));
    arrows.forEach(arrow -> explaining.add(arrow.from()));
  }

  private record Visit(int box, Iterator<Arrow> rest) {}

  Set<Arrow> find() {
    boxes.stream().filter(box -> !explaining.contains(box.number())).forEach(this::walk);
    boxes.forEach(this::walk);
    return found;
  }

  private void walk(Box start) {
    Deque<Visit> open = new ArrayDeque<>();
    enter(start.number(), open);
    while (!open.isEmpty()) {
      Visit top = open.element();
      if (!top.rest().hasNext()) {
        onPath.remove(open.pop().box());
        continue;
      }
      Arrow arrow = top.rest().next();
      if (onPath.contains(arrow.from())) {
        found.add(arrow);
      } else {
        enter(arrow.from(), open);
      }
    }
  }

  private void enter(int box, Deque<Visit> open) {
    if (seen.add(box)) {
      onPath.add(box);
      open.push(new Visit(box, into.getOrDefault(box, List.of()).iterator()));
    }
  }
}
