package dev.whylint.engine;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import java.util.List;

/** A rule about the waivers themselves, asked when it is known which of them were used. */
public interface WaiverRule extends Rule {
  /** What it sees. */
  List<Hit> judge(Waivers waivers);

  @Override
  default List<Hit> check(Brief brief, Facts facts) {
    return List.of();
  }
}
