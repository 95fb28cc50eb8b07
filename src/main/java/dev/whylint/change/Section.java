package dev.whylint.change;

import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Item;
import dev.whylint.brief.Plan;
import dev.whylint.brief.Solution;
import dev.whylint.brief.Text;
import dev.whylint.engine.Phrase;
import java.util.List;
import java.util.stream.Stream;

/** A list of items in a brief, and what one of them is called. */
enum Section {
  SYMPTOM("The symptom", "Het symptoom"),
  CAUSE("The cause", "De oorzaak"),
  NEED("The need", "De behoefte"),
  PART("The part of the solution", "Het onderdeel"),
  ALTERNATIVE("The alternative", "Het alternatief"),
  EXPECTATION("The expectation", "De verwachting"),
  TRIED("What was tried", "Wat geprobeerd is"),
  STAKEHOLDER("The stakeholder", "De belanghebbende"),
  QUOTE("The quote of", "De offerte van"),
  REFERENCE("The reference case", "Het voorbeeld"),
  PAST("The earlier project", "Het eerdere project"),
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
      case TRIED -> brief.problem().tried();
      case STAKEHOLDER ->
          brief.stakeholders().stream().map(each -> new Named(each.at(), each.who())).toList();
      case QUOTE -> brief.solution().quotes().stream().flatMap(Section::quote).toList();
      case REFERENCE -> plan == null ? List.of() : plan.reference();
      case PAST -> plan == null ? List.of() : plan.history();
      case MILESTONE -> plan == null ? List.of() : plan.milestones();
      case ASSUMPTION -> brief.assumptions();
      case RISK -> brief.risks();
      case DEPENDENCY -> brief.dependencies();
    };
  }

  /** Somebody or something that is known by its name alone. */
  private record Named(Anchor at, Text what) implements Item {}

  private static Stream<Named> quote(Solution.Quote quote) {
    Text by = quote.by();
    return by == null ? Stream.of() : Stream.of(new Named(quote.at(), by));
  }

  /** What an item is called, with its article, at the start of a sentence. */
  Phrase called() {
    return Phrase.of(en, nl);
  }
}
