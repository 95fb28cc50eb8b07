package dev.whylint.rule.need;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.text.SolutionShape;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Need;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
          "Suppose this were there tomorrow ({0}): what could be done then that cannot be"
              + " done today, and by whom?",
          "Stel dat dit er morgen is ({0}): wat kan er dan wat nu niet kan, en wie kan dat?");

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

  /** A need that names products and no more. */
  private record Named(Need need, List<String> products) {}

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    List<Named> named = new ArrayList<>();
    for (Need need : brief.needs()) {
      SolutionShape shape = facts.sense().solutionShape(need.what().value());
      if (need.priority() != Need.Priority.WONT && shape.isSolution()) {
        named.add(new Named(need, shape.products()));
      }
    }
    Set<String> standing = standing(named, brief, facts);
    List<Hit> hits = new ArrayList<>();
    for (Named each : named) {
      if (!standing.containsAll(each.products())
          || !ThingsInUse.areKnown(each.need(), each.products())) {
        Phrase message = MESSAGE.with(each.need().what(), each.products());
        hits.add(Hit.at(each.need(), message, ASK.with(each.products()), MEND));
      }
    }
    return hits;
  }

  /** The products that the problem tells of as things in use today. */
  private static Set<String> standing(List<Named> named, Brief brief, Facts facts) {
    Set<String> products = new HashSet<>();
    named.forEach(each -> products.addAll(each.products()));
    return products.isEmpty() ? products : ThingsInUse.of(brief, facts.sense()).among(products);
  }
}
