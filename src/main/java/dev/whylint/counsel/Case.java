package dev.whylint.counsel;

import dev.whylint.analysis.CausalMap;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Text;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Severity;
import dev.whylint.engine.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that advice on one brief rests on, as its reader may see it.
 *
 * @param result with nothing in it that the reader must not see
 * @param forecast of the same brief
 */
public record Case(BriefResult result, PlanForecast forecast, CausalMap causes) {
  /** The case of a result and the forecast of its brief. */
  public static Case of(BriefResult result, PlanForecast forecast) {
    return new Case(result, forecast, new CausalMap(result.brief()));
  }

  /** The brief. */
  public Brief brief() {
    return result.brief();
  }

  /** Whether nothing stands in the way of signing. */
  public boolean isReady() {
    return result.verdict() == Verdict.READY;
  }

  /** The findings that count and weigh this much, in the order in which one tells them. */
  public List<Finding> weighing(Severity severity) {
    return result.findings().stream()
        .filter(finding -> finding.counts() && finding.severity() == severity)
        .filter(finding -> !finding.rule().family().equals("relationship"))
        .sorted(Finding.STORY)
        .toList();
  }

  /** The root causes that no part of the solution meets. */
  public List<CausalMap.Root> untreated() {
    return causes.roots().stream().filter(root -> causes.remediesOf(root).isEmpty()).toList();
  }

  /** Words of the brief without quotation marks; empty where it has none. */
  public static String words(@Nullable Text text) {
    return text == null ? "" : text.value();
  }
}
