package dev.whylint.engine;

import dev.whylint.engine.Baseline.Entry;
import dev.whylint.engine.Baseline.Found;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which briefs of a run are files of the baseline under another name: the old name is gone, the new
 * one has no entries, and findings at the same items stand in both. The pairs with most in common
 * are taken first; among equals those that kept their base name.
 */
final class Moves {
  private static final Pattern ITEM = Pattern.compile("/\\d+(/|$)");

  /** A fingerprint that more files share tells none of them from the others. */
  private static final int MOST_FILES = 50;

  private static final int MOST_PARTS = 3;

  private final Map<String, Set<String>> goneByFingerprint = new HashMap<>();
  private final Map<String, List<String>> goneByFile = new LinkedHashMap<>();
  private final Map<String, Set<String>> goneByEnd = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  Moves(List<Entry> entries, Predicate<String> gone) {
    Map<String, Boolean> isGone = new HashMap<>();
    for (Entry entry : entries) {
      known.add(entry.file());
      if (isGone.computeIfAbsent(entry.file(), gone::test)) {
        goneByFile.computeIfAbsent(entry.file(), key -> new ArrayList<>()).add(entry.fingerprint());
        add(goneByFingerprint, entry.fingerprint(), entry.file());
        for (int parts = 1; parts <= MOST_PARTS; parts++) {
          add(goneByEnd, end(entry.file(), parts), entry.file());
        }
      }
    }
  }

  private static void add(Map<String, Set<String>> index, String key, String file) {
    index.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(file);
  }

  private record Pair(String old, String now, long common) {
    boolean sameName() {
      return end(old, 1).equals(end(now, 1));
    }
  }

  /** The old name by the new one. */
  Map<String, String> of(List<Found> found) {
    List<Pair> pairs = new ArrayList<>();
    for (Found file : found) {
      if (!known.contains(file.file()) && !goneByFingerprint.isEmpty()) {
        pairs.addAll(candidates(file));
      }
    }
    pairs.sort(
        Comparator.comparingLong(Pair::common)
            .thenComparing(Pair::sameName)
            .reversed()
            .thenComparing(Pair::now)
            .thenComparing(Pair::old));
    Map<String, String> moves = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!moves.containsKey(pair.now()) && taken.add(pair.old())) {
        moves.put(pair.now(), pair.old());
      }
    }
    addUnedited(found, moves, taken);
    return moves;
  }

  /** Of files that share all they have with very many, any that is the same to the last finding. */
  private void addUnedited(List<Found> found, Map<String, String> moves, Set<String> taken) {
    Map<List<String>, Deque<String>> left = new HashMap<>();
    goneByFile.forEach(
        (file, fingerprints) -> {
          if (!taken.contains(file)) {
            fingerprints.sort(null);
            left.computeIfAbsent(fingerprints, key -> new ArrayDeque<>()).add(file);
          }
        });
    for (Found file : found) {
      boolean open = !known.contains(file.file()) && !moves.containsKey(file.file());
      if (open && file.findings().stream().anyMatch(Moves::isAtItem)) {
        List<String> prints = file.findings().stream().map(Finding::fingerprint).sorted().toList();
        String old = left.getOrDefault(prints, new ArrayDeque<>()).poll();
        if (old != null) {
          moves.put(file.file(), old);
        }
      }
    }
  }

  private static boolean isAtItem(Finding finding) {
    return ITEM.matcher(finding.hit().at().path()).find();
  }

  private List<Pair> candidates(Found file) {
    Map<String, Long> common = new HashMap<>();
    for (Finding finding : file.findings()) {
      Set<String> files = goneByFingerprint.getOrDefault(finding.fingerprint(), Set.of());
      if (isAtItem(finding)) {
        like(files, file.file()).forEach(old -> common.merge(old, 1L, Long::sum));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    common.forEach((old, count) -> pairs.add(new Pair(old, file.file(), count)));
    return pairs;
  }

  /**
   * Where very many files share a finding, only those are weighed whose path ends as this one's
   * does: in the same name, or else in the same folder and name.
   */
  private Set<String> like(Set<String> files, String now) {
    if (files.size() <= MOST_FILES) {
      return files;
    }
    for (int parts = 1; parts <= MOST_PARTS; parts++) {
      Set<String> ending = new HashSet<>(goneByEnd.getOrDefault(end(now, parts), Set.of()));
      if (ending.size() <= MOST_FILES) {
        ending.retainAll(files);
        return ending;
      }
    }
    return Set.of();
  }

  /** The last parts of a path. */
  private static String end(String file, int parts) {
    int from = file.length();
    for (int i = 0; i < parts && from >= 0; i++) {
      from = file.lastIndexOf('/', from - 1);
    }
    return file.substring(Math.max(0, from + 1));
  }
}
