package dev.whylint.report;

import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.forecast.Forecast;
import dev.whylint.report.ReportView.ForecastView;
import dev.whylint.report.ReportView.OutcomeRow;
import dev.whylint.report.ReportView.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The forecast of a brief for a report: its odds, its plot, and what it rests on. */
final class ReportForecast {
  private final BriefForecast each;
  private final Labels labels;

  ReportForecast(BriefForecast each, Labels labels) {
    this.each = each;
    this.labels = labels;
  }

  /** The view; {@code id} keeps the parts of its plot apart from those of others. */
  ForecastView view(String id) throws IOException {
    ForecastTable table = new ForecastTable(new Style(80, false, true, true), labels);
    List<List<String>> outcomes = table.outcomes(each);
    boolean any = outcomes.size() > 1;
    List<Row> odds =
        table.odds(each).stream()
            .map(row -> new Row(row.get(0), row.get(1) + " – " + row.get(2)))
            .toList();
    Optional<Forecast> dated = each.dated();
    StringBuilder svg = new StringBuilder();
    List<Row> points = new ArrayList<>();
    if (dated.isPresent()) {
      new ForecastSvg(labels).write(dated.get(), id, svg);
      for (ForecastCurve.Point point : ForecastCurve.of(dated.get())) {
        String due = point.deadline() ? labels.say(" (deadline)", " (einddatum)") : "";
        points.add(new Row(labels.say("{0}", "{0}", point.day()) + due, labels.odds(point.odds())));
      }
    }
    return new ForecastView(
        odds,
        any ? outcomes.get(0) : List.of(),
        outcomes.stream().skip(1).map(row -> new OutcomeRow(row.get(0), rest(row))).toList(),
        svg.toString(),
        List.copyOf(points),
        new MissingInputs(labels).lines(each),
        any ? basis(each.forecast()) : "");
  }

  private static List<String> rest(List<String> row) {
    return row.subList(1, row.size());
  }

  private String basis(PlanForecast forecast) {
    Forecast model = forecast.forecast().orElseThrow();
    String seed = Long.toString(model.assumptions().seed());
    return labels.say(
        "Reckoned from {0} on the estimates in the brief alone (seed {1}). What nobody has thought"
            + " of yet is not in it, so it is on the kind side.",
        "Gerekend vanaf {0}, alleen met de schattingen in de brief (startgetal {1})."
            + " Waar nog niemand aan dacht, zit er niet in; de uitkomst is dus aan de"
            + " gunstige kant.",
        model.plan().start(),
        seed);
  }
}
