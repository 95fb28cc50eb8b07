package dev.whylint.engine;

import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefText;
import dev.whylint.brief.Keyword;
import dev.whylint.brief.Text;
import dev.whylint.source.Comment;
import dev.whylint.source.Place;
import dev.whylint.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who reads the report. For the client, all that is internal is taken out of the result itself, so
 * that no output format can show it: the relationship and what was found in it, remarks, the
 * reasons of waivers, comments, and the lines of the file on which these stand. What was found is
 * then said as a joint task.
 */
public enum Audience implements Keyword {
  /** Sees everything. */
  CONSULTANT,
  /** Sees nothing that is internal. */
  CLIENT;

  private static final List<String> INTERNAL = List.of("/relationship", "/waivers");

  /** What this audience may see of a result. */
  public BriefResult view(BriefResult result) {
    if (this == CONSULTANT) {
      return result;
    }
    JointWords joint = new JointWords();
    List<Finding> shown = new ArrayList<>();
    for (Finding finding : result.findings()) {
      if (!isInternal(finding)) {
        Waived waiver = finding.waiver() == null ? null : new Waived("", "");
        shown.add(
            new Finding(
                finding.rule(),
                forClient(finding.hit(), joint),
                finding.severity(),
                waiver,
                finding.baselined(),
                finding.fingerprint()));
      }
    }
    Brief brief = redact(result.brief());
    return new BriefResult(
        redact(result.file(), result.brief()),
        brief,
        Verdict.of(brief.readable(), shown),
        result.figures(),
        List.copyOf(shown));
  }

  /** Whether only a consultant may see it. */
  static boolean isInternal(Finding finding) {
    return finding.rule().internal() || isInternal(finding.hit().at().path());
  }

  private static boolean isInternal(String path) {
    return INTERNAL.stream().anyMatch(path::startsWith);
  }

  private static Hit forClient(Hit hit, JointWords joint) {
    List<Hit.Related> related =
        hit.related().stream()
            .filter(each -> !isInternal(each.at().path()))
            .map(each -> new Hit.Related(each.at(), joint.of(each.message())))
            .toList();
    return new Hit(
        hit.at(),
        hit.place(),
        joint.of(hit.message()),
        hit.ask(),
        hit.mend(),
        hit.clearsIf(),
        hit.severity(),
        related,
        hit.numbers());
  }

  private static Brief redact(Brief b) {
    List<BriefText> texts =
        b.texts().stream().filter(t -> !t.scope().internal() && !isInternal(t.path())).toList();
    return new Brief(
        b.document(),
        b.readable(),
        b.at(),
        b.title(),
        b.language(),
        b.languageGiven(),
        b.domain(),
        b.date(),
        b.phase(),
        b.client(),
        null,
        b.problem(),
        b.needs(),
        b.stakeholders(),
        b.solution(),
        b.expectations(),
        b.plan(),
        b.assumptions(),
        b.risks(),
        b.dependencies(),
        b.contract(),
        b.notes(),
        List.of(),
        texts,
        List.of(),
        b.faults(),
        b.sections());
  }

  private static SourceFile redact(SourceFile file, Brief brief) {
    Map<Integer, Integer> keep = new HashMap<>();
    for (Comment comment : brief.comments()) {
      keep.merge(comment.place().line(), comment.place().column() - 1, Math::min);
    }
    for (String section : List.of("relationship", "waivers")) {
      for (Place place : brief.sections().span(section)) {
        for (int line = place.line(); line <= place.endLine(); line++) {
          keep.put(line, 0);
        }
      }
    }
    for (BriefText each : brief.texts()) {
      if (each.scope().internal()) {
        Text text = each.text();
        for (int line = text.place().line(); line <= text.place().endLine(); line++) {
          keep.put(line, 0);
        }
      }
    }
    StringBuilder out = new StringBuilder();
    for (int line = 1; line <= file.lines(); line++) {
      String words = file.line(line);
      int length = Math.min(words.length(), keep.getOrDefault(line, words.length()));
      out.append(words, 0, length).append('\n');
    }
    return new SourceFile(file.name(), out.toString());
  }
}
