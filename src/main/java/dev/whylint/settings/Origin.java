package dev.whylint.settings;

/**
 * Where a setting comes from.
 *
 * @param source a file as shown to people, {@code preset strict}, {@code default} or {@code command
 *     line}
 * @param line in that file, from 1; 0 where it is no file
 */
public record Origin(String source, int line) {
  /** What holds where nothing was said. */
  public static Origin unset() {
    return new Origin("default", 0);
  }

  /** What was asked for on the command line. */
  public static Origin commandLine() {
    return new Origin("command line", 0);
  }

  /** The source with its line, as people write it. */
  public String shown() {
    return line == 0 ? source : source + ":" + line;
  }
}
