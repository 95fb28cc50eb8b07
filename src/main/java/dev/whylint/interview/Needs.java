package dev.whylint.interview;

import dev.whylint.analysis.text.SolutionShape;
import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.edit.Written;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks who must be able to do what; where the answer is a product, asks what people could do with
 * it, and keeps the product for the question of what is proposed.
 */
final class Needs {
  private static final String NEEDS = "/needs";

  private final Sheet sheet;
  private final TextSense sense;
  private final boolean full;
  private String product = "";

  Needs(Sheet sheet, TextSense sense, boolean full) {
    this.sheet = sheet.section("needs");
    this.sense = sense;
    this.full = full;
  }

  /** The first product that was named as a need; empty if none was. */
  String product() {
    return product;
  }

  /** Asks; gives the needs. */
  List<Option> ask(List<Option> causes) {
    boolean open = !sheet.known().has(NEEDS);
    int most = open ? Outline.MOST : sheet.known().items(NEEDS);
    List<Option> needs = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      String at = NEEDS + "/" + i;
      String who = sheet.text(at + "/who", i == 0 ? "need.who" : "need.more");
      if (who.isEmpty() && open) {
        break;
      }
      String what = sheet.text(at + "/what", "need.what", who);
      if (open && !what.isEmpty()) {
        String id = sheet.id("need", i + 1);
        sheet.put(at + "/id", new Written.Words(id));
        needs.add(new Option(id, separated(at, what)));
      } else if (!what.isEmpty() && !sheet.known().has(at + "/what")) {
        separated(at, what);
      }
      if (!what.isEmpty()) {
        details(at, causes);
      }
    }
    return open ? needs : sheet.known().needs();
  }

  /** The need without the product that was named for it. */
  private String separated(String at, String what) {
    SolutionShape shape = sense.solutionShape(what);
    if (!shape.isSolution()) {
      return what;
    }
    product = product.isEmpty() ? what : product;
    String able =
        sheet.text("~needs" + at + "/instead", "need.instead", String.join(", ", shape.products()));
    if (able.isEmpty()) {
      return what;
    }
    sheet.put(at + "/what", new Written.Words(able));
    return able;
  }

  private void details(String at, List<Option> causes) {
    sheet.pick(at + "/stems-from", "need.stems-from", "", causes);
    if (full) {
      sheet.text(at + "/why", "need.why");
      sheet.choice(
          at + "/priority", "need.priority", "", "must", "must", "should", "could", "wont");
      sheet.text(at + "/acceptance", "need.acceptance");
    }
  }
}
