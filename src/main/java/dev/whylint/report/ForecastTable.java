package dev.whylint.report;

import dev.whylint.analysis.forecast.Forecast;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The odds, and what half, four in five and nineteen in twenty of all outcomes come to. */
final class ForecastTable {
  private final Style style;
  private final Labels labels;
  private final Amounts amounts;

  ForecastTable(Style style, Labels labels) {
    this.style = style;
    this.labels = labels;
    this.amounts = new Amounts(labels);
  }

  void write(BriefForecast each, Appendable out) throws IOException {
    table(odds(each), out);
    List<List<String>> outcomes = outcomes(each);
    if (outcomes.size() > 1) {
      table(outcomes, out);
    }
  }

  /**
   * For date and budget, where they are known: the name, the odds, and what they are the odds of.
   */
  List<List<String>> odds(BriefForecast each) {
    OptionalDouble date = each.forecast().deadlineOdds();
    OptionalDouble budget = each.forecast().budgetOdds();
    String currency = each.forecast().money().currency();
    List<List<String>> odds = new ArrayList<>();
    if (date.isPresent()) {
      String day = labels.say("{0}", "{0}", each.forecast().dates().deadline().orElseThrow());
      String name = labels.say("Odds of the date", "Kans op de datum");
      odds.add(List.of(name, labels.odds(date.getAsDouble()), day));
    }
    if (budget.isPresent()) {
      String name = labels.say("Odds of the budget", "Kans op het budget");
      String money = limit(each, currency);
      odds.add(List.of(name, labels.odds(budget.getAsDouble()), money));
    }
    return odds;
  }

  /** The head, then finish and cost as far as they are known. */
  List<List<String>> outcomes(BriefForecast each) {
    String currency = each.forecast().money().currency();
    List<List<String>> outcomes = new ArrayList<>();
    outcomes.add(
        List.of(
            labels.say("Of all outcomes", "Van alle uitkomsten"),
            labels.say("half (P50)", "de helft (P50)"),
            labels.say("four in five (P80)", "4 van de 5 (P80)"),
            labels.say("19 in 20 (P95)", "19 van de 20 (P95)")));
    each.dated().ifPresent(model -> outcomes.add(dates(model)));
    each.priced().ifPresent(model -> outcomes.add(costs(model, currency)));
    return outcomes;
  }

  private String limit(BriefForecast each, String currency) {
    String money = amounts.exact(currency, each.money().orElse(0));
    boolean reserve =
        each.forecast().forecast().filter(m -> m.plan().contingencyShare() > 0).isPresent();
    return reserve ? labels.say("{0} with its reserve", "{0} met de reserve", money) : money;
  }

  private List<String> dates(Forecast model) {
    return List.of(
        labels.say("are done by", "is klaar op"),
        labels.say("{0}", "{0}", model.finish(0.5)),
        labels.say("{0}", "{0}", model.finish(0.8)),
        labels.say("{0}", "{0}", model.finish(0.95)));
  }

  private List<String> costs(Forecast model, String currency) {
    return List.of(
        labels.say("cost at most", "kost hooguit"),
        amounts.rounded(currency, model.cost().quantile(0.5)),
        amounts.rounded(currency, model.cost().quantile(0.8)),
        amounts.rounded(currency, model.cost().quantile(0.95)));
  }

  private void table(List<List<String>> rows, Appendable out) throws IOException {
    out.append(rows.isEmpty() ? "" : "\n");
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        int at = column;
        int width = rows.stream().mapToInt(each -> Wrap.length(each.get(at))).max().orElse(0);
        String cell = Printable.line(row.get(column));
        boolean last = column == row.size() - 1;
        String pad = last ? "" : " ".repeat(width - Wrap.length(row.get(column)) + 2);
        line.append(column == 0 ? style.faint(cell) : cell).append(pad);
      }
      out.append("  ").append(line).append('\n');
    }
  }
}
