package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Result;
import dev.whylint.source.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The result as workflow commands of GitHub Actions, which become annotations of the lines. Of each
 * level GitHub shows ten a step, so the worst come first and a last notice tells what is missing.
 * What stands in the baseline is known and gets no annotation.
 */
public final class GithubReport implements Reporter {
  private static final int SHOWN = 10;

  private final RepositoryPaths paths;
  private final Spoken spoken;

  /**
   * A report.
   *
   * @param language of the messages; null: each brief's own
   */
  public GithubReport(RepositoryPaths paths, @Nullable Language language) {
    this.paths = paths;
    this.spoken = new Spoken(language);
  }

  private enum Level {
    ERROR("error"),
    WARNING("warning"),
    NOTICE("notice");

    private final String command;

    Level(String command) {
      this.command = command;
    }

    static Level of(Finding finding) {
      if (!finding.counts()) {
        return NOTICE;
      }
      return switch (finding.severity()) {
        case BLOCKER -> ERROR;
        case MAJOR -> WARNING;
        case MINOR, INFO -> NOTICE;
      };
    }
  }

  @Override
  public void write(Result result, Appendable out) throws IOException {
    List<Ranked> all =
        Ranked.worstFirst(result).stream().filter(each -> !each.finding().baselined()).toList();
    List<Ranked> shown = choose(all);
    for (Ranked each : shown) {
      annotation(each, out);
    }
    if (shown.size() < all.size()) {
      Labels labels = new Labels(spoken.of(result));
      Set<Integer> there = shown.stream().map(Ranked::order).collect(Collectors.toSet());
      List<Finding> missing =
          all.stream().filter(e -> !there.contains(e.order())).map(Ranked::finding).toList();
      String words =
          labels.say(
              "GitHub shows ten of a kind. Left out here: {0}.",
              "GitHub toont er tien van elke soort. Hier weggelaten: {0}.",
              FindingWords.counts(missing, labels));
      out.append("::notice title=whylint::").append(data(words)).append('\n');
    }
  }

  private static List<Ranked> choose(List<Ranked> all) {
    List<Ranked> every = choose(all, SHOWN);
    // The notice that tells of the missing ones is a notice itself.
    return every.size() == all.size() ? every : choose(all, SHOWN - 1);
  }

  private static List<Ranked> choose(List<Ranked> all, int notices) {
    Map<Level, Integer> room = new EnumMap<>(Level.class);
    room.put(Level.ERROR, SHOWN);
    room.put(Level.WARNING, SHOWN);
    room.put(Level.NOTICE, notices);
    List<Ranked> shown = new ArrayList<>();
    for (Ranked each : all) {
      if (room.merge(Level.of(each.finding()), -1, Integer::sum) >= 0) {
        shown.add(each);
      }
    }
    return shown;
  }

  private void annotation(Ranked each, Appendable out) throws IOException {
    Place place = each.finding().hit().place();
    FindingWords words = new FindingWords(each.finding(), spoken.of(each.of()));
    String path = Printable.line(paths.path(each.of().file().name()));
    out.append("::").append(Level.of(each.finding()).command);
    out.append(" file=").append(property(path));
    out.append(",line=").append(String.valueOf(place.line()));
    out.append(",endLine=").append(String.valueOf(place.endLine()));
    // GitHub takes columns only where a mark stays on its line.
    if (place.line() == place.endLine()) {
      out.append(",col=").append(String.valueOf(place.column()));
      out.append(",endColumn=").append(String.valueOf(place.endColumn()));
    }
    out.append(",title=").append(property("whylint " + each.finding().rule().name()));
    out.append("::").append(data(String.join("\n", words.lines()))).append('\n');
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
