package dev.whylint.rule.plan;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.PlanMoney;
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
import java.util.List;
import java.util.Optional;

/** Bids so far apart that they cannot have priced the same thing. */
public final class QuotesApart implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("plan/quotes-apart", Severity.MAJOR, Evidence.A);

  /** Judgement: a difference by half is more than a margin or a wish to win explains. */
  private static final double APART = 1.5;

  private static final Phrase MESSAGE =
      Phrase.of(
          "The bids run from {0} to {1}, a factor of {2}: they did not price the same thing.",
          "De offertes lopen van {0} tot {1}, een factor {2}: ze beprijsden niet hetzelfde.");

  private static final Phrase ASK =
      Phrase.of(
          "What did the lowest bidder leave out that the highest one put in, and which of the two"
              + " did you mean to buy?",
          "Wat liet de laagste aanbieder weg dat de hoogste meenam, en welke van de twee wilde u"
              + " kopen?");

  private static final Phrase MEND =
      Phrase.of(
          "Have every bidder price one list of items, and write the items in that make the"
              + " difference.",
          "Laat alle aanbieders dezelfde lijst met posten beprijzen, en neem de posten op die het"
              + " verschil maken.");

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
    Figure lowest = null;
    Figure highest = null;
    double low = Double.MAX_VALUE;
    double high = 0;
    String currency = null;
    for (Solution.Quote quote : brief.solution().quotes()) {
      Optional<Quantity> price = PlanMoney.amount(quote.price()).filter(q -> q.base() > 0);
      if (price.isEmpty()) {
        continue;
      }
      String own = price.get().unit().symbol();
      if (currency != null && !currency.equals(own)) {
        return List.of();
      }
      currency = own;
      if (price.get().base() < low) {
        low = price.get().base();
        lowest = quote.price();
      }
      if (price.get().base() > high) {
        high = price.get().base();
        highest = quote.price();
      }
    }
    if (lowest == null || highest == null || high < APART * low) {
      return List.of();
    }
    Phrase message = MESSAGE.with(lowest, highest, high / low);
    return List.of(
        Hit.at(brief.section("solution"), message, ASK, MEND)
            .marking(lowest.text().place())
            .clearsIf(CLEARS)
            .with("lowest", low)
            .with("highest", high)
            .with("factor", high / low));
  }
}
