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

/** A value that cannot be read as what its key takes. */
public final class BadValue implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("brief/bad-value", Severity.BLOCKER, Evidence.A);

  private static final FaultHits FAULTS =
      new FaultHits(
          Fault.Kind.BAD_VALUE,
          Fault.Kind.BAD_CHOICE,
          Fault.Kind.SPLIT_COMMA,
          Fault.Kind.MISSING,
          Fault.Kind.WRONG_SHAPE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    return FAULTS.of(brief, BadValue::words);
  }

  private static FaultHits.Words words(Fault fault) {
    String found = FaultHits.shown(fault);
    String accepted = String.join(", ", fault.accepted());
    Phrase write = Phrase.of("Write for example: {0}", "Schrijf bijvoorbeeld: {0}", accepted);
    return switch (fault.kind()) {
      case BAD_CHOICE ->
          new FaultHits.Words(
              Phrase.of(
                  "“{0}” is none of the words that this key takes{1}",
                  "“{0}” is geen woord dat hier kan staan{1}",
                  found,
                  fault.nearest().isEmpty() ? Phrase.of(".", ".") : FaultHits.didYouMean(fault)),
              Phrase.of("Write one of: {0}", "Kies uit: {0}", accepted));
      case SPLIT_COMMA ->
          new FaultHits.Words(
              Phrase.of(
                  "The comma cuts “{0}” in two here, because it is not quoted.",
                  "De komma knipt “{0}” hier in tweeën, omdat er geen aanhalingstekens staan.",
                  found),
              Phrase.of("Quote it: {0}", "Zet het tussen aanhalingstekens: {0}", accepted));
      case MISSING ->
          new FaultHits.Words(
              Phrase.of(
                  "The key “{0}” is missing; nothing can be judged without it.",
                  "De sleutel “{0}” ontbreekt; zonder valt er niets te beoordelen.", found),
              Phrase.of("Add: {0}", "Voeg toe: {0}", accepted));
      case WRONG_SHAPE -> shape(fault, accepted);
      default ->
          new FaultHits.Words(
              Phrase.of(
                  "“{0}” cannot be read as what belongs here.",
                  "“{0}” is niet te lezen als wat hier hoort te staan.", found),
              write);
    };
  }

  private static FaultHits.Words shape(Fault fault, String accepted) {
    Phrase found =
        switch (fault.found()) {
          case "list" -> Phrase.of("A list stands here", "Hier staat een lijst");
          case "map" -> Phrase.of("A map of keys stands here", "Hier staat een blok met sleutels");
          default -> Phrase.of("A bare text stands here", "Hier staat losse tekst");
        };
    return new FaultHits.Words(
        Phrase.of("{0}, where {1} is expected.", "{0}; verwacht wordt: {1}.", found, accepted),
        Phrase.of("Write: {0}", "Schrijf: {0}", accepted));
  }
}
