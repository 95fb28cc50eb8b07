package dev.whylint.rule.plan;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.PlanMoney;
import dev.whylint.analysis.feasibility.Rounding;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Solution;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Bids so far apart that they cannot have priced the same thing. */
public final class QuotesApart implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("plan/quotes-apart", Severity.MAJOR, Evidence.A);

  /** Judgement: a difference by half is more than a margin or a wish to win explains. */
  private static final double APART = 1.5;

  private static final Phrase MESSAGE =
      Phrase.of(
          "The bids run from {0} to {1}, a factor of {2}: they did not price the same thing.",
          "De offertes lopen van {0} tot {1}, een factor {2}: ze gaan niet over hetzelfde"
              + " werk.");

  private static final Phrase ASK =
      Phrase.of(
          "What did the lowest bidder leave out that the highest one put in, and which of the two"
              + " did you mean to buy?",
          "Wat liet de laagste aanbieder weg wat de hoogste meenam, en welke van de twee"
              + " wilde u kopen?");

  private static final Phrase MEND =
      Phrase.of(
          "Have every bidder price one list of items, and write the items in that make the"
              + " difference.",
          "Vraag alle aanbieders een prijs voor dezelfde lijst met posten, en neem de"
              + " posten op die het verschil maken.");

  private static final Phrase CLEARS =
      Phrase.of(
          "the bids on one list of items lie within a factor of 1.5",
          "als de offertes op één lijst met posten binnen een factor 1,5 liggen");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    List<Map.Entry<Figure, Quantity>> prices = new ArrayList<>();
    for (Solution.Quote quote : brief.solution().quotes()) {
      Figure price = quote.price();
      PlanMoney.amount(price)
          .filter(q -> price != null && q.base() > 0)
          .ifPresent(q -> prices.add(Map.entry(price, q)));
    }
    long currencies =
        prices.stream().map(each -> each.getValue().unit().symbol()).distinct().count();
    if (currencies != 1) {
      return List.of();
    }
    Comparator<Map.Entry<Figure, Quantity>> byPrice =
        (one, other) -> Double.compare(one.getValue().base(), other.getValue().base());
    return look(brief, Collections.min(prices, byPrice), Collections.max(prices, byPrice));
  }

  private static List<Hit> look(
      Brief brief, Map.Entry<Figure, Quantity> lowest, Map.Entry<Figure, Quantity> highest) {
    double low = lowest.getValue().base();
    double high = highest.getValue().base();
    if (high < APART * low) {
      return List.of();
    }
    Phrase message = MESSAGE.with(lowest.getKey(), highest.getKey(), Rounding.rough(high / low));
    return List.of(
        Hit.at(brief.section("solution"), message, ASK, MEND)
            .marking(lowest.getKey().text().place())
            .clearsIf(CLEARS)
            .with("lowest", low)
            .with("highest", high)
            .with("factor", high / low));
  }
}
