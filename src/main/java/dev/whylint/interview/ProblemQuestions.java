package dev.whylint.interview;

import dev.whylint.brief.quantity.Dimension;
import java.util.ArrayList;
import java.util.List;

/** Asks what is wrong, and what people see of it. */
final class ProblemQuestions {
  private static final String SYMPTOMS = "/problem/symptoms";

  private final Sheet sheet;
  private final boolean full;

  ProblemQuestions(Sheet sheet, boolean full) {
    this.sheet = sheet.section("problem");
    this.full = full;
  }

  /** Asks; gives the symptoms. */
  List<Option> ask() {
    sheet.text("/problem/statement", "problem.statement");
    sheet.amount("/problem/cost", "problem.cost", Dimension.MONEY);
    if (sheet.known().has(SYMPTOMS)) {
      return complete();
    }
    List<Option> symptoms = new ArrayList<>();
    while (symptoms.size() < Outline.MOST) {
      String at = SYMPTOMS + "/" + symptoms.size();
      String id = sheet.id("symptom", symptoms.size() + 1);
      String what = sheet.item(at, id, symptoms.isEmpty() ? "symptom.what" : "symptom.more");
      if (what.isEmpty()) {
        break;
      }
      details(at);
      symptoms.add(new Option(id, what));
    }
    return symptoms;
  }

  private List<Option> complete() {
    for (int i = 0; i < sheet.known().items(SYMPTOMS); i++) {
      String at = SYMPTOMS + "/" + i;
      sheet.text(at + "/what", "symptom.what");
      details(at);
    }
    return sheet.known().symptoms();
  }

  private void details(String at) {
    if (!sheet.amount(at + "/measure/value", "measure.value", null).isEmpty()) {
      sheet.text(at + "/measure/metric", "measure.metric");
      if (full) {
        sheet.amount(at + "/measure/was", "measure.was", null);
      }
    }
    if (full) {
      sheet.date(at + "/since", "symptom.since");
      sheet.text(at + "/evidence", "symptom.evidence");
    }
  }
}
