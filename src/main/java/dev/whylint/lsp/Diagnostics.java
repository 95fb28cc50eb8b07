package dev.whylint.lsp;

import dev.whylint.engine.Finding;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;

/** Turns findings into the diagnostics of the protocol. */
final class Diagnostics {
  /** What diagnostics name as their source. */
  static final String SOURCE = "whylint";

  private Diagnostics() {}

  /** One for every finding, waived ones as mere hints. */
  static List<Diagnostic> of(CheckedText text, String uri) {
    List<Diagnostic> all = new ArrayList<>();
    for (CheckedBrief brief : text.briefs()) {
      Words words = new Words(brief.spoken());
      brief.result().findings().forEach(finding -> all.add(of(finding, words, uri)));
    }
    return all;
  }

  private static Diagnostic of(Finding finding, Words words, String uri) {
    Hit hit = finding.hit();
    Diagnostic diagnostic =
        new Diagnostic(
            Positions.range(hit.place()), words.message(finding), severity(finding), SOURCE);
    diagnostic.setCode(finding.rule().name());
    List<DiagnosticRelatedInformation> related = new ArrayList<>();
    for (Hit.Related each : hit.related()) {
      Location location = new Location(uri, Positions.range(each.at().place()));
      related.add(new DiagnosticRelatedInformation(location, words.say(each.message())));
    }
    if (!related.isEmpty()) {
      diagnostic.setRelatedInformation(related);
    }
    return diagnostic;
  }

  private static DiagnosticSeverity severity(Finding finding) {
    return finding.counts() ? severity(finding.severity()) : DiagnosticSeverity.Hint;
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case BLOCKER -> DiagnosticSeverity.Error;
      case MAJOR -> DiagnosticSeverity.Warning;
      case MINOR -> DiagnosticSeverity.Information;
      case INFO -> DiagnosticSeverity.Hint;
    };
  }
}
