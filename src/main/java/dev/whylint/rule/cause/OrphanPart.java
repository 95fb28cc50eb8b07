package dev.whylint.rule.cause;

import dev.whylint.analysis.CausalMap;
import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Link;
import dev.whylint.brief.Part;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A part that addresses nothing, and that no part which addresses something depends on. */
public final class OrphanPart implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("cause/orphan-part", Severity.MAJOR, Evidence.A).silentUnder("cause/none-given");

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} is tied to no cause, symptom or need, so the brief does not say what it is for{1}.",
          "{0} is aan geen oorzaak, symptoom of behoefte gekoppeld; de brief zegt niet"
              + " waar het voor dient{1}.");

  private static final Phrase COST = Phrase.of(", at a cost of {0}", ", terwijl het {0} kost");
  private static final Phrase NOTHING = Phrase.of("", "");

  private static final Phrase ASK =
      Phrase.of(
          "What would you miss if {0} were left out?", "Wat zou u missen als {0} er niet kwam?");

  private static final Phrase MEND =
      Phrase.of(
          "Add at {0}: addresses: [the id of a cause, symptom or need]; name it under depends-on of"
              + " the part that needs it; or move it to out-of-scope.",
          "Zet bij {0}: addresses: [id van een oorzaak, symptoom of behoefte]; noem het bij"
              + " depends-on van het onderdeel dat het nodig heeft; of zet het bij out-of-scope.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    List<Part> parts = brief.solution().parts();
    Set<String> useful = useful(parts, facts.causes());
    if (useful.isEmpty()) {
      return List.of();
    }
    return parts.stream()
        .filter(part -> !useful.contains(part.id()) && part.addresses().isEmpty())
        .map(OrphanPart::hit)
        .toList();
  }

  /** The parts that address something, and all that these depend on. */
  private static Set<String> useful(List<Part> parts, CausalMap map) {
    Map<String, Part> byId = new HashMap<>();
    parts.forEach(part -> byId.putIfAbsent(part.id(), part));
    Set<String> useful = new HashSet<>();
    Deque<Part> open = new ArrayDeque<>();
    parts.stream().filter(map::reachesAnything).forEach(open::add);
    while (!open.isEmpty()) {
      Part part = open.remove();
      if (useful.add(part.id())) {
        for (Link link : part.dependsOn()) {
          Part needed = byId.get(link.id());
          if (needed != null) {
            open.add(needed);
          }
        }
      }
    }
    return useful;
  }

  private static Hit hit(Part part) {
    Phrase cost =
        part.cost() == null || part.cost().value() == null ? NOTHING : COST.with(part.cost());
    return Hit.at(part, MESSAGE.with(part, cost), ASK.with(part), MEND.with(part.id()));
  }
}
