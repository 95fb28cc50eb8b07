package dev.whylint.testing;

import dev.whylint.testing.HostileBriefs.File;
import java.util.List;

/** Briefs with thousands of two kinds of item that a rule holds against each other, or one text. */
final class HostilePairs {
  private static final int HALF = 2_400;
  private static final int REPEATS = 30_000;
  private static final String HEAD = "title: T\nlanguage: en\n";
  private static final String LONG = "and at the doors behind it ".repeat(6);
  private static final String LATE = "problem: {statement: Orders arrive late}\n";

  private HostilePairs() {}

  /** All of them. */
  static List<File> all() {
    return List.of(
        File.of(
            "attempts-and-parts",
            () ->
                HEAD
                    + "problem:\n  statement: Orders arrive late\n  tried:\n"
                    + items("  - {what: We trained pickers of hall #, result: errors came back}")
                    + parts("Train packers of wing # in reading orders")),
        File.of(
            "attempts-and-a-long-summary",
            () ->
                HEAD
                    + "problem:\n  statement: Orders arrive late\n  tried:\n"
                    + items("  - {what: One system # for all districts, worked: false}")
                    + "solution:\n  summary: "
                    + "One thing for every town and each ward in turn ".repeat(2 * REPEATS)
                    + "\n  parts: [{id: p, what: Wxyz, kind: software}]\n"),
        File.of(
            "needs-of-things-in-use",
            () ->
                HEAD
                    + "problem:\n  symptoms:\n"
                    + items(
                        "  - {id: s#, what: Wing # waits at wet labels of our gate " + LONG + "}")
                    + "needs:\n"
                    + items("- {id: n#, who: a, what: use the portal on weekday #, why: b}")
                    + "solution: {summary: A desk}\n"),
        File.of(
            "lacks-and-parts",
            () ->
                HEAD
                    + "problem:\n  statement: Orders arrive late\n  causes:\n"
                    + items("  - {id: c#, what: There is no tool # for planning}")
                    + parts("A tool # for planning")),
        File.of(
            "one-dutch-sentence",
            () ->
                "title: T\nlanguage: nl\nproblem: {statement: Te laat}\nnotes: "
                    + "De klant meldt dit bij ons aan en nog te bepalen nader te ".repeat(REPEATS)
                    + "\nsolution: {summary: Een balie}\n"),
        File.of(
            "one-english-sentence",
            () ->
                HEAD
                    + LATE
                    + "notes: "
                    + "you must see it and we want them to call us or else if they ".repeat(REPEATS)
                    + "\nsolution: {summary: A desk}\n"));
  }

  private static String parts(String what) {
    return "solution:\n  summary: A desk\n  parts:\n" + items("  - {id: p#, what: " + what + "}");
  }

  private static String items(String item) {
    return HostileBriefs.lines(HALF, i -> item.replace("#", Integer.toString(i)));
  }
}
