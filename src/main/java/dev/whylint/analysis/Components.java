package dev.whylint.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The strongly connected components of a directed graph, by Tarjan's algorithm (1972) with a stack
 * of its own, so that a ring of ten thousand nodes does not overflow the thread's.
 */
final class Components {
  private final Iterable<String> nodes;
  private final Function<String, List<String>> next;
  private final Map<String, Integer> index = new HashMap<>();
  private final Map<String, Integer> low = new HashMap<>();
  private final Deque<String> stack = new ArrayDeque<>();
  private final Set<String> onStack = new HashSet<>();
  private final List<List<String>> found = new ArrayList<>();

  Components(Iterable<String> nodes, Function<String, List<String>> next) {
    this.nodes = nodes;
    this.next = next;
  }

  private record Visit(String node, Iterator<String> rest) {}

  /** The components as lists of what the ids stand for, both in the order of {@code items}. */
  <T> List<List<T>> find(Map<String, T> items) {
    for (String node : nodes) {
      if (!index.containsKey(node)) {
        visit(node);
      }
    }
    Map<String, Integer> order = new HashMap<>();
    items.keySet().forEach(id -> order.put(id, order.size()));
    Comparator<String> byOrder =
        (one, other) -> Integer.compare(order.getOrDefault(one, 0), order.getOrDefault(other, 0));
    found.forEach(component -> component.sort(byOrder));
    found.sort((one, other) -> byOrder.compare(one.get(0), other.get(0)));
    List<List<T>> result = new ArrayList<>();
    for (List<String> component : found) {
      result.add(component.stream().map(items::get).toList());
    }
    return Collections.unmodifiableList(result);
  }

  private void visit(String start) {
    Deque<Visit> open = new ArrayDeque<>();
    open.push(enter(start));
    while (!open.isEmpty()) {
      Visit top = open.element();
      if (top.rest().hasNext()) {
        String child = top.rest().next();
        if (!index.containsKey(child)) {
          open.push(enter(child));
        } else if (onStack.contains(child)) {
          lower(top.node(), index.getOrDefault(child, 0));
        }
      } else {
        open.pop();
        leave(top.node());
        if (!open.isEmpty()) {
          lower(open.element().node(), low.getOrDefault(top.node(), 0));
        }
      }
    }
  }

  private Visit enter(String node) {
    index.put(node, index.size());
    low.put(node, index.size() - 1);
    stack.push(node);
    onStack.add(node);
    return new Visit(node, next.apply(node).iterator());
  }

  private void lower(String node, int value) {
    low.merge(node, value, Math::min);
  }

  private void leave(String node) {
    if (low.getOrDefault(node, 0).equals(index.getOrDefault(node, 0))) {
      List<String> component = new ArrayList<>();
      String member;
      do {
        member = stack.pop();
        onStack.remove(member);
        component.add(member);
      } while (!member.equals(node));
      found.add(component);
    }
  }
}
