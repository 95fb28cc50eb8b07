package dev.whylint.rule.brief;

import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import dev.whylint.engine.UnreadWaiver;
import dev.whylint.engine.WaiverRule;
import dev.whylint.engine.Waivers;
import java.util.List;
import java.util.Set;

/** A comment that is meant as a waiver and cannot be read as one. */
public final class BadWaiver implements WaiverRule {
  private static final RuleInfo INFO = RuleInfo.of("brief/bad-waiver", Severity.MAJOR, Evidence.A);

  private static final Phrase ASK =
      Phrase.of(
          "What was accepted here, by whom, and why? (This is a question to the author of the"
              + " file, not to the client.)",
          "Wat is hier aanvaard, door wie, en waarom? (Een vraag aan de schrijver van het bestand,"
              + " niet aan de klant.)");

  private static final Phrase MEND =
      Phrase.of(
          "Write it as: # whylint: ignore [rule] until=[date] by=[name] -- [reason].",
          "Schrijf het als: # whylint: ignore [regel] until=[datum] by=[naam] -- [reden].");

  private static final Phrase NO_RULE =
      Phrase.of(
          "This comment does not say which rule it waives.",
          "Deze opmerking zegt niet voor welke regel zij geldt.");

  private static final Phrase NO_REASON =
      Phrase.of(
          "This waiver of {0} gives no reason, so it does not count.",
          "Deze waiver van {0} geeft geen reden, en telt dus niet.");

  private static final Phrase DATE =
      Phrase.of(
          "“{0}” is no date, so this waiver does not count.",
          "“{0}” is geen datum, dus deze waiver telt niet.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> judge(Waivers waivers, Set<String> names) {
    return waivers.bad().stream().map(bad -> Hit.at(bad.at(), message(bad), ASK, MEND)).toList();
  }

  private static Phrase message(UnreadWaiver bad) {
    return switch (bad.kind()) {
      case WORD -> unknown(bad, "word", "woord");
      case KEY -> unknown(bad, "key", "sleutel");
      case NO_RULE -> NO_RULE;
      case NO_REASON -> NO_REASON.with(bad.found());
      case DATE -> DATE.with(bad.found());
    };
  }

  private static Phrase unknown(UnreadWaiver bad, String english, String dutch) {
    Phrase near =
        bad.nearest().isEmpty()
            ? Phrase.of(".", ".")
            : Phrase.of("; did you mean “{0}”?", "; bedoelde u “{0}”?", bad.nearest());
    return Phrase.of(
        "A whylint comment knows no " + english + " “{0}”{1}",
        "Een whylint-opmerking kent geen " + dutch + " “{0}”{1}",
        bad.found(),
        near);
  }
}
