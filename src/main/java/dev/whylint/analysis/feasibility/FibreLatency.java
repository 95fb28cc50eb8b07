package dev.whylint.analysis.feasibility;

/**
 * The least time for a question and its answer over glass fibre.
 *
 * <p>Evidence tier A: light in fibre goes about 204,000 km a second (4.9 microseconds a km);
 * 200,000 is used, and the great circle, which is kinder than any real route. It does not bind a
 * service that answers from a nearer copy. Hollow fibre and low satellites can come near light in
 * vacuum.
 *
 * @param distanceMetres along the great circle
 * @param roundTrips questions asked one after the other
 * @param floorSeconds the least time for all of them
 */
public record FibreLatency(double distanceMetres, int roundTrips, double floorSeconds) {
  /** Speed of light in fibre. */
  public static final double METRES_PER_SECOND = 2e8;

  /** Speed of light in vacuum: the floor for hollow fibre and satellites. */
  public static final double VACUUM_METRES_PER_SECOND = 299_792_458;

  /** Real routes are about this much longer than the great circle. */
  public static final double USUAL_DETOUR = 1.5;

  /** Mean radius of the earth. */
  public static final double EARTH_RADIUS_METRES = 6_371_000;

  /**
   * Takes a distance and a number of round trips.
   *
   * @param distanceMetres zero or more
   * @param roundTrips from 1
   */
  public static FibreLatency of(double distanceMetres, int roundTrips) {
    Require.atLeastOne("roundTrips", roundTrips);
    return new FibreLatency(
        distanceMetres, roundTrips, roundTrips * roundTripSeconds(distanceMetres));
  }

  /** The usual time: a real route instead of the great circle. */
  public double usualSeconds() {
    return USUAL_DETOUR * floorSeconds;
  }

  /** The least time there and back over fibre. */
  public static double roundTripSeconds(double distanceMetres) {
    return 2 * Require.nonNegative("distanceMetres", distanceMetres) / METRES_PER_SECOND;
  }

  /**
   * The great-circle distance by the haversine formula.
   *
   * @param latitudeA degrees north, -90 to 90, and so {@code latitudeB}
   * @param longitudeA degrees east, -180 to 180, and so {@code longitudeB}
   */
  public static double distanceMetres(
      double latitudeA, double longitudeA, double latitudeB, double longitudeB) {
    double a = Math.toRadians(Require.within("latitudeA", latitudeA, -90, 90));
    double b = Math.toRadians(Require.within("latitudeB", latitudeB, -90, 90));
    double east =
        Math.toRadians(
            Require.within("longitudeB", longitudeB, -180, 180)
                - Require.within("longitudeA", longitudeA, -180, 180));
    double h =
        square(Math.sin((b - a) / 2)) + Math.cos(a) * Math.cos(b) * square(Math.sin(east / 2));
    return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(Math.min(1, h)));
  }

  private static double square(double value) {
    return value * value;
  }
}
