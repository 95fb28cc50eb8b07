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
import java.util.List;
import java.util.Locale;

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

  private static final List<String> KNOWN =
      List.of("the", "our", "their", "my", "de", "het", "onze", "ons", "hun", "mijn");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    List<Hit> hits = new ArrayList<>();
    for (Need need : brief.needs()) {
      SolutionShape shape = facts.sense().solutionShape(need.what().value());
      if (need.priority() != Need.Priority.WONT
          && shape.isSolution()
          && !standsAlready(need, shape, brief, facts)) {
        Phrase message = MESSAGE.with(need.what(), shape.products());
        hits.add(Hit.at(need, message, ASK.with(shape.products()), MEND));
      }
    }
    return hits;
  }

  /** Whether the problem tells of the very thing as one that is in use today. */
  private static boolean standsAlready(Need need, SolutionShape shape, Brief brief, Facts facts) {
    List<String> today = new ArrayList<>();
    brief.problem().symptoms().forEach(each -> today.add(each.what().value()));
    brief.problem().causes().forEach(each -> today.add(each.what().value()));
    today.removeIf(text -> facts.sense().lack(text).isPresent());
    return shape.products().stream()
        .allMatch(
            product ->
                names(need.what().value(), product)
                    && today.stream().anyMatch(text -> names(text, product)));
  }

  /** Whether the text speaks of one that both sides know: the hall, not a hall or a new hall. */
  private static boolean names(String text, String product) {
    String plain = " " + text.toLowerCase(Locale.ROOT) + " ";
    return KNOWN.stream().anyMatch(the -> plain.contains(" " + the + " " + product + " "));
  }
}
