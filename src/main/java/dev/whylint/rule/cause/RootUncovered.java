package dev.whylint.rule.cause;

import dev.whylint.analysis.CausalMap;
import dev.whylint.analysis.CausalMap.Root;
import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Cause;
import dev.whylint.brief.Symptom;
import dev.whylint.brief.Text;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Phrase.Percent;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import dev.whylint.rule.cause.Shares.Stake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A root cause that no part of the solution reaches, directly or through a need. */
public final class RootUncovered implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("cause/root-uncovered", Severity.MAJOR, Evidence.A);

  private static final Phrase UNTOUCHED =
      Phrase.of(
          "No part of the solution touches {0}{1}{2}.",
          "Geen onderdeel van de oplossing raakt {0}{1}{2}.");

  private static final Phrase RING = Phrase.of("the ring of {0}", "de kring van {0}");

  private static final Phrase NOTHING = Phrase.of("", "");

  private static final Phrase REACH =
      Phrase.of(
          ", which lies behind {0} of the {1} symptoms",
          ", en dat zit achter {0} van de {1} symptomen");

  private static final Phrase REACH_BOTH =
      Phrase.of(", which lies behind both symptoms", ", en dat zit achter beide symptomen");

  private static final Phrase REACH_ALL =
      Phrase.of(", which lies behind all {0} symptoms", ", en dat zit achter alle {0} symptomen");

  private static final Phrase SHARE = Phrase.of("up to {0} of {1}", "tot {0} van {1}");

  private static final Phrase RETURNS_AT_ONCE =
      Phrase.of(": without more, {0} returns", ": zo blijft {0} bestaan");

  private static final Phrase RETURNS_THROUGH =
      Phrase.of(": without more, {0} returns because of {1}", ": zo blijft {0} bestaan door {1}");

  private static final Phrase ASK =
      Phrase.of(
          "What would it take to change {0} itself, and who decides on that? If it has to stay,"
              + " which part of the result would you still count on?",
          "Wat is ervoor nodig om {0} zelf te veranderen, en wie beslist daarover? En als het moet"
              + " blijven: op welk deel van het resultaat rekent u dan nog?");

  private static final Phrase MEND =
      Phrase.of(
          "Add under solution: parts: [{what: …, kind: …, addresses: [{0}]}]. If it stays as it is,"
              + " say so: waivers: [{rule: cause/root-uncovered, at: {0}, because: …, by: …}].",
          "Zet onder solution: parts: [{what: …, kind: …, addresses: [{0}]}]. Blijft het zoals het"
              + " is, zeg dat dan: waivers: [{rule: cause/root-uncovered, at: {0}, because: …, by:"
              + " …}].");

  private static final Phrase CLEARS =
      Phrase.of(
          "A part addresses {0}, or a need that stems from it.",
          "als een onderdeel {0} aanpakt, of een behoefte die daaruit voortkomt");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    CausalMap map = facts.causes();
    if (brief.solution().parts().stream().noneMatch(map::reachesAnything)) {
      return List.of();
    }
    Shares shares = new Shares(map);
    boolean tied = !brief.problem().symptoms().isEmpty();
    List<Hit> hits = new ArrayList<>();
    for (Root root : map.roots()) {
      boolean matters = !tied || !map.symptomsOf(root.cause()).isEmpty();
      if (matters && map.remediesOf(root).isEmpty()) {
        hits.add(hit(root, brief, map, shares));
      }
    }
    return hits;
  }

  private static Hit hit(Root root, Brief brief, CausalMap map, Shares shares) {
    Cause cause = root.cause();
    List<Symptom> symptoms = map.symptomsOf(cause);
    Optional<Stake> most = shares.most(cause);
    Phrase reach = reach(symptoms.size(), brief.problem().symptoms().size());
    Phrase back = symptoms.isEmpty() ? NOTHING : recurrence(cause, symptoms.get(0), most, map);
    Object words = root.causes().size() > 1 ? RING.with(root.causes()) : cause;
    Hit hit =
        Hit.at(cause, UNTOUCHED.with(words, reach, back), ASK.with(cause), MEND.with(cause.id()))
            .clearsIf(CLEARS.with(cause.id()))
            .with("symptoms", symptoms.size())
            .with("symptoms-of-brief", brief.problem().symptoms().size());
    return most.isEmpty() ? hit : hit.with("share", most.get().share());
  }

  private static Phrase reach(int symptoms, int all) {
    if (symptoms == 0 || all == 1) {
      return NOTHING;
    } else if (symptoms < all) {
      return REACH.with(symptoms, all);
    }
    return all == 2 ? REACH_BOTH : REACH_ALL.with(all);
  }

  private static Phrase recurrence(
      Cause cause, Symptom first, Optional<Stake> most, CausalMap map) {
    Symptom symptom = most.map(Stake::symptom).orElse(first);
    Object what =
        most.<Object>map(stake -> SHARE.with(new Percent(stake.share()), symptom)).orElse(symptom);
    List<String> path = map.path(cause, symptom);
    if (path.size() < 3) {
      return RETURNS_AT_ONCE.with(what);
    }
    List<Text> between =
        path.subList(1, path.size() - 1).stream()
            .map(id -> new Text(map.words(id), cause.at().place()))
            .toList();
    return RETURNS_THROUGH.with(what, between);
  }
}
