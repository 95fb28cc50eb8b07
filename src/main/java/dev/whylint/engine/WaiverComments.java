package dev.whylint.engine;

import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Day;
import dev.whylint.brief.Language;
import dev.whylint.brief.Names;
import dev.whylint.brief.Text;
import dev.whylint.brief.Waiver;
import dev.whylint.brief.quantity.DateReader;
import dev.whylint.brief.quantity.DateValue;
import dev.whylint.source.Comment;
import dev.whylint.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads waivers that stand as comments: {@code # whylint: ignore RULE[, RULE] until=DATE by=NAME --
 * reason}, for the line they stand on, or the next one where they have a line of their own.
 */
final class WaiverComments {
  private static final String CALL = "whylint:";
  private static final String IGNORE = "ignore";
  private static final List<String> KEYS = List.of("until", "by");
  private static final Pattern KEY = Pattern.compile("(?<=\\s)([A-Za-z-]+)=");

  private final boolean dutch;
  private @Nullable DateReader dates;
  private final Map<Integer, List<Waiver>> byLine = new LinkedHashMap<>();
  private final List<UnreadWaiver> bad = new ArrayList<>();

  WaiverComments(Brief brief) {
    this.dutch = brief.language() == Language.NL;
    List<Comment> comments = brief.comments();
    int[] lines = lines(comments);
    for (int i = 0; i < comments.size(); i++) {
      String text = comments.get(i).text().strip();
      if (text.regionMatches(true, 0, CALL, 0, CALL.length())) {
        read(text.substring(CALL.length()).strip(), comments.get(i), lines[i], i);
      }
    }
  }

  /** The line each comment is for: its own, or the first behind it that is no comment. */
  private static int[] lines(List<Comment> comments) {
    int[] lines = new int[comments.size()];
    for (int i = lines.length - 1; i >= 0; i--) {
      int line = comments.get(i).place().line();
      boolean last = i + 1 == lines.length;
      if (!comments.get(i).ownLine()) {
        lines[i] = line;
      } else if (!last && comments.get(i + 1).ownLine() && lineOf(comments, i + 1) == line + 1) {
        lines[i] = lines[i + 1];
      } else {
        lines[i] = line + 1;
      }
    }
    return lines;
  }

  private static int lineOf(List<Comment> comments, int at) {
    return comments.get(at).place().line();
  }

  private void read(String text, Comment comment, int line, int index) {
    Place place = comment.place();
    Anchor at = new Anchor("whylint-comment", "/waivers/comment/" + index, place);
    int dashes = (" " + text + " ").indexOf(" -- ");
    String head = dashes < 0 ? text : text.substring(0, Math.max(0, dashes - 1)).strip();
    String reason = dashes < 0 ? "" : text.substring(Math.min(text.length(), dashes + 2)).strip();
    int space = head.indexOf(' ');
    String word = space < 0 ? head : head.substring(0, space);
    if (!word.toLowerCase(Locale.ROOT).equals(IGNORE)) {
      String near = Names.nearest(word, List.of(IGNORE));
      bad.add(new UnreadWaiver(UnreadWaiver.Kind.WORD, at, word, near));
      return;
    }
    Arguments given = new Arguments(space < 0 ? "" : head.substring(space));
    Day until = until(given, at);
    given.unknown.forEach(
        key -> bad.add(new UnreadWaiver(UnreadWaiver.Kind.KEY, at, key, Names.nearest(key, KEYS))));
    if (given.rules.isEmpty()) {
      bad.add(new UnreadWaiver(UnreadWaiver.Kind.NO_RULE, at, "", ""));
    } else if (reason.isEmpty()) {
      bad.add(
          new UnreadWaiver(UnreadWaiver.Kind.NO_REASON, at, String.join(", ", given.rules), ""));
    } else if (given.until.isEmpty() || until != null) {
      for (String rule : given.rules) {
        Anchor own = new Anchor(IGNORE + " " + rule, at.path(), place);
        Text by = new Text(given.by, place);
        Text reasoned = new Text(reason, place);
        byLine
            .computeIfAbsent(line, l -> new ArrayList<>())
            .add(new Waiver(own, new Text(rule, place), null, reasoned, by, until));
      }
    }
  }

  private @Nullable Day until(Arguments given, Anchor at) {
    if (given.until.isEmpty()) {
      return null;
    }
    DateReader reader = dates == null ? new DateReader(dutch) : dates;
    dates = reader;
    Optional<DateValue> value = reader.read(given.until);
    if (value.isEmpty()) {
      bad.add(new UnreadWaiver(UnreadWaiver.Kind.DATE, at, given.until, ""));
      return null;
    }
    return new Day(new Text(given.until, at.place()), value.get());
  }

  /** What stands between the word and the reason: rules, then keys with their values. */
  private static final class Arguments {
    private final List<String> rules = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private String until = "";
    private String by = "";

    Arguments(String text) {
      Matcher keys = KEY.matcher(text);
      int from = 0;
      String key = "";
      while (keys.find()) {
        put(key, text.substring(from, keys.start()).strip());
        key = keys.group(1);
        from = keys.end();
      }
      put(key, text.substring(from).strip());
    }

    private void put(String key, String value) {
      switch (key) {
        case "" -> {
          for (String rule : value.split("[,\\s]+", -1)) {
            if (!rule.isEmpty()) {
              rules.add(rule);
            }
          }
        }
        case "until" -> until = value;
        case "by" -> by = value;
        default -> unknown.add(key);
      }
    }
  }

  /** All of them, in the order of their lines. */
  Stream<Waiver> all() {
    return byLine.values().stream().flatMap(List::stream);
  }

  /** Those for what is found on a line. */
  List<Waiver> on(int line) {
    return byLine.getOrDefault(line, List.of());
  }

  List<UnreadWaiver> bad() {
    return List.copyOf(bad);
  }
}
