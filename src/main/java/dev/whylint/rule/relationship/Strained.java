package dev.whylint.rule.relationship;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Relationship;
import dev.whylint.brief.Relationship.State;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A relationship in which a hard message is not likely to be heard. */
public final class Strained implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("relationship/strained", Severity.MAJOR, Evidence.A);

  private static final Phrase ASK =
      Phrase.of(
          "What would have to happen first, on our side and on yours, before we plan"
              + " something new together?",
          "Wat moet er eerst gebeuren, bij ons en bij u, voordat we samen iets nieuws plannen?");

  private static final Phrase MEND =
      Phrase.of(
          "Agree a reset before the proposal: one talk about what went wrong, with what each"
              + " side will do, and note it under relationship.history",
          "Spreek vóór het voorstel een nieuwe start af: één gesprek over wat er misging"
              + " en wat elke kant gaat doen, en leg dat vast onder relationship.history");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Phrase MESSAGE =
      Phrase.of(
          "With this client the ground is not firm ({0}): a number that disappoints will be"
              + " read as unwillingness.",
          "De relatie met deze klant is niet stevig ({0}): een tegenvallend cijfer wordt"
              + " gelezen als onwil.");

  private static final Phrase STATE = Phrase.of("the relation is {0}", "de relatie is {0}");

  private static final Phrase TRUST =
      Phrase.of("trust is {0} of 5", "vertrouwen staat op {0} van de 5");

  private static final Phrase RESPECT =
      Phrase.of("respect is {0} of 5", "respect staat op {0} van de 5");

  private static final Phrase CANDOUR =
      Phrase.of("candour is {0} of 5", "openhartigheid staat op {0} van de 5");

  private static final Phrase STRAINED = Phrase.of("strained", "gespannen");

  private static final Phrase BROKEN = Phrase.of("broken", "verstoord");

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Relationship relationship = brief.relationship();
    if (relationship == null || !relationship.isStrained()) {
      return List.of();
    }
    Phrase message = MESSAGE.with(signs(relationship));
    return List.of(Hit.at(brief.section("relationship"), message, ASK, MEND));
  }

  private static List<Phrase> signs(Relationship relationship) {
    List<Phrase> signs = new ArrayList<>();
    if (relationship.state() == State.STRAINED) {
      signs.add(STATE.with(STRAINED));
    } else if (relationship.state() == State.BROKEN) {
      signs.add(STATE.with(BROKEN));
    }
    addLow(relationship.trust(), TRUST, signs);
    addLow(relationship.respect(), RESPECT, signs);
    addLow(relationship.candour(), CANDOUR, signs);
    return signs;
  }

  private static void addLow(@Nullable Integer score, Phrase phrase, List<Phrase> signs) {
    if (score != null && Relationship.isLow(score)) {
      signs.add(phrase.with(score));
    }
  }
}
