package dev.whylint.settings;

import java.util.List;

/**
 * The settings that hold for one path, each with what set it, for people and programs to read.
 *
 * @param path as it was asked for
 * @param files and presets that were read, the farthest base first
 * @param values single settings, by key
 * @param exclude globs
 * @param rules every rule with its severity or {@code off}
 * @param terms defined terms with their definitions
 * @param allowed words that are let be
 */
public record Effective(
    String path,
    List<String> files,
    List<Row> values,
    List<Row> exclude,
    List<Row> rules,
    List<Row> terms,
    List<Row> allowed) {
  /** One setting. */
  public record Row(String name, String value, Origin origin) {
    /** Whether somebody set it. */
    public boolean isSet() {
      return !origin.equals(Origin.unset());
    }
  }
}
