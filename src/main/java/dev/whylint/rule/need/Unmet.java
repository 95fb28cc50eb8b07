package dev.whylint.rule.need;

import dev.whylint.analysis.CausalMap;
import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Need;
import dev.whylint.brief.Part;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A must that no part of the solution addresses, directly or through what it stems from. */
public final class Unmet implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("need/unmet", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} is a must, and no part of the solution addresses it or what it stems from.",
          "{0} is een must, en geen onderdeel van de oplossing doet iets aan die behoefte"
              + " of aan wat erachter zit.");

  private static final Phrase ASK =
      Phrase.of(
          "What in the proposal makes this possible, or is it a must for later: {0}?",
          "Wat in het voorstel maakt dit mogelijk, of is het een must voor later: {0}?");

  private static final Phrase MEND =
      Phrase.of(
          "Add the need to addresses of the part that meets it, add such a part, or lower"
              + " its priority",
          "Zet de behoefte bij addresses van het onderdeel dat eraan voldoet, voeg zo'n"
              + " onderdeel toe, of verlaag de priority");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    List<Part> parts = brief.solution().parts();
    // Where no part is tied to anything, that is what has to be said, not that every must is unmet.
    if (parts.stream().noneMatch(part -> !part.addresses().isEmpty())) {
      return List.of();
    }
    return brief.needs().stream()
        .filter(need -> need.isMust() && !isMet(need, brief, facts.causes()))
        .map(need -> Hit.at(need, MESSAGE.with(need.what()), ASK.with(need.what()), MEND))
        .toList();
  }

  private static boolean isMet(Need need, Brief brief, CausalMap map) {
    Set<String> sources = new HashSet<>();
    need.stemsFrom().forEach(link -> sources.add(link.id()));
    sources.add(need.id());
    boolean direct =
        brief.solution().parts().stream()
            .anyMatch(part -> sources.stream().anyMatch(id -> map.touches(part, id)));
    return direct
        || sources.stream().flatMap(id -> map.explainersOf(id).stream()).anyMatch(map::isTreated);
  }
}
