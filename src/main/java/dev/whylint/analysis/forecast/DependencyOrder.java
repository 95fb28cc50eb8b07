package dev.whylint.analysis.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts things that wait for one another in an order in which each comes after what it waits for, or
 * finds a ring that has no such order. Unknown names are passed over; the search never recurses.
 */
public final class DependencyOrder {
  private final List<String> ids;
  private final int[][] needs;
  private final int[] order;

  private DependencyOrder(List<String> ids, int[][] needs, int[] order) {
    this.ids = ids;
    this.needs = needs;
    this.order = order;
  }

  /**
   * Orders things by name.
   *
   * @param ids the things; of two with one name the first is meant
   * @param dependsOn for each thing, the names of those it waits for
   */
  public static DependencyOrder of(List<String> ids, List<List<String>> dependsOn) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      places.putIfAbsent(ids.get(i), i);
    }
    int[][] needs = new int[ids.size()][];
    for (int i = 0; i < needs.length; i++) {
      needs[i] =
          dependsOn.get(i).stream()
              .filter(places::containsKey)
              .mapToInt(places::get)
              .distinct()
              .toArray();
    }
    return new DependencyOrder(List.copyOf(ids), needs, sort(needs));
  }

  private static int[] sort(int[][] needs) {
    List<List<Integer>> waiting = new ArrayList<>();
    int[] open = new int[needs.length];
    for (int i = 0; i < needs.length; i++) {
      waiting.add(new ArrayList<>());
      open[i] = needs[i].length;
    }
    for (int i = 0; i < needs.length; i++) {
      for (int need : needs[i]) {
        waiting.get(need).add(i);
      }
    }
    int[] order = new int[needs.length];
    int known = 0;
    for (int i = 0; i < needs.length; i++) {
      if (open[i] == 0) {
        order[known++] = i;
      }
    }
    for (int at = 0; at < known; at++) {
      for (int next : waiting.get(order[at])) {
        if (--open[next] == 0) {
          order[known++] = next;
        }
      }
    }
    return Arrays.copyOf(order, known);
  }

  /** A ring of names, each waiting for the next and the last for the first; empty without one. */
  public List<String> ring() {
    boolean[] placed = new boolean[needs.length];
    Arrays.stream(order).forEach(i -> placed[i] = true);
    int at = 0;
    while (at < placed.length && placed[at]) {
      at++;
    }
    if (at == placed.length) {
      return List.of();
    }
    List<Integer> path = new ArrayList<>();
    int[] seenAt = new int[needs.length];
    Arrays.fill(seenAt, -1);
    while (seenAt[at] < 0) {
      seenAt[at] = path.size();
      path.add(at);
      at = Arrays.stream(needs[at]).filter(need -> !placed[need]).findFirst().orElse(at);
    }
    return path.subList(seenAt[at], path.size()).stream().map(ids::get).toList();
  }

  /** Places in an order that works; shorter than the list where there is a ring. */
  int[] order() {
    return order.clone();
  }

  /** For each place, the places it waits for. */
  int[][] needs() {
    return Arrays.stream(needs).map(int[]::clone).toArray(int[][]::new);
  }
}
