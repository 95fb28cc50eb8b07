package dev.whylint.analysis.feasibility;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where the cities lie that a brief may name as sites, by their English, Dutch or own name.
 *
 * <p>Coordinates are rounded to a hundredth of a degree, which moves a distance by at most about
 * two kilometres: a fiftieth of a millisecond there and back.
 */
public final class Cities {
  private static final String TABLE = "cities.txt";

  private final Map<String, Place> places;

  private Cities(Map<String, Place> places) {
    this.places = places;
  }

  /**
   * A place on earth.
   *
   * @param name as the table spells it first
   * @param latitude degrees north, -90 to 90
   * @param longitude degrees east, -180 to 180
   */
  public record Place(String name, double latitude, double longitude) {
    /** Checks the ranges. */
    public Place {
      Require.within("latitude", latitude, -90, 90);
      Require.within("longitude", longitude, -180, 180);
    }

    /** The great-circle distance to another place. */
    public double distanceMetres(Place other) {
      return FibreLatency.distanceMetres(latitude, longitude, other.latitude, other.longitude);
    }
  }

  /** Reads the table that comes with the program. */
  public static Cities load() {
    Map<String, Place> places = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Cities.class.getResourceAsStream(TABLE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(places, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Cities(Map.copyOf(places));
  }

  private static void add(Map<String, Place> places, String line) {
    String[] fields = line.split(" ", 3);
    String[] names = fields[2].split(", ", -1);
    Place place = new Place(names[0], Double.parseDouble(fields[0]), Double.parseDouble(fields[1]));
    for (String name : names) {
      places.put(key(name), place);
    }
  }

  /** The place of this name, in any case; a country after a comma is left out. */
  public Optional<Place> find(String name) {
    int comma = name.indexOf(',');
    return Optional.ofNullable(places.get(key(comma < 0 ? name : name.substring(0, comma))));
  }

  /** The great-circle distance between two cities; empty where either is not in the table. */
  public OptionalDouble distanceMetres(String one, String other) {
    Optional<Place> from = find(one);
    Optional<Place> to = find(other);
    return from.isPresent() && to.isPresent()
        ? OptionalDouble.of(from.get().distanceMetres(to.get()))
        : OptionalDouble.empty();
  }

  /** How many names the table knows. */
  public int size() {
    return places.size();
  }

  private static String key(String name) {
    return name.strip().replace('-', ' ').toLowerCase(Locale.ROOT);
  }
}
