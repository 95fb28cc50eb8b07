package dev.whylint.interview;

import dev.whylint.brief.edit.Written;
import dev.whylint.brief.quantity.Dimension;
import java.util.ArrayList;
import java.util.List;

/** Asks what is proposed, part by part, and which cause each part treats. */
final class SolutionQuestions {
  private static final String PARTS = "/solution/parts";

  private final Sheet sheet;
  private final boolean full;

  SolutionQuestions(Sheet sheet, boolean full) {
    this.sheet = sheet.section("solution");
    this.full = full;
  }

  /**
   * Asks; gives the parts.
   *
   * @param treatable what a part can treat
   * @param product what was named as a need and is a product; empty if nothing was
   */
  List<Option> ask(List<Option> treatable, String product) {
    sheet.ask("/solution/summary", "solution.summary", Kind.text(), "", product);
    if (full) {
      sheet.choice(
          "/solution/proposed-by",
          "solution.proposed-by",
          "",
          "client",
          "client",
          "consultant",
          "both");
    }
    List<Option> parts = parts(treatable);
    if (full
        && !sheet.known().has("/solution/alternatives")
        && !sheet.text("/solution/alternatives/0/what", "alternative.what").isEmpty()) {
      sheet.text("/solution/alternatives/0/verdict", "alternative.verdict");
    }
    return parts;
  }

  private List<Option> parts(List<Option> treatable) {
    List<Option> parts = new ArrayList<>();
    boolean open = !sheet.known().has(PARTS);
    int most = open ? Outline.MOST : sheet.known().items(PARTS);
    for (int i = 0; i < most; i++) {
      String at = PARTS + "/" + i;
      String what = sheet.text(at + "/what", i == 0 ? "part.what" : "part.more");
      if (what.isEmpty() && open) {
        break;
      } else if (open) {
        String id = sheet.id("part", i + 1);
        sheet.put(at + "/id", new Written.Words(id));
        parts.add(new Option(id, what));
      }
      details(at, what, treatable);
    }
    return open ? parts : sheet.known().parts();
  }

  private void details(String at, String what, List<Option> treatable) {
    sheet.pick(at + "/addresses", "part.addresses", what, treatable);
    sheet.amount(at + "/effort", "part.effort", Dimension.EFFORT);
    if (full) {
      sheet.amount(at + "/cost", "part.cost", Dimension.MONEY);
      sheet.date(at + "/ready-by", "part.ready-by");
    }
  }
}
