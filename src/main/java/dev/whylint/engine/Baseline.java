package dev.whylint.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The findings that a team knew of when it began, so that only what is new fails a run.
 *
 * @param entries one for each known finding; two alike stand for two findings
 */
public record Baseline(List<Entry> entries) {
  /** The baseline of these entries. */
  public Baseline {
    entries = entries.stream().sorted(Entry.ORDER).toList();
  }

  /**
   * One known finding.
   *
   * @param file as the baseline names it
   * @param item for the reader; the fingerprint is what is compared
   */
  public record Entry(String file, String rule, String item, String fingerprint) {
    static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::file)
            .thenComparing(Entry::rule)
            .thenComparing(Entry::item)
            .thenComparing(Entry::fingerprint);
  }

  /** What one file holds: its name in the baseline, and its findings that count. */
  public record Found(String file, List<Finding> findings) {}

  /**
   * Findings set against the baseline.
   *
   * @param known the entry of each finding that is known; the findings are told apart by identity
   * @param kept entries that a finding stands for, under the name that its file has now
   * @param stale entries whose finding is gone
   * @param fresh findings that no entry knows, as the entries that they would be
   */
  public record Compared(
      Map<String, List<Finding>> known, List<Entry> kept, List<Entry> stale, List<Entry> fresh) {}

  /**
   * Sets findings against the baseline. A file that moved keeps its entries: its old name is gone,
   * the new one has none, and a finding at the same item stands in both.
   *
   * @param gone whether the file of an entry is there no more
   * @param covered whether the run looked for the file of an entry
   */
  public Compared compare(List<Found> found, Predicate<String> gone, Predicate<String> covered) {
    Map<String, List<Entry>> left = new LinkedHashMap<>();
    entries.forEach(e -> left.computeIfAbsent(e.file(), k -> new ArrayList<>()).add(e));
    Compared compared =
        new Compared(new HashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Map<String, String> moves = new Moves(entries, gone).of(found);
    for (Found file : found) {
      String name = moves.getOrDefault(file.file(), file.file());
      match(file, left.getOrDefault(name, new ArrayList<>()), compared);
    }
    for (List<Entry> rest : left.values()) {
      for (Entry entry : rest) {
        boolean lost = gone.test(entry.file());
        (lost || covered.test(entry.file()) ? compared.stale() : compared.kept()).add(entry);
      }
    }
    return compared;
  }

  private static void match(Found file, List<Entry> entries, Compared compared) {
    for (Finding finding : file.findings()) {
      Entry now = entry(file.file(), finding);
      Entry known =
          entries.stream()
              .filter(e -> e.fingerprint().equals(finding.fingerprint()))
              .findFirst()
              .orElse(null);
      if (known == null) {
        compared.fresh().add(now);
      } else {
        entries.remove(known);
        compared.kept().add(now);
        compared.known().computeIfAbsent(file.file(), k -> new ArrayList<>()).add(finding);
      }
    }
  }

  /** The findings of a result by the names that a baseline gives to their files. */
  public static List<Found> found(Result result, UnaryOperator<String> name) {
    Map<String, List<Finding>> byFile = new LinkedHashMap<>();
    for (BriefResult brief : result.briefs()) {
      List<Finding> standing =
          byFile.computeIfAbsent(name.apply(brief.file().name()), k -> new ArrayList<>());
      brief.findings().stream().filter(Baseline::canBeKnown).forEach(standing::add);
    }
    return byFile.entrySet().stream().map(e -> new Found(e.getKey(), e.getValue())).toList();
  }

  /** What makes a brief unreadable cannot be let be, and a waiver has its own reason. */
  private static boolean canBeKnown(Finding finding) {
    boolean unread =
        finding.rule().family().equals("brief") && finding.severity() == Severity.BLOCKER;
    return finding.stands() && !unread;
  }

  /** The result with the findings that are known marked so. */
  public static Result mark(Result result, Compared compared) {
    Set<Finding> known = Collections.newSetFromMap(new IdentityHashMap<>());
    compared.known().values().forEach(known::addAll);
    List<BriefResult> briefs =
        result.briefs().stream()
            .map(
                brief ->
                    new BriefResult(
                        brief.file(),
                        brief.brief(),
                        brief.verdict(),
                        brief.figures(),
                        brief.findings().stream()
                            .map(f -> known.contains(f) ? f.known() : f)
                            .toList()))
            .toList();
    return new Result(briefs, result.crashes());
  }

  /** The entry that a finding makes. */
  public static Entry entry(String file, Finding finding) {
    return new Entry(file, finding.rule().name(), finding.hit().at().id(), finding.fingerprint());
  }
}
