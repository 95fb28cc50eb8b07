package dev.whylint.rule.plan;

import dev.whylint.analysis.Dates;
import dev.whylint.analysis.Facts;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Link;
import dev.whylint.brief.Part;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Something due after what waits for it, or after the deadline; or parts that wait in a ring. */
public final class DependencyLate implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("plan/dependency-late", Severity.MAJOR, Evidence.A);

  private static final Phrase RING =
      Phrase.of(
          "{0} wait for each other, so none of them can be finished first.",
          "{0} wachten op elkaar, dus geen van die onderdelen kan als eerste klaar zijn.");

  private static final Phrase ITSELF = Phrase.of("{0} waits for itself.", "{0} wacht op zichzelf.");

  private static final Phrase AFTER_DEADLINE =
      Phrase.of(
          "{0} is due {1}, after the deadline of {2}.",
          "{0} komt op {1}, na de einddatum van {2}.");

  private static final Phrase AFTER_ITEM =
      Phrase.of(
          "{0} is due {1}, but waits for {2}, which is due {3}.",
          "{0} moet op {1} klaar zijn, maar wacht op {2}, en dat komt op {3}.");

  private static final Phrase ASK_RING =
      Phrase.of(
          "Which of these can start with a stand-in for the other?",
          "Welk van deze onderdelen kan beginnen met een voorlopige versie van het andere?");

  private static final Phrase ASK_DATE =
      Phrase.of(
          "Which of the two dates can move, and who has the say over it?",
          "Welke van de twee datums kan schuiven, en wie gaat daarover?");

  private static final Phrase MEND_RING =
      Phrase.of(
          "Cut one part in two, so that depends-on no longer runs in a ring.",
          "Splits een onderdeel in tweeën, zodat depends-on niet meer in een kring loopt.");

  private static final Phrase MEND_DATE =
      Phrase.of(
          "Bring the earlier thing forward, move the later date back, or take the link away.",
          "Haal het eerste naar voren, schuif het latere op, of haal de koppeling weg.");

  private static final Phrase CLEARS =
      Phrase.of(
          "what is waited for is due no later than what waits, and both by the deadline",
          "als wat nodig is niet later komt dan wat erop wacht, en beide voor de einddatum");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Dates dates = facts.dates();
    List<Hit> hits = new ArrayList<>();
    ring(brief).ifPresent(hits::add);
    Map<String, Dated> known = Dated.byId(brief);
    for (Dated item : Dated.all(brief)) {
      beyondDeadline(item, dates).ifPresent(hits::add);
      beforeWhatItWaitsFor(item, known, dates).ifPresent(hits::add);
    }
    return hits;
  }

  private static Optional<Hit> ring(Brief brief) {
    Set<String> ring = Set.copyOf(PlanForecast.ring(brief));
    List<Part> inRing =
        brief.solution().parts().stream().filter(part -> ring.contains(part.id())).toList();
    if (inRing.isEmpty()) {
      return Optional.empty();
    }
    Part first = inRing.get(0);
    Phrase message = inRing.size() == 1 ? ITSELF.with(first) : RING.with(List.copyOf(inRing));
    Hit hit = Hit.at(first, message, ASK_RING, MEND_RING).clearsIf(CLEARS);
    for (Part other : inRing.subList(1, inRing.size())) {
      hit = hit.relatedTo(other.at(), Phrase.of("in the same ring", "in dezelfde kring"));
    }
    return Optional.of(hit);
  }

  private static Optional<Hit> beyondDeadline(Dated item, Dates dates) {
    Optional<LocalDate> due = dates.first(item.day());
    Optional<LocalDate> deadline = dates.deadline();
    if (due.isEmpty() || deadline.isEmpty() || !due.get().isAfter(deadline.get())) {
      return Optional.empty();
    }
    Phrase message = AFTER_DEADLINE.with(item.item(), due.get(), deadline.get());
    return Optional.of(
        Hit.at(item.item(), message, ASK_DATE, MEND_DATE)
            .clearsIf(CLEARS)
            .with("daysLate", due.get().toEpochDay() - deadline.get().toEpochDay()));
  }

  private static Optional<Hit> beforeWhatItWaitsFor(
      Dated item, Map<String, Dated> known, Dates dates) {
    Optional<LocalDate> own = dates.last(item.day());
    for (Link link : item.waitsFor()) {
      Dated other = known.get(link.id());
      Optional<LocalDate> due = other == null ? Optional.empty() : dates.first(other.day());
      if (other != null && own.isPresent() && due.isPresent() && due.get().isAfter(own.get())) {
        Phrase message = AFTER_ITEM.with(item.item(), own.get(), other.item(), due.get());
        return Optional.of(
            Hit.at(item.item(), message, ASK_DATE, MEND_DATE)
                .clearsIf(CLEARS)
                .relatedTo(other.item().at(), Phrase.of("due later", "komt later"))
                .with("daysLate", due.get().toEpochDay() - own.get().toEpochDay()));
      }
    }
    return Optional.empty();
  }
}
