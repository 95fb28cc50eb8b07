package dev.whylint.report;

import java.util.List;

/**
 * All that a report shows, in words and in order, for templates to lay out. Nothing in it is
 * escaped, and nothing of it is internal unless {@code client} is false.
 *
 * @param client whether the client reads it
 * @param verdictClass word for the style of the verdict
 * @param mapSvg the causal map as inline SVG; empty where it cannot be drawn
 * @param mapLines the map as lines of text
 */
record ReportView(
    ReportWords words,
    String lang,
    boolean client,
    String title,
    String source,
    String version,
    String verdict,
    String verdictClass,
    String means,
    String keyFigure,
    List<Step> steps,
    List<Row> figures,
    String mapSvg,
    List<String> mapLines,
    ForecastView forecast,
    String invested,
    List<String> kept,
    List<ChoiceView> choices,
    List<Group> groups,
    List<QuestionGroup> questions,
    List<DutyView> clientDuties,
    List<DutyView> ourDuties,
    List<StageView> stages) {

  boolean hasMap() {
    return !mapLines.isEmpty();
  }

  boolean hasMapSvg() {
    return !mapSvg.isEmpty();
  }

  boolean hasKept() {
    return !kept.isEmpty() || !invested.isEmpty();
  }

  boolean hasChoices() {
    return !choices.isEmpty();
  }

  /** A name and what it comes to. */
  record Row(String name, String value) {}

  /** A step of the verdict's arithmetic, and the findings that it needs gone, told or numbered. */
  record Step(String text, boolean told, List<Ref> refs) {}

  /** A finding named elsewhere. */
  record Ref(int number, String anchor, String text) {}

  /** The odds; {@code svg} is empty where there is no date to plot. */
  record ForecastView(
      List<Row> odds,
      List<String> heads,
      List<OutcomeRow> outcomes,
      String svg,
      List<Row> points,
      List<String> missing,
      String basis) {
    boolean hasOutcomes() {
      return !outcomes.isEmpty();
    }

    boolean hasPlot() {
      return !svg.isEmpty();
    }

    boolean hasMissing() {
      return !missing.isEmpty();
    }
  }

  /** What half, four in five and nineteen in twenty of all outcomes come to. */
  record OutcomeRow(String name, List<String> cells) {}

  /** A way on. */
  record ChoiceView(String title, String what, String cost) {}

  /** The findings that weigh the same. */
  record Group(String heading, String severityClass, List<FindingView> findings) {}

  /**
   * One finding.
   *
   * @param where the place in the brief; empty for the client
   * @param mend what to write in the brief; empty for the client
   * @param page the sections of the rule's page, folded; empty where none is shown
   */
  record FindingView(
      int number,
      String anchor,
      String message,
      String rule,
      String where,
      String why,
      String ask,
      String mend,
      String waived,
      boolean full,
      List<PageSection> page) {
    boolean hasRule() {
      return !rule.isEmpty();
    }

    boolean hasMend() {
      return !mend.isEmpty();
    }

    boolean hasWaived() {
      return !waived.isEmpty();
    }

    boolean hasPage() {
      return !page.isEmpty();
    }
  }

  /** A section of a rule's page. */
  record PageSection(String heading, List<Block> blocks) {}

  /** A paragraph on one line, or code line by line. */
  record Block(boolean code, List<String> lines) {}

  /** Questions for one answerer. */
  record QuestionGroup(String heading, List<QuestionView> questions) {}

  /** A question as it can be put. */
  record QuestionView(int number, String ask, String because) {}

  /** What one side owes. */
  record DutyView(String what, String state, boolean written) {}

  /** A stage of the conversation. */
  record StageView(String heading, List<LineView> lines) {}

  /** Something to do, to say or to leave unsaid. */
  record LineView(String kindClass, String label, String said) {}
}
