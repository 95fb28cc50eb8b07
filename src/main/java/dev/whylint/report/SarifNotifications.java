package dev.whylint.report;

import dev.whylint.engine.Finding;
import dev.whylint.engine.Result;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** How the run went, in SARIF: findings that were left out, and rules that failed. */
final class SarifNotifications {
  private final Labels labels;

  SarifNotifications(Labels labels) {
    this.labels = labels;
  }

  void write(JsonGenerator json, Result result, int all, List<Finding> missing) {
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", result.crashes().isEmpty());
    json.writeArrayPropertyStart("toolExecutionNotifications");
    if (!missing.isEmpty()) {
      String words =
          labels.say(
              "{0} of {1} findings are shown, the worst first. Left out: {2}.",
              "{0} van de {1} bevindingen staan hier, de ergste eerst. Weggelaten: {2}.",
              all - missing.size(),
              all,
              FindingWords.counts(missing, labels));
      notification(json, "warning", words);
    }
    for (Result.Crash crash : result.crashes()) {
      String words =
          labels.say(
              "Rule {0} failed on {1}.",
              "Regel {0} liep vast op {1}.", crash.rule(), Printable.line(crash.file()));
      notification(json, "error", words);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void notification(JsonGenerator json, String level, String words) {
    json.writeStartObject();
    json.writeStringProperty("level", level);
    SarifTool.text(json, "message", SarifResult.literal(words));
    json.writeEndObject();
  }
}
