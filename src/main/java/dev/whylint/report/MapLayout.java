package dev.whylint.report;

import dev.whylint.report.CausalPicture.Arrow;
import dev.whylint.report.CausalPicture.Box;
import dev.whylint.report.CausalPicture.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Places the boxes of a causal map in columns from left to right, effects at the right, after
 * Sugiyama, Tagawa and Toda (IEEE Transactions on Systems, Man, and Cybernetics, 1981): columns by
 * longest path, a place kept free in every column that an arrow crosses, order by barycentre.
 * Heights are in the unit of the caller.
 */
final class MapLayout {
  private static final int SWEEPS = 12;
  private static final double LANE = 6;

  private final CausalPicture picture;
  private final IntUnaryOperator heights;
  private final int[] layers;
  private final List<List<Slot>> columns = new ArrayList<>();
  private final List<Slot> boxes = new ArrayList<>();
  private final Map<Arrow, List<Slot>> routes = new HashMap<>();

  /** A box, or the lane of an arrow that passes a column. */
  static final class Slot {
    final int column;
    final double height;
    final List<Slot> left = new ArrayList<>();
    final List<Slot> right = new ArrayList<>();
    double rank;

    /** The middle, from the top. */
    double y;

    Slot(int column, double height) {
      this.column = column;
      this.height = height;
    }
  }

  MapLayout(CausalPicture picture, IntUnaryOperator heights, double gap) {
    this.picture = picture;
    this.heights = heights;
    this.layers = new int[picture.boxes().size()];
    layer();
    fill();
    order();
    new Straightening(columns, gap).run();
  }

  /** The columns, the leftmost first. */
  int columns() {
    return columns.size();
  }

  /** Where a box is. */
  Slot slot(Box box) {
    return boxes.get(box.number());
  }

  /** The slots that an arrow passes from left to right; empty for one that ends where it starts. */
  List<Slot> route(Arrow arrow) {
    return routes.getOrDefault(arrow, List.of());
  }

  private static int tail(Arrow arrow) {
    return arrow.closesLoop() ? arrow.to() : arrow.from();
  }

  private static int head(Arrow arrow) {
    return arrow.closesLoop() ? arrow.from() : arrow.to();
  }

  private void layer() {
    Map<Integer, List<Integer>> tails = new HashMap<>();
    int[] waiting = new int[layers.length];
    for (Arrow arrow : picture.arrows()) {
      if (arrow.from() != arrow.to()) {
        tails.computeIfAbsent(head(arrow), k -> new ArrayList<>()).add(tail(arrow));
        waiting[tail(arrow)]++;
      }
    }
    Deque<Integer> ready = new ArrayDeque<>();
    for (Box box : picture.boxes()) {
      layers[box.number()] = box.kind() == Kind.SYMPTOM ? 0 : 1;
      if (waiting[box.number()] == 0) {
        ready.add(box.number());
      }
    }
    while (!ready.isEmpty()) {
      int head = ready.remove();
      for (int tail : tails.getOrDefault(head, List.of())) {
        layers[tail] = Math.max(layers[tail], layers[head] + 1);
        if (--waiting[tail] == 0) {
          ready.add(tail);
        }
      }
    }
  }

  private void fill() {
    int deepest = 0;
    int nearest = Integer.MAX_VALUE;
    for (int layer : layers) {
      deepest = Math.max(deepest, layer);
      nearest = Math.min(nearest, layer);
    }
    for (int layer = deepest; layer >= nearest; layer--) {
      columns.add(new ArrayList<>());
    }
    for (Box box : picture.boxes()) {
      boxes.add(slot(deepest - layers[box.number()], heights.applyAsInt(box.number())));
    }
    for (Arrow arrow : picture.arrows()) {
      if (arrow.from() != arrow.to()) {
        routes.put(arrow, route(boxes.get(tail(arrow)), boxes.get(head(arrow))));
      }
    }
  }

  private Slot slot(int column, double height) {
    Slot slot = new Slot(column, height);
    slot.rank = columns.get(column).size();
    columns.get(column).add(slot);
    return slot;
  }

  private List<Slot> route(Slot from, Slot to) {
    List<Slot> route = new ArrayList<>(List.of(from));
    for (int column = from.column + 1; column < to.column; column++) {
      route.add(slot(column, LANE));
    }
    route.add(to);
    for (int i = 1; i < route.size(); i++) {
      route.get(i - 1).right.add(route.get(i));
      route.get(i).left.add(route.get(i - 1));
    }
    return route;
  }

  private void order() {
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean leftwards = sweep % 2 == 0;
      for (int i = 0; i < columns.size(); i++) {
        order(columns.get(leftwards ? columns.size() - 1 - i : i), leftwards);
      }
    }
  }

  private static void order(List<Slot> column, boolean leftwards) {
    Map<Slot, Double> centre = new HashMap<>();
    for (Slot slot : column) {
      List<Slot> near = leftwards ? slot.right : slot.left;
      centre.put(slot, near.stream().mapToDouble(s -> s.rank).average().orElse(slot.rank));
    }
    column.sort(Comparator.comparingDouble(slot -> centre.getOrDefault(slot, slot.rank)));
    for (int i = 0; i < column.size(); i++) {
      column.get(i).rank = i;
    }
  }
}
