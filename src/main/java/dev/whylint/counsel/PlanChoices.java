package dev.whylint.counsel;

import dev.whylint.analysis.forecast.Forecast;
import dev.whylint.analysis.forecast.WayToDeadline;
import dev.whylint.brief.Part;
import dev.whylint.counsel.Choice.Kind;
import dev.whylint.engine.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways on that the forecast of a plan has numbers for: scope, time, people and money. */
final class PlanChoices {
  /** Four times in five: what one can promise and mostly keep. */
  private static final double TARGET = 0.8;

  private static final double NEARLY_ALL = 0.95;
  private static final int DIGITS = 3;

  private PlanChoices() {}

  static List<Choice> of(Case about) {
    List<Choice> choices = new ArrayList<>();
    Optional<Forecast> dated = about.forecast().dated();
    LocalDate deadline = about.forecast().dates().deadline().orElse(null);
    if (dated.isPresent() && deadline != null) {
      boolean met = dated.get().deadlineOdds().orElse(1) >= TARGET;
      Optional<WayToDeadline> way = met ? Optional.empty() : dated.get().wayToDeadline(TARGET);
      way.ifPresent(found -> date(about, found, deadline, choices));
    }
    money(about, choices);
    return choices;
  }

  private static void date(
      Case about, WayToDeadline way, LocalDate deadline, List<Choice> choices) {
    if (way.scopeShareLess() < NEARLY_ALL) {
      choices.add(scope(about, way.scopeShareLess(), deadline));
    }
    choices.add(time(way.date(), deadline));
    int more = way.peopleMore().orElse(0);
    if (more > 0) {
      choices.add(people(more, deadline));
    }
  }

  private static Choice scope(Case about, double less, LocalDate deadline) {
    return new Choice(
        Kind.SCOPE,
        Phrase.of("Less in the first delivery", "Minder in de eerste oplevering"),
        Phrase.of(
            "With {0} % less work, {1} holds in four cases of five. {2}",
            "Met {0} % minder werk wordt {1} in vier van de vijf gevallen gehaald. {2}",
            (long) Math.ceil(less * 100),
            deadline,
            firstOut(about)),
        Phrase.of(
            "Choosing together what waits, in writing.",
            "Samen kiezen wat wacht, en dat opschrijven."));
  }

  private static Choice time(LocalDate done, LocalDate deadline) {
    return new Choice(
        Kind.TIME,
        Phrase.of("More time", "Meer tijd"),
        Phrase.of(
            "The same work by the same people is done by {0} in four cases of five.",
            "Hetzelfde werk door dezelfde mensen is in vier van de vijf gevallen klaar op {0}.",
            done),
        Phrase.of(
            "Living with the problem longer, and telling those who count on {0}.",
            "Langer met het probleem leven, en het zeggen tegen wie op {0} rekent.", deadline));
  }

  private static Choice people(int more, LocalDate deadline) {
    String one = "One person more from the first day makes {1} hold in four cases of five.";
    String some = "{0} people more from the first day make {1} hold in four cases of five.";
    String oneDutch =
        "Met één persoon erbij vanaf de eerste dag wordt {1} in vier van de vijf gevallen gehaald.";
    String someDutch =
        "Met {0} mensen erbij vanaf de eerste dag wordt {1} in vier van de vijf gevallen gehaald.";
    return new Choice(
        Kind.PEOPLE,
        Phrase.of("More people, from the start", "Meer mensen, vanaf het begin"),
        Phrase.of(more == 1 ? one : some, more == 1 ? oneDutch : someDutch, more, deadline),
        Phrase.of(
            "Money, and people who can start at once; later they cost more than they bring.",
            "Geld, en mensen die meteen kunnen beginnen; later kosten ze meer dan ze brengen."));
  }

  private static Phrase firstOut(Case about) {
    List<Part> loose =
        about.brief().solution().parts().stream()
            .filter(part -> !about.causes().reachesAnyCause(part))
            .toList();
    return loose.isEmpty()
        ? Phrase.of(
            "What stays first is what meets a root cause.",
            "Wat een grondoorzaak aanpakt, blijft het langst staan.")
        : Phrase.of(
            "The first to look at, since it meets no cause: {0}.",
            "Het eerst te bekijken, want het pakt geen oorzaak aan: {0}.", loose);
  }

  private static void money(Case about, List<Choice> choices) {
    Optional<Forecast> priced = about.forecast().priced();
    double more = priced.isPresent() ? priced.get().moneyMoreFor(TARGET).orElse(0) : 0;
    if (more < 1) {
      return;
    }
    choices.add(
        new Choice(
            Kind.MONEY,
            Phrase.of("More money", "Meer geld"),
            Phrase.of(
                "{0} {1} more, kept as a reserve, makes the budget hold in four cases of five.",
                "Met {0} {1} meer, als reserve apart gezet, is het budget in vier van de vijf"
                    + " gevallen genoeg.",
                about.forecast().money().currency(),
                upwards(more)),
            Phrase.of(
                "It buys no date and cures no cause by itself.",
                "Geld; een datum koopt u er niet mee, en een oorzaak neemt het niet weg.")));
  }

  /** To three digits and never below the amount. */
  private static long upwards(double amount) {
    double digits = Math.floor(Math.log10(amount)) + 1;
    double step = Math.pow(10, Math.max(0, digits - DIGITS));
    return Math.round(Math.ceil(amount / step) * step);
  }
}
