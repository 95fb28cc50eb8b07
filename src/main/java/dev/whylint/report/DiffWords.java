package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.change.BriefDiff;
import dev.whylint.change.Change;
import dev.whylint.engine.Finding;
import dev.whylint.source.Place;
import java.util.ArrayList;
import java.util.List;

/** What happened between two versions, in words and in the order that every format shows it. */
final class DiffWords {
  private final BriefDiff diff;
  private final Labels labels;
  private final Language language;

  DiffWords(BriefDiff diff, Language language) {
    this.diff = diff;
    this.language = language;
    this.labels = new Labels(language);
  }

  /** One heading with its lines. */
  record Group(String heading, List<Line> lines) {}

  /**
   * One thing that happened.
   *
   * @param where file and line
   */
  record Line(String where, String message) {}

  /** What became of the verdict, and how much of each happened. */
  String summary() {
    String was = labels.verdict(diff.before().verdict());
    String is = labels.verdict(diff.after().verdict());
    String verdict = was.equals(is) ? is : was + " → " + is;
    return verdict
        + ". "
        + labels.say(
            "{0} answered, {1} new, {2} gone with what they were about; {3} deleted, {4} harder,"
                + " {5} drifted.",
            "{0} beantwoord, {1} nieuw, {2} verdwenen met hun onderwerp; {3} geschrapt, {4}"
                + " verhard, {5} verschoven.",
            diff.answered().size(),
            diff.fresh().size(),
            diff.dropped().size(),
            diff.changes(Change.Kind.DELETED).size(),
            diff.changes(Change.Kind.HARDENED).size(),
            diff.changes(Change.Kind.DRIFTED).size());
  }

  /** The groups that hold anything, the ones to ask about first. */
  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    add(
        groups,
        labels.say("Deleted, and nothing says why", "Geschrapt, en nergens staat waarom"),
        changes(Change.Kind.DELETED));
    add(
        groups,
        labels.say("Promises that became harder", "Beloften die harder werden"),
        changes(Change.Kind.HARDENED));
    add(
        groups,
        labels.say(
            "Figures, terms and ratings that drifted",
            "Cijfers, voorwaarden en inschattingen die verschoven"),
        changes(Change.Kind.DRIFTED));
    add(
        groups,
        labels.say("New findings", "Nieuwe bevindingen"),
        findings(diff.fresh(), diff.after().file().name()));
    add(
        groups,
        labels.say(
            "Findings that are gone with what they were about",
            "Bevindingen die met hun onderwerp verdwenen"),
        findings(diff.dropped(), diff.before().file().name()));
    add(
        groups,
        labels.say("Answered", "Beantwoord"),
        findings(diff.answered(), diff.before().file().name()));
    return groups;
  }

  private static void add(List<Group> groups, String heading, List<Line> lines) {
    if (!lines.isEmpty()) {
      groups.add(new Group(heading, lines));
    }
  }

  private List<Line> changes(Change.Kind kind) {
    List<Line> lines = new ArrayList<>();
    for (Change change : diff.changes(kind)) {
      Place after = change.after();
      Place before = change.before();
      String where =
          after != null
              ? place(diff.after().file().name(), after)
              : before != null ? place(diff.before().file().name(), before) : "";
      lines.add(new Line(where, change.message().in(language)));
    }
    return lines;
  }

  private List<Line> findings(List<Finding> findings, String file) {
    return findings.stream()
        .sorted(Finding.STORY)
        .map(
            f ->
                new Line(
                    place(file, f.hit().place()),
                    labels.severity(f.severity())
                        + " "
                        + f.rule().name()
                        + ": "
                        + f.hit().message().in(language)))
        .toList();
  }

  private static String place(String file, Place place) {
    return file + ":" + place.line();
  }
}
