package dev.whylint.counsel.conversation;

import dev.whylint.counsel.Case;
import dev.whylint.counsel.Kept;
import dev.whylint.counsel.KeyFigure;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The message: what they have put in, then one figure in plain words, then silence. */
final class TheMessage {
  private TheMessage() {}

  static Stage of(Case about, Temper temper) {
    Phrase heading =
        Phrase.of("The message: one figure, plainly", "De boodschap: één cijfer, gewoon gezegd");
    if (about.isReady()) {
      return new Stage(heading, goodNews(temper));
    }
    List<Line> lines = new ArrayList<>(figure(KeyFigure.of(about), temper));
    boolean late = temper == Temper.BROKEN;
    Kept kept = Kept.of(about);
    Optional<Phrase> invested = kept.invested();
    if (invested.isPresent()) {
      lines.add(
          late ? 1 : 0,
          kept.points().isEmpty()
              ? Line.say(
                  "You have put {0} into this. That was not for nothing: we now know what to ask.",
                  "U hebt hier {0} in gestoken. Dat was niet voor niets: we weten nu wat we moeten"
                      + " vragen.",
                  invested.get())
              : Line.say(
                  "You have put {0} into this. Not all of that is to be done again. {1}",
                  "U hebt hier {0} in gestoken. Dat hoeft niet allemaal over. {1}",
                  invested.get(),
                  kept.points().get(0)));
    }
    return new Stage(heading, List.copyOf(lines));
  }

  private static List<Line> goodNews(Temper temper) {
    Line say =
        Line.say(
            "We have gone through it all, and as it stands nothing keeps us from signing. What"
                + " still keeps you awake about it?",
            "Wij hebben alles doorgenomen, en zoals het er ligt houdt niets ons van tekenen af."
                + " Waar ligt u er toch nog wakker van?");
    return temper == Temper.STRAINED || temper == Temper.BROKEN
        ? List.of(
            Line.act(
                "Good news about the plan does not mend what is between us. Take that first.",
                "Goed nieuws over het plan herstelt niet wat er tussen ons ligt. Begin daarmee."),
            say)
        : List.of(say);
  }

  private static List<Line> figure(Phrase figure, Temper temper) {
    return switch (temper) {
      case EXCELLENT ->
          List.of(
              Line.say(
                  "I would rather tell you now than after the signature. {0} What do you see that I"
                      + " do not?",
                  "Ik zeg het u liever nu dan na de handtekening. {0} Wat ziet u dat ik niet zie?",
                  figure),
              Line.act(
                  "Within the first five minutes, without a run-up. They will respect that.",
                  "Binnen vijf minuten, zonder aanloop. Dat waarderen zij."));
      case GOOD ->
          List.of(
              Line.say(
                  "We did the sum with the figures that you gave us. {0}",
                  "Wij hebben gerekend met de cijfers die u ons gaf. {0}", figure),
              Line.act(
                  "Then be silent, and count to ten. The first answer is the shock, not the"
                      + " opinion.",
                  "Zwijg dan, en tel tot tien. Het eerste antwoord is de schrik, niet het"
                      + " oordeel."));
      case STRAINED ->
          List.of(
              Line.act(
                  "Put the sum on the table, on one sheet, in their own figures. Then read it out:",
                  "Leg de berekening op tafel, op één blad, met hun eigen cijfers. Lees dan voor:"),
              Line.say(
                  "{0} We may be wrong. Would you have it checked by somebody whom you trust?",
                  "{0} Wij kunnen ons vergissen. Wilt u het laten nakijken door iemand die u"
                      + " vertrouwt?",
                  figure),
              Line.act(
                  "If they get angry: that is about more than this figure. Go back to listening.",
                  "Worden zij boos, dan gaat dat over meer dan dit cijfer. Ga weer luisteren."));
      case BROKEN ->
          List.of(
              Line.act(
                  "Only in the second talk, and not from our mouth: the outsider has checked it and"
                      + " reads it out.",
                  "Pas in het tweede gesprek, en niet uit onze mond: de buitenstaander heeft het"
                      + " nagekeken en leest het voor."),
              Line.say("{0}", "{0}", figure),
              Line.act(
                  "Hand it over as theirs: they may use it without us.",
                  "Geef het hun als iets van henzelf: zij mogen het zonder ons gebruiken."));
      case NEW, UNKNOWN ->
          List.of(
              Line.say(
                  "You cannot know yet whether to believe us, so here is how we reckoned. {0} Which"
                      + " of these figures would you change?",
                  "U kunt nog niet weten of u ons kunt geloven; daarom laten wij zien hoe wij"
                      + " rekenden. {0} Welk van deze cijfers zou u veranderen?",
                  figure),
              Line.act(
                  "One figure. The other points are in the report, and can wait until they ask.",
                  "Eén cijfer. De andere punten staan in het rapport, en kunnen wachten tot zij"
                      + " ernaar vragen."));
    };
  }
}
