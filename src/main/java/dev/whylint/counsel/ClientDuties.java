package dev.whylint.counsel;

import dev.whylint.analysis.CausalMap;
import dev.whylint.brief.Assumption;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Contract;
import dev.whylint.brief.Dependency;
import dev.whylint.brief.Plan;
import dev.whylint.brief.Text;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What the client owes: decisions, access, facts, a test of its own, and a word in time. */
final class ClientDuties {
  private ClientDuties() {}

  static List<Duty> of(Case about) {
    Brief brief = about.brief();
    List<Duty> duties = new ArrayList<>();
    duties.add(decide(brief));
    access(brief, duties);
    data(brief, duties);
    assumptions(brief, duties);
    causes(about, duties);
    duties.add(accept(brief));
    if (brief.contract() != null) {
      for (Text each : brief.contract().clientDuties()) {
        duties.add(Duty.agreed(Phrase.of("As written: {0}.", "Zoals opgeschreven: {0}.", each)));
      }
    }
    duties.add(
        Duty.open(
            Phrase.of(
                "Say it in the same week when the work, the people or the need has changed.",
                "Het dezelfde week nog zeggen als er iets verandert in het werk, de mensen of"
                    + " de behoefte.")));
    return List.copyOf(duties);
  }

  private static Duty decide(Brief brief) {
    Plan.Decisions decisions = brief.plan() == null ? null : brief.plan().decisions();
    Text sponsor = brief.client() == null ? null : brief.client().sponsor();
    if (decisions != null && decisions.turnaround() != null) {
      return Duty.agreed(
          Phrase.of(
              "Decide within {0} of being asked.",
              "Beslissen binnen {0} na de vraag.", decisions.turnaround()));
    }
    return sponsor == null
        ? Duty.open(
            Phrase.of(
                "Name one person who decides, and answer within five working days.",
                "Eén persoon noemen die beslist, en binnen vijf werkdagen antwoorden."))
        : Duty.open(
            Phrase.of(
                "Decide within five working days of being asked: {0}, or whoever stands in.",
                "Beslissen binnen vijf werkdagen na de vraag: {0}, of wie dan waarneemt.",
                sponsor.value()));
  }

  private static void access(Brief brief, List<Duty> duties) {
    List<String> unheard =
        brief.stakeholders().stream()
            .filter(each -> !Boolean.TRUE.equals(each.involved()) && !each.who().isEmpty())
            .map(each -> each.who().value())
            .toList();
    if (brief.stakeholders().isEmpty()) {
      duties.add(
          Duty.open(
              Phrase.of(
                  "Let us speak to the people who do the work, without their managers in the room.",
                  "Ons laten spreken met wie het werk doet, zonder de leiding erbij.")));
    } else if (!unheard.isEmpty()) {
      duties.add(
          Duty.open(
              Phrase.of(
                  "Give us time with those who have not been heard yet: {0}.",
                  "Ons laten praten met wie nog niet gehoord is: {0}.", unheard)));
    }
  }

  private static void data(Brief brief, List<Duty> duties) {
    for (Dependency each : brief.dependencies()) {
      Phrase by =
          each.by() == null
              ? Phrase.of("on a date still to be named", "op een datum die nog moet komen")
              : Phrase.of("by {0}", "uiterlijk {0}", each.by());
      Phrase what = Phrase.of("Deliver {0}, {1}.", "{0} leveren, {1}.", each, by);
      duties.add(each.by() == null ? Duty.open(what) : Duty.agreed(what));
    }
  }

  private static void assumptions(Brief brief, List<Duty> duties) {
    List<Assumption> open =
        brief.assumptions().stream()
            .filter(each -> each.checked() != Assumption.Checked.TRUE)
            .filter(each -> each.checked() != Assumption.Checked.FAILED)
            .toList();
    if (!open.isEmpty()) {
      duties.add(
          Duty.open(
              Phrase.of(
                  "Have it checked before we sign: {0}.",
                  "Vóór het tekenen laten nagaan: {0}.", open)));
    }
  }

  private static void causes(Case about, List<Duty> duties) {
    List<?> own = about.untreated().stream().map(CausalMap.Root::cause).toList();
    if (!own.isEmpty()) {
      duties.add(
          Duty.open(
              Phrase.of(
                  "Decide about what only the organisation can change: {0}.",
                  "Beslissen over wat alleen de organisatie kan veranderen: {0}.", own)));
    }
  }

  private static Duty accept(Brief brief) {
    Contract.Acceptance given = brief.contract() == null ? null : brief.contract().acceptance();
    if (given != null && given.by() != null) {
      return Duty.agreed(
          Phrase.of(
              "Test it, and accept it or say why not: {0}{1}.",
              "Het werk toetsen, en het accepteren of zeggen waarom niet: {0}{1}.",
              given.by().value(),
              given.within() == null
                  ? Phrase.of("", "")
                  : Phrase.of(", within {0}", ", binnen {0}", given.within())));
    }
    return Duty.open(
        Phrase.of(
            "Own the acceptance: who tests, by what, and in how many days.",
            "Zelf de acceptatie regelen: wie toetst, waaraan, en in hoeveel dagen."));
  }
}
