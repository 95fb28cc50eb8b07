package dev.whylint.report;

import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A finding with its brief, for formats that may show no more than so many.
 *
 * @param brief the number of the brief in the result, from 0
 * @param order the number of the finding in the result, from 0
 */
record Ranked(int brief, int order, BriefResult of, Finding finding) {
  private static final Comparator<Ranked> WORST =
      Comparator.comparing((Ranked each) -> !each.finding.counts())
          .thenComparing(each -> each.finding.severity())
          .thenComparing(Ranked::order);

  /** All findings: those that count before those that do not, each by severity, then place. */
  static List<Ranked> worstFirst(Result result) {
    List<Ranked> all = new ArrayList<>();
    for (int i = 0; i < result.briefs().size(); i++) {
      BriefResult brief = result.briefs().get(i);
      for (Finding finding : brief.findings()) {
        all.add(new Ranked(i, all.size(), brief, finding));
      }
    }
    all.sort(WORST);
    return all;
  }
}
