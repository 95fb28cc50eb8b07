package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Part;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import java.util.Optional;

/** An expectation that relies on no part of the solution. */
public final class NobodyDelivers implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/nobody-delivers", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "The brief names no part of the solution that brings about {0}.",
          "Er is geen onderdeel van de oplossing genoemd dat {0} waarmaakt.");

  private static final Phrase ASK =
      Phrase.of(
          "Which part of the work brings about {0}, and who is answerable for it?",
          "Welk onderdeel zorgt voor {0}, en wie staat daarvoor in?");

  private static final Phrase MEND =
      Phrase.of(
          "Add to the expectation: relies-on: [id of the part]; or add that part to"
              + " solution.parts",
          "Zet bij de verwachting: relies-on: [id van het onderdeel]; of zet dat onderdeel bij"
              + " solution.parts");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    List<Part> parts = brief.solution().parts();
    boolean delivered =
        expectation.reliesOn().stream()
            .anyMatch(link -> parts.stream().anyMatch(part -> part.id().equals(link.id())));
    if (parts.isEmpty() || delivered) {
      return Optional.empty();
    }
    return Optional.of(Hit.at(expectation, MESSAGE.with(expectation), ASK.with(expectation), MEND));
  }
}
