package dev.whylint.rule.brief;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Fault;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;

/** Text that is no YAML. */
public final class Syntax implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("brief/syntax", Severity.BLOCKER, Evidence.A);

  private static final FaultHits FAULTS = new FaultHits(Fault.Kind.SYNTAX, Fault.Kind.ALIAS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return FAULTS.of(brief, Syntax::words);
  }

  private static FaultHits.Words words(Fault fault) {
    String detail = fault.accepted().isEmpty() ? "" : fault.accepted().get(0);
    if (fault.kind() == Fault.Kind.ALIAS) {
      Phrase wrong =
          detail.equals("recursive")
              ? Phrase.of("it stands inside what it repeats", "hij staat in wat hij herhaalt")
              : Phrase.of("nothing is anchored by that name", "er is geen anker met die naam");
      return new FaultHits.Words(
          Phrase.of(
              "The alias “{0}” leads nowhere: {1}.",
              "De alias “{0}” leidt nergens heen: {1}.", FaultHits.shown(fault), wrong),
          Phrase.of(
              "Quote the text if the star belongs to it, or write the value out.",
              "Zet de tekst tussen aanhalingstekens als de ster erbij hoort, of schrijf de"
                  + " waarde uit."));
    }
    if (fault.found().isEmpty() && detail.isEmpty()) {
      return new FaultHits.Words(
          Phrase.of("There is nothing in this document.", "Dit document is leeg."),
          Phrase.of("Write title, problem and solution.", "Schrijf title, problem en solution."));
    }
    return new FaultHits.Words(
        Phrase.of(
            "This is no YAML from here on: {0}.",
            "Vanaf hier is dit geen YAML: {0}.", Phrase.of("{0}", "{0}", FaultHits.shown(fault))),
        SyntaxHints.mend(detail));
  }
}
