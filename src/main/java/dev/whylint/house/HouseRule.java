package dev.whylint.house;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.RuleStopped;
import dev.whylint.house.expression.Condition;
import java.util.List;

/**
 * A rule that a team wrote for itself, as it runs over one file.
 *
 * @param where its place in the settings, as shown to people
 * @param steps what all house rules may spend on the file
 */
public record HouseRule(RuleInfo info, HouseCheck check, String where, Steps steps)
    implements Rule {
  /** The family of all house rules. */
  public static final String FAMILY = "house";

  /** The same with steps of its own, for another file. */
  public HouseRule spending(Steps others) {
    return new HouseRule(info, check, where, others);
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    steps.begin();
    try {
      return check.hits(brief, facts, steps);
    } catch (Steps.Spent e) {
      throw new RuleStopped(
          where + ": stopped, since it takes too many steps on this brief; make it simpler");
    } catch (Condition.Unanswerable e) {
      throw new RuleStopped(where + ": " + e.getMessage());
    }
  }
}
