package dev.whylint.counsel.conversation;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Client;
import dev.whylint.brief.Relationship;
import dev.whylint.brief.Solution.Advice;
import dev.whylint.brief.Stakeholder;
import dev.whylint.brief.Text;
import dev.whylint.counsel.Case;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom to speak to first, where and in which company. */
final class Setting {
  private Setting() {}

  static Stage of(Case about, Temper temper) {
    Brief brief = about.brief();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.act("With whom first: {0}.", "Spreek eerst met: {0}.", whom(brief)));
    lines.addAll(first(temper));
    planned(brief.relationship(), lines);
    List<String> against =
        brief.stakeholders().stream()
            .filter(each -> each.stance() == Stakeholder.Stance.AGAINST)
            .map(each -> each.who().value())
            .toList();
    if (!against.isEmpty()) {
      lines.add(
          Line.act(
              "Hear {0} before that: they are against it, and they know why.",
              "Hoor vóór dat gesprek wie ertegen is en weet waarom: {0}.", against));
    }
    Advice advice = brief.solution().advisedBy();
    if (advice != null && Boolean.TRUE.equals(advice.sellsIt()) && advice.who() != null) {
      lines.add(
          Line.act(
              "Hold it without {0}, who earns by the choice. They get the figures afterwards, from"
                  + " the client.",
              "Voer het zonder wie aan de keuze verdient ({0}); die krijgt de cijfers daarna,"
                  + " van de klant.",
              advice.who().value()));
    }
    return new Stage(
        Phrase.of("Before: who, where, when", "Vooraf: met wie, waar en wanneer"),
        List.copyOf(lines));
  }

  private static Object whom(Brief brief) {
    Relationship.BadNews plan =
        brief.relationship() == null ? null : brief.relationship().badNews();
    Client client = brief.client();
    if (plan != null && isNamed(plan.to())) {
      return Case.words(plan.to());
    } else if (client != null && isNamed(client.sponsor())) {
      return Case.words(client.sponsor());
    }
    return client != null && !client.contacts().isEmpty()
        ? client.contacts().get(0).value()
        : Phrase.of("whoever decides", "wie beslist");
  }

  private static boolean isNamed(@Nullable Text text) {
    return text != null && !text.isEmpty();
  }

  private static List<Line> first(Temper temper) {
    return switch (temper) {
      case EXCELLENT ->
          List.of(
              Line.act(
                  "Ring today, and sit down within two days: the two of you, no slides.",
                  "Bel vandaag, en ga binnen twee dagen samen zitten: met z'n tweeën, zonder"
                      + " presentatie."),
              Line.act(
                  "Bring it yourself before anything goes round on paper. Between people who get on"
                      + " this well, a report by mail hurts.",
                  "Breng het zelf, voordat er iets op papier rondgaat. Juist omdat het zo goed zit,"
                      + " doet een rapport per mail pijn."));
      case GOOD ->
          List.of(
              Line.act(
                  "An hour, in person, before the report goes round. Both of you have the"
                      + " same two pages.",
                  "Een uur, aan tafel, voordat het rapport rondgaat. U hebt allebei"
                      + " dezelfde twee pagina's."),
              Line.act(
                  "A day earlier, tell whoever carries the proposal, so that nobody hears it first"
                      + " in front of others.",
                  "Vertel het een dag eerder aan wie het voorstel trekt. Niemand mag het voor het"
                      + " eerst horen waar anderen bij zijn."));
      case STRAINED ->
          List.of(
              Line.act(
                  "In person, at their place, two of them and two of us. They say who comes along."
                      + " Nothing by mail beforehand.",
                  "Aan tafel, bij hen: twee van hen en twee van ons. Zij bepalen wie er van hen"
                      + " meekomt. Vooraf niets per mail."),
              Line.act(
                  "Bring somebody who had no part in what went wrong.",
                  "Neem iemand mee die niets te maken had met wat er misging."),
              Line.act(
                  "Keep an hour and a half free, and use the first half for listening.",
                  "Reserveer anderhalf uur, en luister de eerste helft."));
      case BROKEN ->
          List.of(
              Line.act(
                  "Do not open with this report. First somebody of ours who may decide, and who"
                      + " stands outside the history, asks them one thing:",
                  "Begin niet met dit rapport. Eerst stelt iemand van ons die mag beslissen, en die"
                      + " buiten de geschiedenis staat, hun één vraag:"),
              Line.say(
                  "Do you want to go on with us at all? No is an answer that we can take.",
                  "Wilt u nog met ons verder? Nee is een antwoord waar wij mee kunnen leven."),
              Line.act(
                  "If yes: choose together an outsider to lead the talk. Two talks, a week apart;"
                      + " in the first, not one finding.",
                  "Bij ja: kies samen een buitenstaander die het gesprek leidt. Twee gesprekken,"
                      + " met een week ertussen; in het eerste geen enkele bevinding."),
              Line.act(
                  "If no: hand over all that is theirs, and part decently.",
                  "Bij nee: draag over wat van hen is, en neem netjes afscheid."));
      case NEW ->
          List.of(
              Line.act(
                  "An hour, and at the same table somebody who has the problem every day.",
                  "Een uur, en aan dezelfde tafel iemand die het probleem elke dag heeft."),
              Line.act(
                  "Say beforehand what it is for: understanding it before anybody promises"
                      + " anything.",
                  "Zeg vooraf waar het voor is: het begrijpen, voordat iemand iets belooft."));
      case UNKNOWN ->
          List.of(
              Line.act(
                  "The brief does not say how we stand with them. Settle that among ourselves"
                      + " first: do they believe us, is there respect both ways, may we say no?",
                  "De brief zegt niet hoe wij ervoor staan met de klant. Bespreek dat eerst"
                      + " onderling: geloven zij ons, is er respect over en weer, mogen wij nee"
                      + " zeggen?"),
              Line.act(
                  "Until then, prepare as for strangers: an hour, in person.",
                  "Bereid u tot die tijd voor zoals bij onbekenden: een uur, aan tafel."));
    };
  }

  private static void planned(@Nullable Relationship relationship, List<Line> lines) {
    Relationship.BadNews plan = relationship == null ? null : relationship.badNews();
    if (plan == null) {
      return;
    }
    if (isNamed(plan.how())) {
      lines.add(Line.act("As planned: {0}.", "Zoals gepland: {0}.", Case.words(plan.how())));
    }
    if (plan.before() != null) {
      lines.add(
          Line.act(
              "Not later than {0}; better too early than from somebody else.",
              "Niet later dan {0}; liever te vroeg dan van een ander.",
              plan.before().text().value()));
    }
  }
}
