package dev.whylint.rule.relationship;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Relationship;
import dev.whylint.engine.AfterRule;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hard message with no plan for bringing it. */
public final class BadNewsUnplanned implements AfterRule {
  private static final RuleInfo INFO =
      RuleInfo.of("relationship/bad-news-unplanned", Severity.MAJOR, Evidence.A);

  private static final Phrase ASK =
      Phrase.of(
          "Could we have half an hour with you before the proposal, to go through what we"
              + " found and the ways out we see?",
          "Hebt u vóór het voorstel een half uur, zodat we kunnen bespreken wat we vonden en"
              + " welke uitwegen we zien?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under relationship: bad-news: {to: …, how: in person, before: …}; bring one"
              + " number in plain words, and two or three options beside it",
          "Zet onder relationship: bad-news: {to: …, how: in een gesprek, before: …}; breng"
              + " één getal in gewone woorden, met twee of drie uitwegen ernaast");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase MESSAGE =
      Phrase.of(
          "There is a hard message to bring ({0}) and nobody has settled who brings it, to"
              + " whom and how.",
          "Er is een moeilijke boodschap te brengen ({0}) en nergens staat wie die"
              + " brengt, aan wie en hoe.");

  private static final Phrase BLOCKERS =
      Phrase.of("{0} points stand in the way of signing", "{0} punten staan het tekenen in de weg");

  private static final Phrase ONE_BLOCKER =
      Phrase.of("one point stands in the way of signing", "één punt staat het tekenen in de weg");

  private static final Phrase MAJORS =
      Phrase.of(
          "{0} serious points, in a relation that is not firm",
          "{0} ernstige punten, in een relatie die niet stevig is");

  private static final Phrase ONE_MAJOR =
      Phrase.of(
          "one serious point, in a relation that is not firm",
          "één ernstig punt, in een relatie die niet stevig is");

  @Override
  public List<Hit> check(Brief brief, Facts facts, List<Finding> found) {
    Relationship relationship = brief.relationship();
    boolean strained = relationship != null && relationship.isStrained();
    List<Finding> grave = BadNews.of(found, Severity.BLOCKER);
    int blockers = grave.size();
    int majors = BadNews.of(found, Severity.MAJOR).size();
    boolean news = blockers > 0 || strained && majors > 0;
    if (!news
        || isFirstTalk(relationship, grave)
        || relationship != null && isPlanned(relationship.badNews())) {
      return List.of();
    }
    Phrase what =
        blockers > 0
            ? blockers == 1 ? ONE_BLOCKER : BLOCKERS.with(blockers)
            : majors == 1 ? ONE_MAJOR : MAJORS.with(majors);
    Anchor at = brief.section("relationship.bad-news");
    Hit hit = Hit.at(at, MESSAGE.with(what), ASK, MEND);
    boolean worst = strained && blockers > 0;
    return List.of(hit.weighing(worst ? Severity.BLOCKER : Severity.MAJOR));
  }

  /**
   * Whether all that stands in the way is that no cause was asked for yet, in a brief without a
   * word on the relation: the client is asked a question, and there is nothing to break to anybody.
   */
  private static boolean isFirstTalk(@Nullable Relationship relationship, List<Finding> grave) {
    return relationship == null
        && grave.stream().allMatch(each -> each.rule().name().equals("cause/none-given"));
  }

  private static boolean isPlanned(Relationship.@Nullable BadNews plan) {
    return plan != null && (plan.how() != null || plan.to() != null && plan.before() != null);
  }
}
