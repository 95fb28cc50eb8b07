package dev.whylint.rule.expectation;

import dev.whylint.analysis.feasibility.Cities;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Text;
import java.util.List;
import java.util.OptionalDouble;

/** The distance that an answer has to travel. */
final class Stretches {
  private static final int MOST_SITES = 50;

  private Stretches() {}

  /** The distance given, else the widest between two of the sites; empty where neither is known. */
  static OptionalDouble metres(Expectation expectation) {
    OptionalDouble given = Numbers.metres(expectation.inputs().distance());
    List<Text> sites = expectation.inputs().sites();
    if (given.isPresent() || sites.size() < 2 || sites.size() > MOST_SITES) {
      return given;
    }
    Cities cities = Cities.load();
    OptionalDouble widest = OptionalDouble.empty();
    for (int i = 1; i < sites.size(); i++) {
      for (int j = 0; j < i; j++) {
        OptionalDouble far = cities.distanceMetres(sites.get(i).value(), sites.get(j).value());
        if (far.isPresent() && far.getAsDouble() > widest.orElse(0)) {
          widest = far;
        }
      }
    }
    return widest;
  }
}
