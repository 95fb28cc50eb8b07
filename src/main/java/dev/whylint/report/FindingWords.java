package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;

/** What a finding says, one line each and free of control characters, for formats of programs. */
record FindingWords(Finding finding, Labels labels) {
  FindingWords(Finding finding, Language language) {
    this(finding, new Labels(language));
  }

  String message() {
    return Printable.line(finding.hit().message().in(labels.language()));
  }

  String ask() {
    return Printable.line(finding.hit().ask().in(labels.language()));
  }

  String mend() {
    return Printable.line(finding.hit().mend().in(labels.language()));
  }

  /** Why it does not count, with the reason where there is one; empty if it counts. */
  String setAside() {
    if (finding.waiver() != null) {
      String because = Printable.line(finding.waiver().because());
      return labels.say("waived", "aanvaard") + (because.isEmpty() ? "" : ": " + because);
    }
    return finding.baselined() ? labels.say("in the baseline", "in de baseline") : "";
  }

  /** The message, with a mark in front where the finding does not count. */
  String marked() {
    return finding.counts() ? message() : "[" + setAside() + "] " + message();
  }

  /** The message, the question and what to write, a line each. */
  List<String> lines() {
    return List.of(
        marked(),
        labels.say("Ask: {0}", "Vraag: {0}", ask()),
        labels.say("Mend: {0}", "Herstel: {0}", mend()));
  }

  /** Where it stands, as compilers write it. */
  static String place(String path, Finding finding) {
    return Printable.line(path)
        + ":"
        + finding.hit().place().line()
        + ":"
        + finding.hit().place().column();
  }

  /** The name of a brief among those of a file: the path, with a number from the second on. */
  static String brief(String path, BriefResult brief) {
    int document = brief.brief().document();
    return Printable.line(path) + (document > 1 ? " #" + document : "");
  }

  /** How many of each severity, and how many that do not count. */
  static String counts(List<Finding> findings, Labels labels) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long number = findings.stream().filter(f -> f.counts() && f.severity() == severity).count();
      if (number > 0) {
        parts.add(labels.count(number, severity));
      }
    }
    long aside = findings.stream().filter(f -> !f.counts()).count();
    if (aside > 0) {
      parts.add(labels.say("{0} waived or known", "{0} aanvaard of bekend", aside));
    }
    return String.join(", ", parts);
  }
}
