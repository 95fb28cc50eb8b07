package dev.whylint.settings;

import dev.whylint.engine.RuleInfo;
import dev.whylint.house.HouseRule;
import dev.whylint.source.Mapping;
import dev.whylint.source.Place;
import java.util.List;

/**
 * A rule that a team wrote for itself, with the examples that hold it to what was meant.
 *
 * @param file in which it stands, as shown to people
 */
public record HouseEntry(HouseRule rule, List<Example> examples, String file) {
  /**
   * A small brief.
   *
   * @param fires whether the rule must find something in it
   */
  public record Example(Mapping brief, boolean fires, Place place) {}

  /** The rule's name and weight. */
  public RuleInfo info() {
    return rule.info();
  }
}
