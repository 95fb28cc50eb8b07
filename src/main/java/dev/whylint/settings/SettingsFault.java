package dev.whylint.settings;

import dev.whylint.source.Place;

/**
 * Something that cannot stand in the settings.
 *
 * @param file as shown to people
 * @param message what is wrong and what would be right, safe to print
 */
public record SettingsFault(String file, Place place, String message) {
  /** The fault on one line with its place. */
  public String shown() {
    return file + ":" + place.line() + ":" + place.column() + ": " + message;
  }
}
