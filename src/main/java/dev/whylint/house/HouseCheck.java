package dev.whylint.house;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Hit;
import java.util.List;
import java.util.Set;

/** What a house rule looks for. */
public sealed interface HouseCheck permits ConditionCheck, WordCheck {
  /** More findings of one rule in one brief than anybody reads. */
  int MOST_HITS = 100;

  /** So that a thousand rules that all fire end as well. */
  int STEPS_OF_A_HIT = 1_000;

  /** What it sees in a brief, at most {@link #MOST_HITS}. */
  List<Hit> hits(Brief brief, Facts facts, Steps steps);

  /** Every key of the brief that it reads. */
  Set<String> keys();

  /** Whether it reads how things stand with the client, so that no client may see it. */
  default boolean isInternal() {
    return keys().contains(Internal.SECTION);
  }
}
