package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Pages;
import dev.whylint.engine.Result;
import dev.whylint.engine.Severity;
import dev.whylint.engine.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The result as Markdown for a comment on a pull request: the verdict and its figures, the worst
 * findings, and the others folded. What would go over the limit is left out, the lightest first.
 */
public final class MarkdownReport implements Reporter {
  /**
   * What GitHub takes as one comment; GitLab takes more. In bytes, so never too many characters.
   */
  public static final int COMMENT = 65_536;

  private static final Comparator<Ranked> STORY =
      Comparator.comparing(Ranked::finding, Finding.STORY).thenComparing(Ranked::order);

  private static final int OPEN = 5;
  // For what comes after the findings: the ends of the folds and the line on what is left out.
  private static final int RESERVE = 500;

  private final RepositoryPaths paths;
  private final Spoken spoken;
  private final int limit;
  private final Pages pages = new Pages();

  /**
   * A report.
   *
   * @param language to speak; null: each brief's own
   * @param limit in bytes of UTF-8
   */
  public MarkdownReport(RepositoryPaths paths, @Nullable Language language, int limit) {
    this.paths = paths;
    this.spoken = new Spoken(language);
    this.limit = limit;
  }

  @Override
  public void write(Result result, Appendable out) throws IOException {
    boolean several = result.briefs().size() != 1;
    Labels labels = new Labels(spoken.of(result));
    List<Ranked> all = Ranked.worstFirst(result);
    StringBuilder text = new StringBuilder();
    if (several) {
      overview(result, labels, text);
    } else {
      head(result.briefs().get(0), text);
    }
    List<Ranked> open = all.stream().filter(each -> each.finding().counts()).toList();
    open = open.stream().sorted(STORY).limit(OPEN).toList();
    open = open(open, several, labels, text);
    Set<Integer> there = new HashSet<>();
    open.forEach(each -> there.add(each.order()));
    List<Ranked> rest = all.stream().filter(each -> !there.contains(each.order())).toList();
    int room = limit - RESERVE - bytes(text);
    rest = rest.subList(folded(rest, several, room, text), rest.size());
    if (!rest.isEmpty()) {
      List<Finding> missing = rest.stream().map(Ranked::finding).toList();
      String counts = FindingWords.counts(missing, labels);
      text.append('\n').append(labels.say("Left out for length", "Weggelaten wegens de lengte"));
      text.append(": ").append(counts).append(".\n");
    }
    out.append(text);
  }

  private void head(BriefResult brief, StringBuilder out) {
    Labels labels = new Labels(spoken.of(brief));
    String verdict = labels.verdict(brief.verdict());
    out.append("## ").append(verdict).append(": ");
    out.append(labels.verdictMeans(brief.verdict())).append("\n\n");
    String title = Wrap.cut(brief.brief().name(), 300);
    out.append(title.isBlank() ? "" : "**" + MarkdownText.line(title) + "**, ");
    out.append(name(brief)).append("\n\n").append(figures(brief, labels));
  }

  private static String figures(BriefResult brief, Labels labels) {
    StringBuilder out = new StringBuilder();
    Map<String, String> figures = FigureLines.lines(brief.figures(), labels);
    if (!figures.isEmpty()) {
      out.append(labels.say("| Figure | |", "| Cijfer | |")).append("\n|---|---|\n");
      figures.forEach(
          (name, value) ->
              out.append("| ")
                  .append(name)
                  .append(" | ")
                  .append(MarkdownText.line(value))
                  .append(" |\n"));
      out.append('\n');
    }
    String counts = FindingWords.counts(brief.findings(), labels);
    String none = labels.say("No findings", "Geen bevindingen");
    return out.append(counts.isEmpty() ? none : counts).append(".\n").toString();
  }

