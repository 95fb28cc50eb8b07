package dev.whylint.interview;

import java.util.List;

/** Asks what is promised: of which figure, from how much to how much, by when. */
final class ExpectationQuestions {
  private static final String EXPECTATIONS = "/expectations";
  private static final String MEASURE = "/problem/symptoms/0/measure";

  private final Sheet sheet;
  private final boolean full;

  ExpectationQuestions(Sheet sheet, boolean full) {
    this.sheet = sheet.section("expectations");
    this.full = full;
  }

  /** Asks; what is measured of the first symptom is offered for the first promise. */
  void ask(List<Option> parts) {
    boolean open = !sheet.known().has(EXPECTATIONS);
    int most = open ? full ? Outline.MOST : 1 : sheet.known().items(EXPECTATIONS);
    for (int i = 0; i < most; i++) {
      String at = EXPECTATIONS + "/" + i;
      String topic = i == 0 ? "expectation.what" : "expectation.more";
      boolean fresh = !sheet.known().has(at + "/what");
      String what =
          fresh && open
              ? sheet.item(at, sheet.id("expectation", i + 1), topic)
              : sheet.text(at + "/what", topic);
      if (what.isEmpty()) {
        break;
      }
      figures(at, i == 0 && fresh);
      sheet.pick(at + "/relies-on", "expectation.relies-on", "", parts);
      if (full) {
        sheet.text(at + "/measured-by", "expectation.measured-by");
      }
    }
  }

  private void figures(String at, boolean first) {
    String metric = first ? sheet.said(MEASURE + "/metric") : "";
    String value = first ? sheet.said(MEASURE + "/value") : "";
    sheet.ask(at + "/metric", "expectation.metric", Kind.text(), "", metric);
    sheet.ask(at + "/baseline", "expectation.baseline", new Kind.Amount(null), "", value);
    sheet.amount(at + "/target", "expectation.target", null);
    sheet.date(at + "/by", "expectation.by");
  }
}
