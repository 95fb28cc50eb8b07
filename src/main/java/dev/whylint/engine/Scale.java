package dev.whylint.engine;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Contract;
import dev.whylint.brief.Plan;
import java.util.Optional;

/** Turns the hits of rules in one brief into findings: severity, waiver and fingerprint. */
final class Scale {
  private final Tuning tuning;
  private final Waivers waivers;
  private final Fingerprints fingerprints;
  private final boolean committed;

  Scale(Brief brief, Tuning tuning, Waivers waivers) {
    this.tuning = tuning;
    this.waivers = waivers;
    this.fingerprints = new Fingerprints(brief);
    this.committed = isCommitted(brief);
  }

  /** Whether the price or the date is promised, so that a rule of thumb may weigh more. */
  private static boolean isCommitted(Brief brief) {
    Contract contract = brief.contract();
    Plan plan = brief.plan();
    return contract != null && contract.price() == Contract.Price.FIXED
        || plan != null
            && (plan.fixed().contains(Plan.Fixed.DATE) || plan.fixed().contains(Plan.Fixed.PRICE));
  }

  /** The finding; empty where the rule is off, though a waiver for it has then been of use. */
  Optional<Finding> weigh(RuleInfo rule, Hit hit) {
    Waived waiver = waivers.of(rule.name(), hit);
    String fingerprint = fingerprints.of(rule.name(), hit);
    return tuning
        .of(rule)
        .map(info -> new Finding(info, hit, severity(info, hit), waiver, false, fingerprint));
  }

  private Severity severity(RuleInfo info, Hit hit) {
    if (info.set()) {
      return info.severity();
    }
    Severity own = hit.severity() == null ? info.severity() : hit.severity();
    return own.cappedBy(info.evidence().most(committed));
  }
}
