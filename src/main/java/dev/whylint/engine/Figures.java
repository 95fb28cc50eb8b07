package dev.whylint.engine;

import dev.whylint.analysis.CausalMap;
import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The few figures of a brief that a verdict rests on.
 *
 * @param deadlineOdds forecast odds of the date, 0 to 1; null where an input is missing
 * @param budgetOdds forecast odds of the budget, 0 to 1; null where an input is missing
 */
public record Figures(
    int symptoms,
    int symptomsExplained,
    int roots,
    int rootsTreated,
    int musts,
    int mustsTestable,
    int expectations,
    int expectationsTestable,
    @Nullable Double deadlineOdds,
    @Nullable Double budgetOdds) {

  /** Counts them. */
  public static Figures of(Brief brief, Facts facts) {
    CausalMap map = facts.causes();
    List<CausalMap.Root> roots = map.roots();
    return new Figures(
        brief.problem().symptoms().size(),
        (int)
            brief.problem().symptoms().stream()
                .filter(symptom -> !map.explainersOf(symptom.id()).isEmpty())
                .count(),
        roots.size(),
        (int) roots.stream().filter(root -> !map.remediesOf(root).isEmpty()).count(),
        (int) brief.needs().stream().filter(need -> need.isMust()).count(),
        (int)
            brief.needs().stream()
                .filter(need -> need.isMust() && need.acceptance() != null)
                .count(),
        brief.expectations().size(),
        (int)
            brief.expectations().stream()
                .filter(e -> e.metric() != null && e.target() != null)
                .count(),
        orNull(facts.forecast().deadlineOdds()),
        orNull(facts.forecast().budgetOdds()));
  }

  private static @Nullable Double orNull(OptionalDouble odds) {
    return odds.isPresent() ? Double.valueOf(odds.getAsDouble()) : null;
  }

  /** By name, for output as data. */
  public Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("symptoms", symptoms);
    map.put("symptomsExplained", symptomsExplained);
    map.put("roots", roots);
    map.put("rootsTreated", rootsTreated);
    map.put("musts", musts);
    map.put("mustsTestable", mustsTestable);
    map.put("expectations", expectations);
    map.put("expectationsTestable", expectationsTestable);
    if (deadlineOdds != null) {
      map.put("deadlineOdds", deadlineOdds);
    }
    if (budgetOdds != null) {
      map.put("budgetOdds", budgetOdds);
    }
    return map;
  }
}
