package dev.whylint.change;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Item;
import dev.whylint.brief.Plan;
import dev.whylint.engine.Phrase;
import java.util.List;

/** A list of items in a brief, and what one of them is called. */
enum Section {
  SYMPTOM("The symptom", "Het symptoom"),
  CAUSE("The cause", "De oorzaak"),
  NEED("The need", "De behoefte"),
  PART("The part of the solution", "Het onderdeel"),
  ALTERNATIVE("The alternative", "Het alternatief"),
  EXPECTATION("The expectation", "De verwachting"),
  MILESTONE("The milestone", "De mijlpaal"),
  ASSUMPTION("The assumption", "De aanname"),
  RISK("The risk", "Het risico"),
  DEPENDENCY("The dependency", "De afhankelijkheid");

  private final String en;
  private final String nl;

  Section(String en, String nl) {
    this.en = en;
    this.nl = nl;
  }

  /** The items of a brief. */
  List<? extends Item> of(Brief brief) {
    Plan plan = brief.plan();
    return switch (this) {
      case SYMPTOM -> brief.problem().symptoms();
      case CAUSE -> brief.problem().causes();
      case NEED -> brief.needs();
      case PART -> brief.solution().parts();
      case ALTERNATIVE -> brief.solution().alternatives();
      case EXPECTATION -> brief.expectations();
      case MILESTONE -> plan == null ? List.of() : plan.milestones();
      case ASSUMPTION -> brief.assumptions();
      case RISK -> brief.risks();
      case DEPENDENCY -> brief.dependencies();
    };
  }

  /** What an item is called, with its article, at the start of a sentence. */
  Phrase called() {
    return Phrase.of(en, nl);
  }
}
