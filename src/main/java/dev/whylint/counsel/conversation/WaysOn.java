package dev.whylint.counsel.conversation;

import dev.whylint.counsel.Case;
import dev.whylint.counsel.Choice;
import dev.whylint.counsel.Choices;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.List;

/** A choice in place of a bare no. */
final class WaysOn {
  private static final int AT_ONCE = 3;

  private WaysOn() {}

  static Stage of(Case about, Temper temper) {
    List<Choice> choices = Choices.of(about);
    List<Line> lines = new ArrayList<>();
    if (!choices.isEmpty()) {
      List<Choice> few = choices.subList(0, Math.min(AT_ONCE, choices.size()));
      lines.add(ask(temper, few.size()));
      if (temper != Temper.STRAINED && temper != Temper.BROKEN) {
        few.forEach(each -> lines.add(Line.say("{0}. {1}", "{0}. {1}", each.title(), each.what())));
      }
      lines.add(manner(temper));
    }
    return new Stage(Phrase.of("A choice, not a no", "Een keuze, geen nee"), List.copyOf(lines));
  }

  private static Line ask(Temper temper, int count) {
    if (count == 1) {
      return Line.say("I see one way on.", "Ik zie één manier om verder te gaan.");
    }
    return temper == Temper.STRAINED || temper == Temper.BROKEN
        ? Line.say(
            "We see {0} ways on, and stopping here. You choose; we say of each what we carry"
                + " ourselves.",
            "Wij zien {0} manieren om verder te gaan, en hier stoppen kan ook. U kiest; wij"
                + " zeggen bij elk wat wij zelf dragen.",
            count)
        : Line.say(
            "I see {0} ways on. Which could you live with, and which not at all?",
            "Ik zie {0} manieren om verder te gaan. Met welke kunt u leven, en met welke"
                + " beslist niet?",
            count);
  }

  private static Line manner(Temper temper) {
    return switch (temper) {
      case EXCELLENT ->
          Line.act(
              "Ask for a way of their own: they know what is not in the brief.",
              "Vraag naar een eigen weg van hen: zij weten wat niet in de brief staat.");
      case GOOD ->
          Line.act(
              "Say which one you would take, and why. Leave the choice with them.",
              "Zeg welke u zelf zou nemen, en waarom. Laat de keuze bij hen.");
      case STRAINED ->
          Line.act(
              "Ask for no choice today. Leave the page behind, and make the next appointment.",
              "Vraag vandaag geen keuze. Laat de pagina achter, en maak de volgende afspraak.");
      case BROKEN ->
          Line.act(
              "Price the parting as fairly as the ways on, or none of them will be believed.",
              "Zet ook voor uit elkaar gaan een eerlijke prijs neer; anders gelooft niemand de"
                  + " andere wegen.");
      case NEW, UNKNOWN ->
          Line.act(
              "Say which one you advise. A list without advice looks like fear.",
              "Zeg welke u aanraadt. Een lijst zonder advies lijkt op angst.");
    };
  }
}
