package dev.whylint.rule.cause;

import dev.whylint.analysis.CausalMap.Root;
import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Part;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;

/** A root cause that is met only by remedies that lean on people's memory and care. */
public final class WeakRemedy implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("cause/weak-remedy", Severity.MAJOR, Evidence.C);

  private static final Phrase MESSAGE =
      Phrase.of(
          "Against {0} the solution has only {1}, which works as long as people remember it and"
              + " have the time.",
          "Tegen {0} zet de oplossing alleen {1} in, en dat werkt zolang mensen eraan denken en er"
              + " tijd voor hebben.");

  private static final Phrase ASK =
      Phrase.of(
          "What would have to change in the work itself, so that it goes right even when nobody"
              + " thinks of it?",
          "Wat moet er aan het werk zelf veranderen, zodat het ook goed gaat als niemand eraan"
              + " denkt?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under solution a part that changes the work (a step less, a default, a check that"
              + " blocks, a person in charge): {what: …, kind: redesign, addresses: [{0}]}. If a"
              + " part does so already, correct its kind.",
          "Zet onder solution een onderdeel dat het werk verandert (een stap minder, een"
              + " standaardwaarde, een controle die blokkeert, een verantwoordelijke): {what:"
              + " …, kind: redesign, addresses: [{0}]}. Doet een onderdeel dat al, pas dan daar"
              + " de waarde van kind aan.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Remedies remedies = new Remedies(facts.sense());
    List<Hit> hits = new ArrayList<>();
    for (Root root : facts.causes().roots()) {
      List<Part> parts = facts.causes().remediesOf(root);
      if (!parts.isEmpty() && parts.stream().allMatch(remedies::isWeak)) {
        hits.add(
            Hit.at(
                    root.cause(),
                    MESSAGE.with(root.cause(), parts),
                    ASK,
                    MEND.with(root.cause().id()))
                .with("weak-remedies", parts.size()));
      }
    }
    return hits;
  }
}
