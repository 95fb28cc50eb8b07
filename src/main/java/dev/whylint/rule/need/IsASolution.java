package dev.whylint.rule.need;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.text.SolutionShape;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Need;
import dev.whylint.brief.Text;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * A need that names a product, a technology or a design in place of what somebody must be able to
 * do.
 */
public final class IsASolution implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("need/is-a-solution", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "The need {0} names a solution ({1}) and not what somebody must be able to do.",
          "De behoefte {0} noemt een oplossing ({1}) en niet wat iemand moet kunnen.");

  private static final Phrase ASK =
      Phrase.of(
          "Suppose {0} were there tomorrow: what could {1} do then that cannot be done" + " today?",
          "Stel dat {0} er morgen is: wat kan {1} dan wat nu niet kan?");

  private static final Phrase SOMEBODY = Phrase.of("somebody", "iemand");

  private static final Phrase MEND =
      Phrase.of(
          "Write under what: what somebody can do, to which level, and move the product to"
              + " solution.parts",
          "Zet onder what: wat iemand kan en hoe goed, en verplaats het product naar"
              + " solution.parts");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    List<Hit> hits = new ArrayList<>();
    for (Need need : brief.needs()) {
      SolutionShape shape = facts.sense().solutionShape(need.what().value());
      if (need.priority() != Need.Priority.WONT && shape.isSolution()) {
        Text who = need.who();
        Object somebody = who == null || who.isEmpty() ? SOMEBODY : who.value();
        String product = shape.products().get(0);
        Phrase message = MESSAGE.with(need.what(), shape.products());
        hits.add(Hit.at(need, message, ASK.with(product, somebody), MEND));
      }
    }
    return hits;
  }
}
