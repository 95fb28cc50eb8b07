package dev.whylint.analysis.text;

import dev.whylint.analysis.text.PatternList.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells from a result what came of an attempt: by what is said of it, and by what is still seen.
 */
final class OutcomeFinder {

  private record Line(String tells, String pattern) {}

  /** More and less are seen both when it works and when it fails. */
  private static final Set<String> DEGREES = Set.of("many", "few", "veel", "weinig");

  private final WordReader reader;
  private final Content content;
  private final PatternList<Line> patterns;

  OutcomeFinder(Lexicons lexicons, WordReader reader, Content content) {
    this.reader = reader;
    this.content = content;
    patterns =
        new PatternList<>(
            lexicons.entries(Lexicon.ATTEMPT_OUTCOMES).stream().map(OutcomeFinder::line).toList(),
            Line::pattern);
  }

  private static Line line(String entry) {
    String[] fields = entry.split(" ", 2);
    return new Line(fields[0], fields[1]);
  }

  Outcome find(String result) {
    List<Found<Line>> found = patterns.in(reader.read(result));
    if (found.stream().anyMatch(f -> f.line().tells().equals("back"))) {
      return Outcome.FAILED;
    }
    List<Found<Line>> failed = new ArrayList<>(found);
    failed.removeIf(f -> !f.line().tells().equals("failed"));
    boolean worked =
        found.stream()
            .filter(f -> f.line().tells().equals("worked"))
            .anyMatch(f -> failed.stream().noneMatch(bad -> denies(bad, f)));
    if (worked) {
      return failed.isEmpty() ? Outcome.WORKED : Outcome.PARTLY;
    }
    boolean open = found.stream().anyMatch(f -> f.line().tells().equals("open"));
    return open && !stillSeen(result) ? Outcome.UNTOLD : Outcome.FAILED;
  }

  /** "Did not improve", "hardly any better": the word of failure goes before that of success. */
  private static boolean denies(Found<Line> bad, Found<Line> good) {
    int gap = good.match().start() - bad.match().end();
    boolean before = bad.match().start() <= good.match().start() && gap <= 3;
    boolean behind = bad.match().start() >= good.match().end() && behindBy(bad, good) <= 1;
    return before || behind;
  }

  private static int behindBy(Found<Line> bad, Found<Line> good) {
    return bad.match().start() - good.match().end();
  }

  private boolean stillSeen(String result) {
    return content.of(result).keySet().stream()
        .anyMatch(key -> content.isState(key) && !DEGREES.contains(key));
  }
}
