package dev.whylint.rule.plan;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.PlanForecast;
import dev.whylint.analysis.feasibility.Capacity;
import dev.whylint.analysis.feasibility.Rounding;
import dev.whylint.brief.Brief;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import dev.whylint.engine.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** More work than the people can give until the deadline. */
public final class NoRoom implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("plan/no-room", Severity.BLOCKER, Evidence.A).asking(Topic.WHAT_GIVES);

  private static final Phrase IMPOSSIBLE =
      Phrase.of(
          "{0} can give at most {2} {3} until {1}, everybody full time; the lowest estimate in the"
              + " brief is {4} {3}: short by {5}.",
          "Tot {1} is met {0} ten hoogste {2} {3} te leveren, iedereen voltijds; de laagste schatting"
              + " in de brief is {4} {3}: {5} te kort.");

  private static final Phrase SHORT =
      Phrase.of(
          "{0} can give {3} {4} until {1}, at {2} of the time; the estimate in the brief is {5} {4}:"
              + " short by {6}.",
          "Tot {1} is met {0}, voor {2} van de tijd, {3} {4} te leveren; de schatting in de brief is {5} {4}: {6}"
              + " te kort.");

  private static final Phrase NARROW =
      Phrase.of(
          "{0} can give {3} {4} until {1}, at {2} of the time; the estimate in the brief is {5} {4},"
              + " which leaves {6} for every surprise.",
          "Tot {1} is met {0}, voor {2} van de tijd, {3} {4} te leveren; de schatting in"
              + " de brief is {5} {4}, en dat laat {6} over voor alles wat tegenzit.");

  private static final Phrase ASK =
      Phrase.of(
          "Which of these can change: what is built by then, the date, or the people who work on"
              + " it?",
          "Wat kan hiervan veranderen: wat er dan klaar is, de datum, of de mensen die eraan"
              + " werken?");

  private static final Phrase MEND =
      Phrase.of(
          "One of these makes it fit with fifteen per cent to spare: {0} for the same time,"
              + " {1} {2} with the same people, or {3} less work.",
          "Met één hiervan past het, met vijftien procent speling: {0} in dezelfde tijd,"
              + " {1} {2} met dezelfde mensen, of {3} minder werk.");

  private static final Phrase CLEARS =
      Phrase.of(
          "people × time × availability comes to 1.15 times the likely effort",
          "als mensen × tijd × beschikbaarheid op 1,15 keer de waarschijnlijke inspanning komt");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    PlanForecast forecast = facts.forecast();
    Optional<Room> found = Room.of(forecast);
    Optional<Severity> severity = found.flatMap(Room::severity);
    Optional<LocalDate> deadline = forecast.dates().deadline();
    if (found.isEmpty() || severity.isEmpty() || deadline.isEmpty()) {
      return List.of();
    }
    Room room = found.get();
    Phrase message = message(room, severity.get(), deadline.get());
    return List.of(
        Hit.at(brief.section("plan"), message, ASK, mend(room))
            .weighing(severity.get())
            .clearsIf(CLEARS)
            .with("capacityAtMost", room.kindest())
            .with("capacity", room.capacity())
            .with("availability", room.availability())
            .with("effortLow", room.low())
            .with("effortLikely", room.likely())
            .with("unit", room.inMonths() ? "person-months" : "person-days"));
  }

  private static Phrase message(Room room, Severity severity, LocalDate deadline) {
    Phrase unit =
        room.inMonths()
            ? Phrase.of("person-months", "mensmaanden")
            : Phrase.of("person-days", "mensdagen");
    boolean kindest = severity == Severity.BLOCKER;
    double have = kindest ? room.kindest() : room.capacity();
    double want = kindest ? room.low() : room.likely();
    int decimals = want < 1 ? 2 : want < 100 ? 1 : 0;
    double most = Rounding.floor(have, decimals);
    double least = Rounding.ceil(want, decimals);
    Phrase people = Odds.people(room.people());
    if (kindest) {
      return IMPOSSIBLE.with(people, deadline, most, unit, least, least - most);
    }
    Phrase.Percent time = new Phrase.Percent(room.availability());
    return severity == Severity.MAJOR
        ? SHORT.with(people, deadline, time, most, unit, least, least - most)
        : NARROW.with(people, deadline, time, most, unit, least, Math.max(0, most - least));
  }

  private static Phrase mend(Room room) {
    double factor = Capacity.NARROW_MARGIN * room.likely() / Math.max(room.capacity(), 1e-9);
    Phrase time =
        room.inMonths() ? Phrase.of("months", "maanden") : Phrase.of("working days", "werkdagen");
    return MEND.with(
        Odds.people(Math.ceil(room.people() * factor)),
        Math.ceil(room.time() * factor * 10) / 10,
        time,
        new Phrase.Percent(Math.ceil(100 * (1 - 1 / factor)) / 100));
  }
}
