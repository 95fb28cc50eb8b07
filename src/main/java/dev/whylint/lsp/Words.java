package dev.whylint.lsp;

import dev.whylint.brief.Language;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Waived;
import dev.whylint.report.Printable;

/** What the editor shows of findings, one line each, in the language of the reader. */
record Words(Language language) {
  String say(String en, String nl, Object... args) {
    return Phrase.of(en, nl, args).in(language);
  }

  String say(Phrase phrase) {
    return Printable.line(phrase.in(language));
  }

  /** The message, with a mark in front where the finding does not count. */
  String message(Finding finding) {
    String message = say(finding.hit().message());
    Waived waived = finding.waiver();
    if (waived == null) {
      return message;
    }
    String because = Printable.line(waived.because());
    String mark = say("waived", "aanvaard") + (because.isEmpty() ? "" : ": " + because);
    return "[" + mark + "] " + message;
  }
}
