package dev.whylint.report;

import dev.whylint.analysis.PlanEffort;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.PlanForecast.Lack;
import dev.whylint.analysis.forecast.Driver;
import dev.whylint.analysis.forecast.Forecast;
import dev.whylint.brief.Brief;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The forecast of one brief, as reports take it apart.
 *
 * @param file the name shown to users
 */
public record BriefForecast(String file, Brief brief, PlanForecast forecast) {
  /** The odds that a way out is reckoned for: four times in five. */
  static final double TARGET = 0.8;

  /** The forecast, where its finish means something. */
  Optional<Forecast> dated() {
    return forecast.dated();
  }

  /** The forecast, where its cost means something. */
  Optional<Forecast> priced() {
    return forecast.priced();
  }

  /** The budget with its reserve; empty without one. */
  OptionalDouble money() {
    return forecast.forecast().isPresent() && !forecast.lacks().contains(Lack.ONE_CURRENCY)
        ? forecast.forecast().get().plan().availableMoney()
        : OptionalDouble.empty();
  }

  /**
   * The inputs that the spread of the finish comes from, greatest first, none of them nothing. With
   * a single estimate there is nothing that it could share with another.
   */
  List<Driver> drivers() {
    List<PlanEffort.Estimate> estimates = forecast.effort().estimates();
    List<Driver> drivers =
        dated().map(Forecast::drivers).orElse(List.of()).stream()
            .filter(driver -> driver.varianceShare() > 0)
            .toList();
    return estimates.size() == 1 && !drivers.isEmpty()
        ? List.of(new Driver(Optional.of(estimates.get(0).part().id()), 1))
        : drivers;
  }
}
