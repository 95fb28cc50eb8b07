package dev.whylint.rule.expectation;

import dev.whylint.brief.Expectation;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.brief.quantity.Quantity;
import java.util.List;

/** Tells an expectation that asks for an end of its scale: all, or none. */
final class Extremes {
  private static final Vocabulary NEVER =
      Vocabulary.of(
          "never ",
          "always ",
          "nobody ever ",
          "no one ever ",
          "every single ",
          "error free",
          "fault free",
          "flawless",
          "zero errors",
          "zero defects",
          "zero incidents",
          "zero downtime",
          "no errors",
          "no mistakes",
          "no defects",
          "no bugs",
          "no outages",
          "no incidents",
          "no downtime",
          "no complaints",
          "no accidents",
          "without errors",
          "without any error",
          "without mistakes",
          "without a single",
          "not a single",
          "not one ",
          "nooit",
          "altijd ",
          "foutloos",
          "foutloze",
          "foutvrij",
          "storingsvrij",
          "geen fouten",
          "geen enkele ",
          "geen storing",
          "geen klachten",
          "geen incidenten",
          "geen uitval",
          "geen ongevallen",
          "zonder fouten",
          "zonder één ",
          "zonder storing",
          "nul fouten",
          "nul storingen",
          "nul klachten",
          "niemand ooit",
          "honderd procent ",
          "100 % ",
          "100 percent ",
          "100 procent ",
          "100% ");

  private static final List<String> SOFTENERS =
      List.of(
          "almost never ",
          "nearly always ",
          "almost always ",
          "hardly ever ",
          "not always ",
          "never mind ",
          "bijna nooit ",
          "bijna altijd ",
          "vrijwel nooit ",
          "vrijwel altijd ",
          "niet altijd ",
          "haast nooit ",
          "haast altijd ",
          "zelden of nooit ",
          "as always ",
          "zoals altijd ",
          "no errors above ");

  private static final Vocabulary REACHABLE =
      Vocabulary.of(
          "backlog",
          "pile of ",
          "worked off",
          "open ",
          "outstanding",
          "waiting",
          "overdue",
          "queue",
          "old ",
          "paper",
          "roll out",
          "rollout",
          "rolled out",
          "migrat",
          "moved ",
          "switched",
          "replaced",
          "removed",
          "retired",
          "trained",
          "connected",
          "digitised",
          "digitized",
          "scanned",
          "installed",
          "are fitted",
          "is fitted",
          "been fitted",
          "fitted with",
          "equipped",
          "built in",
          "labelled",
          "signed",
          "inspected",
          "registered",
          "covered",
          "on the system",
          "legacy",
          "asbestos",
          "achterstand",
          "stapel ",
          "weggewerkt",
          "openstaand",
          "wacht",
          "oude ",
          "papier",
          "uitrol",
          "uitgerold",
          "gemigreerd",
          "overgezet",
          "overgestapt",
          "vervangen",
          "verwijderd",
          "uitgefaseerd",
          "opgeleid",
          "getraind",
          "aangesloten",
          "gedigitaliseerd",
          "gescand",
          "geplaatst",
          "voorzien ",
          "voorziene ",
          "uitgerust",
          "ingebouwd",
          "ondertekend",
          "geinspecteerd",
          "geïnspecteerd",
          "geregistreerd",
          "ingericht",
          "asbest",
          "verlopen ");

  private Extremes() {}

  /** Whether it asks for all or none of something that has exceptions by its nature. */
  static boolean isAbsolute(Expectation expectation) {
    Quantity target = Change.value(expectation.target());
    boolean said = isSaid(expectation.what().value());
    if (target == null) {
      return said || expectation.target() != null && isSaid(expectation.target().text().value());
    }
    boolean end = isEnd(target, expectation);
    boolean reachable = REACHABLE.isIn(expectation.what(), expectation.metric());
    if (end) {
      return !reachable && !Delivery.isMeant(expectation);
    }
    return said && !reachable && target.unit().dimension() != Dimension.PERCENT;
  }

  private static boolean isSaid(String text) {
    String plain = Vocabulary.plain(text);
    for (String softener : SOFTENERS) {
      plain = plain.replace(" " + softener, " ");
    }
    return NEVER.isIn(plain);
  }

  private static boolean isEnd(Quantity target, Expectation expectation) {
    boolean percent = target.unit().dimension() == Dimension.PERCENT;
    if (target.isRange()) {
      return false;
    }
    if (target.relative()) {
      return Change.of(expectation).filter(c -> Math.abs(c.cut() - 1) < 1e-9).isPresent();
    }
    return target.base() == 0 || percent && target.base() == 100;
  }
}
