package dev.whylint.engine;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import java.util.List;
import java.util.Set;

/** A rule about the waivers themselves, asked when it is known which of them were used. */
public interface WaiverRule extends Rule {
  /**
   * What it sees.
   *
   * @param names of all rules there are
   */
  List<Hit> judge(Waivers waivers, Set<String> names);

  @Override
  default List<Hit> check(Brief brief, Facts facts) {
    return List.of();
  }
}
