package dev.whylint.report;

import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.forecast.Driver;
import dev.whylint.analysis.forecast.Forecast;
import dev.whylint.brief.Language;
import dev.whylint.brief.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Forecasts for a reader at a terminal: the odds, when and for how much, why, and the way out. */
public final class ForecastReport {
  private static final int DRIVERS = 3;
  private static final double SLIGHT = 0.005;

  private final Style style;
  private final @Nullable Language language;

  /**
   * A report in this style.
   *
   * @param language to speak; null: each brief's own
   */
  public ForecastReport(Style style, @Nullable Language language) {
    this.style = style;
    this.language = language;
  }

  /** Writes the forecasts one after the other. */
  public void write(List<BriefForecast> forecasts, Appendable out) throws IOException {
    String between = "";
    for (BriefForecast each : forecasts) {
      out.append(between);
      between = "\n";
      Labels labels = new Labels(language == null ? each.brief().language() : language);
      one(each, labels, out);
    }
  }

  private void one(BriefForecast each, Labels labels, Appendable out) throws IOException {
    String number = each.brief().document() > 1 ? " #" + each.brief().document() : "";
    out.append(style.faint(Printable.line(each.file()) + number)).append('\n');
    lines(out, each.brief().name(), "", style::bold);
    boolean dated = each.dated().isPresent();
    boolean known = dated || each.priced().isPresent();
    if (known || each.forecast().budgetOdds().isPresent()) {
      new ForecastTable(style, labels).write(each, out);
    } else {
      out.append('\n');
      String none = labels.say("No forecast can be made yet.", "Er is nog geen prognose te maken.");
      lines(out, none, "  ", style::bold);
    }
    if (dated) {
      plot(each.dated().get(), labels, out);
      drivers(each, labels, out);
    }
    if (known) {
      new WayOut(style, labels).write(each, out);
    }
    leftOut(each, labels, out);
    if (dated) {
      list(
          labels.say("Cannot begin earlier", "Kan niet eerder beginnen"),
          ForecastScope.waits(each, labels),
          out);
    }
    if (known) {
      list(
          labels.say(
              "Not counted, and more time or money where it takes any",
              "Niet meegeteld; wat dit aan tijd of geld kost, komt erbij"),
          ForecastScope.uncounted(each, labels),
          out);
    }
    missing(each, labels, out);
    if (known) {
      basis(each, labels, out);
    }
  }

  private void plot(Forecast model, Labels labels, Appendable out) throws IOException {
    heading(labels.say("Odds of being done by", "Kans dat het klaar is op"), out);
    new ForecastPlot(style, labels).write(model, out);
  }

  private void drivers(BriefForecast each, Labels labels, Appendable out) throws IOException {
    List<Driver> drivers =
        each.drivers().stream().filter(d -> d.varianceShare() >= SLIGHT).limit(DRIVERS).toList();
    if (drivers.isEmpty()) {
      return;
    }
    heading(
        labels.say(
            "What moves the odds of the date most", "Wat de kans op de datum het meest bepaalt"),
        out);
    for (Driver driver : drivers) {
      String share = Math.round(driver.varianceShare() * 100) + " %";
      String head = "    " + " ".repeat(Math.max(0, 5 - share.length())) + share + "  ";
      String name = Printable.line(name(driver, each, labels));
      for (String line : Wrap.lines(name, style.columns() - head.length())) {
        out.append(head).append(line).append('\n');
        head = " ".repeat(head.length());
      }
    }
  }

  private static String name(Driver driver, BriefForecast each, Labels labels) {
    if (driver.work().isEmpty()) {
      return labels.say(
          "what all estimates share: one team, one client, one technology",
          "wat alle schattingen delen: één team, één klant, één techniek");
    }
    String id = driver.work().get();
    Optional<Part> part =
        each.brief().solution().parts().stream().filter(p -> p.id().equals(id)).findFirst();
    return part.isPresent() ? labels.say("the effort of {0}", "het werk aan {0}", part.get()) : id;
  }

  private void leftOut(BriefForecast each, Labels labels, Appendable out) throws IOException {
    List<Part> parts =
        each.forecast().effort().leftOut().stream()
            .filter(part -> !each.forecast().starts().holds(part))
            .toList();
    if (!parts.isEmpty() && !each.forecast().effort().isEmpty()) {
      heading(
          labels.say("Left out, since no effort is given", "Niet meegeteld, want zonder schatting"),
          out);
      lines(out, labels.say("{0}", "{0}", parts), "    ", text -> text);
    }
  }

  private void missing(BriefForecast each, Labels labels, Appendable out) throws IOException {
    list(
        labels.say(
            "Add to the brief for a full forecast", "Zet in de brief voor een volledige prognose"),
        new MissingInputs(labels).lines(each),
        out);
  }

  private void list(String title, List<String> entries, Appendable out) throws IOException {
    if (!entries.isEmpty()) {
      heading(title, out);
      for (String entry : entries) {
        lines(out, entry, "    ", text -> text);
      }
    }
  }

  private void basis(BriefForecast each, Labels labels, Appendable out) throws IOException {
    PlanForecast forecast = each.forecast();
    Forecast model = forecast.forecast().orElseThrow();
    long seed = model.assumptions().seed();
    String how = how(model, each.dated().isPresent(), labels);
    String line =
        labels.say(
            "From {0}, on the estimates in the brief; {1}, seed {2}.",
            "Vanaf {0}, met de schattingen in de brief; {1}, startgetal {2}.",
            model.plan().start(),
            how,
            Long.toString(seed));
    out.append('\n');
    lines(out, line, "  ", style::faint);
  }

  private static String how(Forecast model, boolean dated, Labels labels) {
    if (model.samples() > 0) {
      return labels.say("{0} samples", "{0} trekkingen", model.samples());
    }
    return dated
        ? labels.say(
            "reckoned in full, {0} samples for what moves it",
            "geheel doorgerekend, {0} trekkingen voor wat het bepaalt", model.driverSamples())
        : labels.say("reckoned in full, no samples", "geheel doorgerekend, geen trekkingen");
  }

  private void heading(String text, Appendable out) throws IOException {
    out.append('\n');
    lines(out, text, "  ", style::bold);
  }

  private void lines(Appendable out, String text, String indent, UnaryOperator<String> paint)
      throws IOException {
    for (String line : Wrap.lines(Printable.line(text), style.columns() - indent.length())) {
      out.append(indent).append(paint.apply(line)).append('\n');
    }
  }
}
