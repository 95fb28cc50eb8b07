package dev.whylint.cli;

import dev.whylint.brief.Keyword;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** What options have to do with; help shows them under one heading each. */
enum OptionGroup implements Keyword {
  /** What is read. */
  READING(
      "--date",
      "--stdin-name",
      "--allow-empty",
      "--document",
      "--changed-since",
      "--lines",
      "--watch"),
  /** What is judged, and how strictly. */
  JUDGING("--select", "--ignore", "--fail-on", "--baseline", "--config", "--no-config", "--seed"),
  /** What comes out, and where it goes. */
  WRITING("--format", "--output", "--language", "--audience", "--all", "--plain", "--force"),
  /** All that is in no other. */
  OTHER;

  private final String names;

  OptionGroup(String... names) {
    this.names = " " + String.join(" ", names) + " ";
  }

  static OptionGroup of(OptionSpec option) {
    for (OptionGroup group : values()) {
      if (group.names.contains(" " + option.longestName() + " ")) {
        return group;
      }
    }
    return OTHER;
  }

  /** The options of the group among these, in the order given. */
  List<OptionSpec> among(List<OptionSpec> options) {
    return options.stream().filter(option -> of(option) == this).toList();
  }
}
