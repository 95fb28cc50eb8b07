package dev.whylint.report;

import dev.whylint.analysis.EarliestStarts;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.Uncounted;
import dev.whylint.analysis.forecast.Driver;
import dev.whylint.analysis.forecast.Forecast;
import dev.whylint.analysis.forecast.Outcome;
import dev.whylint.analysis.forecast.WayToDeadline;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Item;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/** Forecasts as JSON, version 1; what cannot be said is left out. */
public final class ForecastJson {
  private final String version;

  /** A report by this version of the tool. */
  public ForecastJson(String version) {
    this.version = version;
  }

  /** Writes the forecasts. */
  public void write(List<BriefForecast> forecasts, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = PrettyJson.generator(text)) {
      JsonHead.open(json, version);
      json.writeArrayPropertyStart("forecasts");
      for (BriefForecast each : forecasts) {
        forecast(json, each);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(text.getBuffer()).append('\n');
  }

  private static void forecast(JsonGenerator json, BriefForecast each) {
    json.writeStartObject();
    json.writeStringProperty("file", each.file());
    json.writeNumberProperty("document", each.brief().document());
    json.writeStringProperty("title", each.brief().name());
    date(json, each);
    money(json, each);
    drivers(json, each);
    wayOut(json, each);
    json.writeArrayPropertyStart("leftOut");
    each.forecast().effort().leftOut().forEach(part -> json.writeString(part.id()));
    json.writeEndArray();
    waits(json, each);
    uncounted(json, each.forecast().uncounted());
    json.writeArrayPropertyStart("lacks");
    each.forecast().lacks().stream().sorted().forEach(lack -> json.writeString(word(lack)));
    json.writeEndArray();
    each.forecast().forecast().ifPresent(model -> basis(json, model));
    json.writeEndObject();
  }

  private static void waits(JsonGenerator json, BriefForecast each) {
    json.writeArrayPropertyStart("waits");
    for (EarliestStarts.Wait wait : each.forecast().starts().waits()) {
      json.writeStartObject();
      json.writeStringProperty("part", wait.part().id());
      json.writeStringProperty("for", wait.what().id());
      date(json, "until", wait.day());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void uncounted(JsonGenerator json, Uncounted rest) {
    json.writeObjectPropertyStart("notCounted");
    ids(json, "dependencies", rest.dependencies());
    ids(json, "milestones", rest.milestones());
    rest.decisions().ifPresent(count -> json.writeStringProperty("decisions", text(count)));
    rest.acceptance().ifPresent(time -> json.writeStringProperty("acceptance", text(time)));
    json.writeNumberProperty("risks", rest.risks());
    json.writeEndObject();
  }

  private static void ids(JsonGenerator json, String name, List<? extends Item> items) {
    json.writeArrayPropertyStart(name);
    items.forEach(item -> json.writeString(item.id()));
    json.writeEndArray();
  }

  private static String text(Figure figure) {
    return figure.text().value();
  }

  private static void date(JsonGenerator json, BriefForecast each) {
    json.writeObjectPropertyStart("date");
    each.forecast().dates().deadline().ifPresent(day -> date(json, "deadline", day));
    number(json, "odds", each.forecast().deadlineOdds());
    if (each.dated().isPresent()) {
      Forecast model = each.dated().get();
      date(json, "p50", model.finish(0.5));
      date(json, "p80", model.finish(0.8));
      date(json, "p95", model.finish(0.95));
      json.writeArrayPropertyStart("curve");
      for (ForecastCurve.Point point : ForecastCurve.of(model)) {
        json.writeStartObject();
        date(json, "date", point.day());
        number(json, "odds", point.odds());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void money(JsonGenerator json, BriefForecast each) {
    json.writeObjectPropertyStart("budget");
    json.writeStringProperty("currency", each.forecast().money().currency());
    number(json, "withReserve", each.money());
    number(json, "odds", each.forecast().budgetOdds());
    if (each.priced().isPresent()) {
      Outcome cost = each.priced().get().cost();
      number(json, "p50", cost.quantile(0.5));
      number(json, "p80", cost.quantile(0.8));
      number(json, "p95", cost.quantile(0.95));
    }
    json.writeEndObject();
  }

  private static void drivers(JsonGenerator json, BriefForecast each) {
    json.writeArrayPropertyStart("drivers");
    for (Driver driver : each.drivers()) {
      json.writeStartObject();
      if (driver.work().isPresent()) {
        json.writeStringProperty("part", driver.work().get());
      } else {
        json.writeBooleanProperty("shared", true);
      }
      number(json, "share", driver.varianceShare());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void wayOut(JsonGenerator json, BriefForecast each) {
    json.writeObjectPropertyStart("to80");
    each.dated()
        .flatMap(model -> model.wayToDeadline(BriefForecast.TARGET))
        .ifPresent(way -> wayOut(json, way));
    each.priced()
        .ifPresent(model -> number(json, "moneyMore", model.moneyMoreFor(BriefForecast.TARGET)));
    json.writeEndObject();
  }

  private static void wayOut(JsonGenerator json, WayToDeadline way) {
    date(json, "date", way.date());
    number(json, "weeksMore", way.weeksMore());
    number(json, "scopeShareLess", way.scopeShareLess());
    way.peopleMore().ifPresent(people -> json.writeNumberProperty("peopleMore", people));
  }

  private static void basis(JsonGenerator json, Forecast model) {
    date(json, "start", model.plan().start());
    json.writeNumberProperty("samples", model.samples());
    json.writeNumberProperty("driverSamples", model.driverSamples());
    json.writeNumberProperty("seed", model.assumptions().seed());
  }

  private static String word(PlanForecast.Lack lack) {
    return lack.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void date(JsonGenerator json, String name, LocalDate day) {
    json.writeStringProperty(name, day.toString());
  }

  private static void number(JsonGenerator json, String name, OptionalDouble value) {
    if (value.isPresent()) {
      number(json, name, value.getAsDouble());
    }
  }

  private static void number(JsonGenerator json, String name, double value) {
    json.writeNumberProperty(name, Math.round(value * 1e6) / 1e6);
  }
}