  private void overview(Result result, Labels labels, StringBuilder out) {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long number = result.briefs().stream().filter(b -> b.verdict() == verdict).count();
      if (number > 0) {
        parts.add(number + " " + labels.verdict(verdict).toLowerCase(Locale.ROOT));
      }
    }
    int briefs = result.briefs().size();
    out.append("## ").append(labels.say("{0} briefs", "{0} briefs", briefs));
    out.append(parts.isEmpty() ? "" : ": ").append(String.join(", ", parts)).append("\n\n");
    out.append(labels.say("| Brief | Verdict |", "| Brief | Oordeel |"));
    StringBuilder rule = new StringBuilder("|---|---|");
    for (Severity severity : Severity.values()) {
      out.append(' ').append(labels.severity(severity)).append(" |");
      rule.append("---:|");
    }
    out.append('\n').append(rule).append('\n');
    int shown = rows(result, labels, out);
    if (shown < briefs) {
      out.append('\n').append(labels.say("And {0} more.", "En nog {0}.", briefs - shown));
      out.append('\n');
    }
  }

  private int rows(Result result, Labels labels, StringBuilder out) {
    List<BriefResult> worst =
        result.briefs().stream().sorted(Comparator.comparing(BriefResult::verdict)).toList();
    int shown = 0;
    int room = limit / 3;
    for (BriefResult brief : worst) {
      String row = row(brief, labels);
      room -= bytes(row);
      if (room < 0) {
        break;
      }
      out.append(row);
      shown++;
    }
    return shown;
  }

  private String row(BriefResult brief, Labels labels) {
    StringBuilder row = new StringBuilder("| " + name(brief) + " | ");
    row.append(labels.verdict(brief.verdict())).append(" |");
    for (Severity severity : Severity.values()) {
      row.append(' ').append(brief.count(severity)).append(" |");
    }
    return row.append('\n').toString();
  }

  private List<Ranked> open(List<Ranked> worst, boolean several, Labels labels, StringBuilder out) {
    List<Ranked> shown = new ArrayList<>();
    StringBuilder items = new StringBuilder();
    for (Ranked each : worst) {
      String item = item(each, several).unfolded();
      if (bytes(out) + bytes(items) + bytes(item) > limit - RESERVE) {
        break;
      }
      items.append(item);
      shown.add(each);
    }
    if (!shown.isEmpty()) {
      out.append("\n### ").append(labels.say("First these", "Eerst deze")).append("\n\n");
      out.append(items);
    }
    return shown;
  }

  /** Writes as many as there is room for, folded by brief; returns how many. */
  private int folded(List<Ranked> rest, boolean several, int room, StringBuilder out) {
    Map<Integer, List<String>> byBrief = new TreeMap<>();
    Map<Integer, BriefResult> briefs = new TreeMap<>();
    int shown = 0;
    for (Ranked each : rest) {
      String item = item(each, false).folded();
      boolean first = !byBrief.containsKey(each.brief());
      room -= bytes(item) + (first ? bytes(fold(each.of(), several, rest.size())) : 0);
      if (room < 0) {
        break;
      }
      byBrief.computeIfAbsent(each.brief(), brief -> new ArrayList<>()).add(item);
      briefs.put(each.brief(), each.of());
      shown++;
    }
    for (Map.Entry<Integer, List<String>> each : byBrief.entrySet()) {
      BriefResult brief = briefs.getOrDefault(each.getKey(), rest.get(0).of());
      out.append(fold(brief, several, each.getValue().size()));
      each.getValue().forEach(out::append);
      out.append("\n</details>\n");
    }
    return shown;
  }

  private String fold(BriefResult brief, boolean several, int number) {
    Labels labels = new Labels(spoken.of(brief));
    String head =
        several ? "\n**" + name(brief) + "**: " + labels.verdict(brief.verdict()) + "\n" : "";
    String figures = several ? figures(brief, labels) + "\n" : "";
    String summary =
        number == 1
            ? labels.say("1 more finding", "Nog 1 bevinding")
            : labels.say("{0} more findings", "Nog {0} bevindingen", number);
    return head + "\n<details>\n<summary>" + summary + "</summary>\n\n" + figures;
  }

  private MarkdownFinding item(Ranked each, boolean withFile) {
    return new MarkdownFinding(
        new FindingWords(each.finding(), spoken.of(each.of())),
        pages,
        withFile ? name(each.of()) : "");
  }

  private String name(BriefResult brief) {
    String path = paths.path(brief.file().name());
    return MarkdownText.line(FindingWords.brief(Wrap.cut(path, 300), brief));
  }

  private static int bytes(CharSequence text) {
    return text.toString().getBytes(StandardCharsets.UTF_8).length;
  }
}
