package dev.whylint.rule.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import dev.whylint.engine.Finding;
import dev.whylint.source.Place;
import dev.whylint.testing.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the rules to prose that was not written for them: every finding in README, the rule pages
 * and the examples stands in a list, judged by hand, and few are such that a careful reader would
 * not want them. A line is {@code rule TAB words TAB sentence TAB accept|reject|? TAB why}. What
 * nobody judged yet counts as unwanted, so that a new page needs no line here while the bar holds.
 * With {@code -Dprose.write} the list is brought up to date; what is new in it gets a question
 * mark.
 */
class OwnProseTest {
  private static final double REJECTED_PER_1000_WORDS = 3;
  private static final Pattern END = Pattern.compile("[.!?][\"”»)]* ");
  private static final Predicate<String> ACCEPTED =
      Pattern.compile("accept\t.{4,}").asMatchPredicate();
  private static final String HOW =
      "run this test with -Dprose.write, then write accept or reject, and why, for each ?";

  @ParameterizedTest
  @EnumSource(Language.class)
  void aCarefulReaderRejectsFewFindings(Language language) throws IOException {
    List<Prose> prose = Prose.in(language);
    Set<String> found = new TreeSet<>();
    prose.forEach(text -> found.addAll(findings(text, language)));
    long words = prose.stream().mapToLong(Prose::words).sum();
    assertThat(words).isGreaterThan(10_000);
    assertThat(found).isNotEmpty();

    Path list = Path.of("src/test/resources/wording/own-prose-" + language.word() + ".tsv");
    Map<String, String> judged = judged(list);
    if (System.getProperty("prose.write") != null) {
      write(list, found, judged);
      return;
    }
    List<String> rejected =
        found.stream().filter(one -> !ACCEPTED.test(judged.getOrDefault(one, "?"))).toList();
    System.out.printf(
        Locale.ROOT,
        "%s: %d words, %d findings (%.2f per 1,000), %d rejected (%.2f per 1,000)%n",
        language.word(),
        words,
        found.size(),
        1000.0 * found.size() / words,
        rejected.size(),
        1000.0 * rejected.size() / words);
    assertThat(1000.0 * rejected.size() / words)
        .as("%s\nunwanted or not judged yet:\n%s", HOW, String.join("\n", rejected))
        .isLessThan(REJECTED_PER_1000_WORDS);
  }

  private static Set<String> findings(Prose prose, Language language) {
    String brief = prose.brief(language);
    List<String> lines = brief.lines().toList();
    Set<String> found = new TreeSet<>();
    for (Finding finding : Checked.brief(brief).findings()) {
      if (finding.rule().family().equals("wording")) {
        Place place = finding.hit().place();
        found.add(finding.rule().name() + "\t" + marked(lines.get(place.line() - 1), place));
      }
    }
    return found;
  }

  /** The words that are marked, and the sentence about them. */
  private static String marked(String line, Place place) {
    int from = place.column() - 1;
    int to = place.endColumn() - 1;
    int start = 0;
    Matcher end = END.matcher(line);
    while (end.find() && end.end() <= from) {
      start = end.end();
    }
    int stop = end.find(to) ? end.end() : line.length();
    return line.substring(from, to) + "\t" + line.substring(start, stop).strip();
  }

  private static Map<String, String> judged(Path list) throws IOException {
    Map<String, String> judged = new LinkedHashMap<>();
    for (String line : Files.exists(list) ? Files.readAllLines(list) : List.<String>of()) {
      String[] cells = line.split("\t", 4);
      if (cells.length == 4) {
        judged.put(cells[0] + "\t" + cells[1] + "\t" + cells[2], cells[3]);
      }
    }
    return judged;
  }

  private static void write(Path list, Set<String> found, Map<String, String> judged)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String finding : found) {
      lines.append(finding).append('\t').append(judged.getOrDefault(finding, "?\t")).append('\n');
    }
    Files.writeString(list, lines);
  }
}
