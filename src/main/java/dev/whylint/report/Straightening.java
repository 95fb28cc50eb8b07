package dev.whylint.report;

import dev.whylint.report.MapLayout.Slot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Moves the slots of each column up and down, in their order, so that arrows run as straight as
 * they can: least squares under order, by pooling adjacent violators (Ayer et al., 1955).
 */
final class Straightening {
  private static final int SWEEPS = 12;

  private final List<List<Slot>> columns;
  private final double gap;

  Straightening(List<List<Slot>> columns, double gap) {
    this.columns = columns;
    this.gap = gap;
  }

  /** A run of slots that touch, with the mean of where their first would like to be. */
  private record Pool(double mean, int size) {
    Pool with(Pool next) {
      int all = size + next.size;
      return new Pool((mean * size + next.mean * next.size) / all, all);
    }
  }

  /** Places all; the highest edge is at 0. */
  void run() {
    for (List<Slot> column : columns) {
      double y = 0;
      for (Slot slot : column) {
        slot.y = y + slot.height / 2;
        y += slot.height + gap;
      }
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int i = 0; i < columns.size(); i++) {
        settle(columns.get(sweep % 2 == 0 ? columns.size() - 1 - i : i));
      }
    }
    double top =
        columns.stream()
            .flatMap(List::stream)
            .mapToDouble(slot -> slot.y - slot.height / 2)
            .min()
            .orElse(0);
    columns.forEach(column -> column.forEach(slot -> slot.y -= top));
  }

  private void settle(List<Slot> column) {
    Deque<Pool> pools = new ArrayDeque<>();
    List<Double> offsets = new ArrayList<>();
    double offset = 0;
    for (int i = 0; i < column.size(); i++) {
      Slot slot = column.get(i);
      offset += i == 0 ? 0 : (column.get(i - 1).height + slot.height) / 2 + gap;
      offsets.add(offset);
      Pool pool = new Pool(wish(slot) - offset, 1);
      while (!pools.isEmpty() && pools.element().mean() > pool.mean()) {
        pool = pools.pop().with(pool);
      }
      pools.push(pool);
    }
    int i = 0;
    for (Iterator<Pool> each = pools.descendingIterator(); each.hasNext(); ) {
      Pool pool = each.next();
      for (int end = i + pool.size(); i < end; i++) {
        column.get(i).y = pool.mean() + offsets.get(i);
      }
    }
  }

  private static double wish(Slot slot) {
    double sum = 0;
    for (Slot near : slot.left) {
      sum += near.y;
    }
    for (Slot near : slot.right) {
      sum += near.y;
    }
    int near = slot.left.size() + slot.right.size();
    return near == 0 ? slot.y : sum / near;
  }
}
