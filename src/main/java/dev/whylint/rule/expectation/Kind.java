package dev.whylint.rule.expectation;

import dev.whylint.brief.Expectation;
import dev.whylint.brief.Inputs;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of expectation that can be computed, told by their inputs. */
enum Kind {
  AVAILABILITY,
  RECOVERY,
  LATENCY,
  TRANSFER,
  BACKLOG,
  DETECTION,
  EXPERIMENT;

  /** The kinds that an expectation has inputs of; empty for a plain one. */
  static Set<Kind> of(Expectation expectation) {
    Inputs in = expectation.inputs();
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    boolean serves = !in.components().isEmpty();
    note(kinds, AVAILABILITY, serves || any(in.support(), in.failover(), in.maintenance()));
    boolean recovers = any(in.rpo(), in.rto(), in.copy(), in.interval(), in.restoreRate());
    note(kinds, RECOVERY, recovers || in.write() != null);
    boolean far = in.distance() != null && !kinds.contains(RECOVERY);
    note(kinds, LATENCY, far || !in.sites().isEmpty() || in.roundTrips() != null);
    note(kinds, TRANSFER, in.link() != null);
    note(kinds, BACKLOG, any(in.open(), in.in(), in.out()));
    boolean rates = any(in.prevalence(), in.sensitivity(), in.specificity());
    note(kinds, DETECTION, rates || any(in.capacity(), in.labelError(), in.majority()));
    note(kinds, EXPERIMENT, in.traffic() != null);
    return kinds;
  }

  private static void note(Set<Kind> kinds, Kind kind, boolean holds) {
    if (holds) {
      kinds.add(kind);
    }
  }

  private static boolean any(@Nullable Object... inputs) {
    return Stream.of(inputs).anyMatch(Objects::nonNull);
  }
}
