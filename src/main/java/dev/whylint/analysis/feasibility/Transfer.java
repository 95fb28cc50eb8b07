package dev.whylint.analysis.feasibility;

/**
 * How long a link takes to carry an amount of data.
 *
 * <p>Evidence tier A: bits over bits a second. A real link seldom carries more than about 70 % of
 * its rate as payload.
 *
 * @param kindestSeconds with the whole link
 * @param seconds with the stated use of it
 */
public record Transfer(double kindestSeconds, double seconds) {
  /** Share of the link's rate that carries payload, where the brief does not say. */
  public static final double DEFAULT_UTILISATION = 0.7;

  /** Past this share of the window a transfer has no room for a second try. */
  public static final double NARROW_WINDOW = 0.6;

  /**
   * Takes data and link.
   *
   * @param dataBits zero or more
   * @param linkBitsPerSecond above zero
   * @param utilisation share of the link that carries payload, above 0 to 1
   */
  public static Transfer of(double dataBits, double linkBitsPerSecond, double utilisation) {
    Require.within("utilisation", utilisation, 1e-6, 1);
    double kindest =
        Require.nonNegative("dataBits", dataBits)
            / Require.positive("linkBitsPerSecond", linkBitsPerSecond);
    return new Transfer(kindest, kindest / utilisation);
  }

  /** Takes data and link at {@link #DEFAULT_UTILISATION}. */
  public static Transfer of(double dataBits, double linkBitsPerSecond) {
    return of(dataBits, linkBitsPerSecond, DEFAULT_UTILISATION);
  }
}
