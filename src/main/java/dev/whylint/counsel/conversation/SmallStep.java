package dev.whylint.counsel.conversation;

import dev.whylint.analysis.CausalMap;
import dev.whylint.brief.Assumption;
import dev.whylint.counsel.Case;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How to close: one small step, soon, that either side can keep. */
final class SmallStep {
  private SmallStep() {}

  static Stage of(Case about, Temper temper) {
    List<Line> lines = new ArrayList<>();
    if (about.isReady()) {
      lines.add(
          Line.say(
              "Shall we read the terms aloud together, once, from beginning to end? Then sign.",
              "Zullen we de voorwaarden samen één keer hardop doorlezen, van begin tot eind? Dan"
                  + " tekenen we."));
      return stage(lines);
    }
    lines.add(close(temper, step(about)));
    lines.add(after(temper));
    return stage(lines);
  }

  private static Stage stage(List<Line> lines) {
    return new Stage(
        Phrase.of("Close: the next small step", "Afsluiten: de volgende kleine stap"),
        List.copyOf(lines));
  }

  private static Phrase step(Case about) {
    List<CausalMap.Root> open = about.untreated();
    Optional<Assumption> unchecked =
        about.brief().assumptions().stream()
            .filter(each -> each.checked() == null || each.checked() == Assumption.Checked.FALSE)
            .findFirst();
    if (!open.isEmpty()) {
      return Phrase.of(
          "go through ten recent cases together, and count how many come of this: {0}",
          "samen tien recente gevallen nalopen, en tellen hoe vaak het hierdoor kwam: {0}",
          open.get(0).cause().what().value());
    } else if (unchecked.isPresent()) {
      return Phrase.of(
          "find out whether it holds: {0}",
          "nagaan of het klopt: {0}", unchecked.get().what().value());
    }
    return Phrase.of(
        "write on one page by what both of us will see that it works",
        "op één pagina schrijven waaraan wij allebei zien dat het werkt");
  }

  private static Line close(Temper temper, Phrase step) {
    return switch (temper) {
      case EXCELLENT ->
          Line.say(
              "Shall we do one thing this week: {0}? And decide the rest when we have seen it.",
              "Zullen we deze week één ding doen: {0}? En de rest beslissen als we dat gezien"
                  + " hebben.",
              step);
      case GOOD ->
          Line.say(
              "Shall we take two days for one thing: {0}? In two weeks we sit here again and"
                  + " decide.",
              "Zullen we twee dagen nemen voor één ding: {0}? Over twee weken zitten we hier weer"
                  + " en beslissen we.",
              step);
      case STRAINED ->
          Line.say(
              "We ask for no decision today. One thing we do this week, at our cost: {0}. On Friday"
                  + " you have half a page from us.",
              "Wij vragen vandaag geen besluit. Eén ding doen wij deze week, op onze kosten: {0}."
                  + " Vrijdag hebt u een half A4 van ons.",
              step);
      case BROKEN ->
          Line.say(
              "If you want to go on: one thing, with somebody of your choice, at our cost: {0}."
                  + " After that you say whether there is a next time.",
              "Als u verder wilt: één ding, met iemand die u kiest, op onze kosten: {0}. Daarna"
                  + " zegt u of er een volgende keer komt.",
              step);
      case NEW, UNKNOWN ->
          Line.say(
              "Let us start small, paid and with an end: {0}. After that either of us may stop.",
              "Laten we klein beginnen, betaald en met een einde: {0}. Daarna mag ieder van ons"
                  + " stoppen.",
              step);
    };
  }

  private static Line after(Temper temper) {
    return switch (temper) {
      case EXCELLENT ->
          Line.act(
              "The same evening, five lines: what we said, who does what. Write it down because you"
                  + " trust each other, so that it stays so.",
              "Dezelfde avond vijf regels: wat er gezegd is, wie wat doet. Schrijf het op omdat u"
                  + " elkaar vertrouwt, dan blijft dat zo.");
      case GOOD ->
          Line.act(
              "The same day, ten lines at most: agreed, by whom, by when. Ask them to correct it.",
              "Dezelfde dag ten hoogste tien regels: wat is afgesproken, wie, wanneer. Vraag"
                  + " of het zo klopt.");
      case STRAINED ->
          Line.act(
              "Keep that one promise to the day. It does more than this report.",
              "Kom die ene belofte op de dag na. Die doet meer dan dit rapport.");
      case BROKEN ->
          Line.act(
              "The outsider writes the note; both sides sign it before anybody acts on it.",
              "De buitenstaander maakt het verslag; beide partijen tekenen het voordat iemand ernaar"
                  + " handelt.");
      case NEW, UNKNOWN ->
          Line.act(
              "The same day, half a page in their words. It is the first work of ours that they"
                  + " see.",
              "Dezelfde dag een half A4, in hun woorden. Het is het eerste werk dat zij van ons"
                  + " zien.");
    };
  }
}
