package dev.whylint.counsel;

import dev.whylint.brief.Expectation;
import dev.whylint.counsel.Choice.Kind;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The promises that can be kept where those in the brief cannot, as far as there are numbers. */
final class TargetChoices {
  /** What a finding has computed as the most that can be had, by the name that it gives it. */
  private static final Map<String, Phrase> LIMITS =
      Map.of(
          "availability", Phrase.of("{0}: at most {1}", "{0}: ten hoogste {1}"),
          "greatestCut", Phrase.of("{0}: at most {1} less", "{0}: ten hoogste {1} minder"),
          "precision", Phrase.of("{0}: about {1}", "{0}: ongeveer {1}"),
          "ceiling", Phrase.of("{0}: at most {1}", "{0}: ten hoogste {1}"));

  private TargetChoices() {}

  static List<Choice> of(Case about) {
    List<Phrase> limits = new ArrayList<>();
    for (Severity severity : List.of(Severity.BLOCKER, Severity.MAJOR)) {
      for (Finding finding : about.weighing(severity)) {
        limit(about, finding).ifPresent(limits::add);
      }
    }
    if (limits.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Choice(
            Kind.TARGET,
            Phrase.of("A promise that can be kept", "Een belofte die te houden is"),
            Phrase.of("As it is set up now – {0}.", "Zoals het nu is opgezet – {0}.", limits),
            Phrase.of(
                "Saying the lower figure aloud to whoever counts on the higher one.",
                "Het lagere cijfer hardop zeggen tegen wie op het hogere rekent.")));
  }

  private static Optional<Phrase> limit(Case about, Finding finding) {
    String path = finding.hit().at().path();
    Optional<Expectation> promise =
        about.brief().expectations().stream()
            .filter(each -> path.startsWith(each.at().path()))
            .findFirst();
    if (promise.isEmpty()) {
      return Optional.empty();
    }
    for (Map.Entry<String, Phrase> each : LIMITS.entrySet()) {
      if (finding.hit().numbers().get(each.getKey()) instanceof Double most) {
        return Optional.of(each.getValue().with(promise.get(), new Phrase.Percent(most)));
      }
    }
    return Optional.empty();
  }
}
