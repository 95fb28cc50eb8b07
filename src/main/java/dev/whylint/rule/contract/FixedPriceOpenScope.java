package dev.whylint.rule.contract;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.Observability;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Item;
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

/** A fixed price for a scope that nothing bounds. */
public final class FixedPriceOpenScope implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("contract/fixed-price-open-scope", Severity.BLOCKER, Evidence.A);

  private static final Phrase ASK =
      Phrase.of(
          "What is certainly not part of this price, and by which test is each must fulfilled?",
          "Wat valt zeker niet onder deze prijs, en uit welke toets blijkt dat aan elke"
              + " must is voldaan?");

  private static final Phrase MEND =
      Phrase.of(
          "Close the scope: solution.out-of-scope: [], an acceptance line with each must, and"
              + " lists without \"etc.\"; or choose another price form until that is done",
          "Begrens de opdracht: solution.out-of-scope: [], bij elke must een regel"
              + " acceptance, en lijsten zonder \"enz.\"; of kies een andere prijsvorm zolang dat"
              + " niet rond is");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase MESSAGE =
      Phrase.of(
          "The price is fixed while the scope is open: {0}.",
          "De prijs ligt vast terwijl de omvang openstaat: {0}.");

  private static final Phrase NO_LIMIT =
      Phrase.of("nothing is named as out of scope", "er staat niet wat erbuiten valt");

  private static final Phrase ONE_UNTESTED =
      Phrase.of(
          "the must {0} has no acceptance criterion that can be tested",
          "de must {0} heeft geen acceptatiecriterium dat te toetsen is");

  private static final Phrase UNTESTED =
      Phrase.of(
          "{0} musts have no acceptance criterion that can be tested ({1})",
          "{0} musts hebben geen acceptatiecriterium dat te toetsen is ({1})");

  private static final Phrase OPEN_LIST =
      Phrase.of("the list in {0} has no end", "de opsomming in {0} heeft geen eind");

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Terms terms = Terms.of(brief).orElse(null);
    if (terms == null || !terms.isFixedPrice()) {
      return List.of();
    }
    Observability judge = new Observability(facts.sense());
    List<Need> untested =
        brief.needs().stream().filter(n -> n.isMust() && !isTested(n, judge)).toList();
    List<Item> endless = endless(brief);
    List<Phrase> holes = holes(brief, untested, endless);
    if (holes.isEmpty()) {
      return List.of();
    }
    Hit hit = Hit.at(brief.section("contract"), MESSAGE.with(holes), ASK, MEND);
    for (Item item : endless) {
      hit = hit.relatedTo(item.at(), OPEN_LIST.with(item));
    }
    return List.of(hit.with("mustsWithoutAcceptance", untested.size()));
  }

  private static boolean isTested(Need need, Observability judge) {
    Text test = need.acceptance();
    return test != null && Terms.isStated(test) && judge.canBeShown(test.value());
  }

  private static List<Phrase> holes(Brief brief, List<Need> untested, List<Item> endless) {
    List<Phrase> holes = new ArrayList<>();
    boolean limited =
        !brief.solution().outOfScope().isEmpty()
            || brief.needs().stream().anyMatch(n -> n.priority() == Need.Priority.WONT);
    if (!limited) {
      holes.add(NO_LIMIT);
    }
    if (untested.size() == 1) {
      holes.add(ONE_UNTESTED.with(untested.get(0)));
    } else if (!untested.isEmpty()) {
      holes.add(UNTESTED.with(untested.size(), untested));
    }
    endless.forEach(item -> holes.add(OPEN_LIST.with(item)));
    return holes;
  }

  private static List<Item> endless(Brief brief) {
    List<Item> items = new ArrayList<>(brief.needs());
    items.addAll(brief.solution().parts());
    items.removeIf(item -> !OpenList.isIn(item.what().value()));
    return items;
  }
}
