package dev.whylint.counsel.conversation;

import dev.whylint.brief.Relationship;
import dev.whylint.counsel.Case;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What stands between us and has to be spoken of before the subject. */
final class SettleFirst {
  private SettleFirst() {}

  static Stage of(Case about, Temper temper) {
    List<Line> lines = new ArrayList<>();
    Relationship relationship = about.brief().relationship();
    if (relationship != null) {
      remarks(about, lines);
      incidents(relationship, lines);
      ownShare(temper, lines);
      scores(relationship, lines);
    }
    return new Stage(
        Phrase.of("First between us", "Eerst wat er tussen ons ligt"), List.copyOf(lines));
  }

  private static void remarks(Case about, List<Line> lines) {
    if (isFound(about, "/relationship/said-by-us")) {
      lines.add(
          Line.act(
              "Among ourselves, before anything else: what was said here about this client is taken"
                  + " back here. Whoever still thinks so stays at home.",
              "Eerst onder ons: wat hier over deze klant is gezegd, wordt hier teruggenomen. Wie er"
                  + " nog zo over denkt, gaat niet mee."));
    }
    if (isFound(about, "/relationship/said-by-client")) {
      lines.add(
          Line.act(
              "They have put pressure on us in words. Do not answer the words; ask what lies"
                  + " behind them:",
              "Zij hebben ons met woorden onder druk gezet. Antwoord niet op die woorden; vraag wat"
                  + " erachter zit:"));
      lines.add(
          Line.say(
              "What happens to you if it is not there in time?",
              "Wat gebeurt er met u als het er niet op tijd is?"));
    }
  }

  private static boolean isFound(Case about, String path) {
    return about.result().findings().stream()
        .filter(Finding::counts)
        .anyMatch(finding -> finding.hit().at().path().startsWith(path));
  }

  private static void incidents(Relationship relationship, List<Line> lines) {
    for (Relationship.Incident each : relationship.history()) {
      if (!Boolean.TRUE.equals(each.settled()) && !each.what().isEmpty()) {
        lines.add(
            Line.say(
                "There is still something between us: {0}. How do you look back on it, and what"
                    + " would put it right?",
                "Er ligt nog iets tussen ons: {0}. Hoe kijkt u daarop terug, en wat is er nodig om"
                    + " het goed te maken?",
                each));
      }
    }
  }

  private static void ownShare(Temper temper, List<Line> lines) {
    if (temper == Temper.STRAINED) {
      lines.add(
          Line.say(
              "Before we talk about the plan: what have we done that made it harder to rely on us?",
              "Voordat we het over het plan hebben: wat hebben wij gedaan waardoor u minder op ons"
                  + " kunt bouwen?"));
      lines.add(
          Line.act(
              "Write their words down and read them back. Then answer, our own share first and"
                  + " without a “but”.",
              "Schrijf hun woorden op en lees ze voor. Antwoord daarna, ons eigen aandeel eerst en"
                  + " zonder “maar”."));
    } else if (temper == Temper.BROKEN) {
      lines.add(
          Line.say(
              "We come to hear what it has cost you. We explain nothing today.",
              "Wij komen horen wat het u gekost heeft. Wij leggen vandaag niets uit."));
      lines.add(
          Line.say(
              "If you want to go on, what must be different first? If you do not, how shall we end"
                  + " it well?",
              "Als u verder wilt, wat moet er dan eerst anders? En als u dat niet wilt, hoe ronden"
                  + " we het goed af?"));
    }
  }

  private static void scores(Relationship relationship, List<Line> lines) {
    if (Relationship.isLow(relationship.trust())) {
      lines.add(
          Line.act(
              "They do not believe us: claim nothing that they cannot check. Leave the sums with"
                  + " them, for their own people to do again.",
              "Zij geloven ons niet: beweer niets wat zij niet kunnen nagaan. Laat de"
                  + " berekening achter, zodat hun eigen mensen die kunnen overdoen."));
    }
    if (Relationship.isLow(relationship.respect())) {
      lines.add(
          Line.say(
              "May we agree on one thing for this hour: nobody is interrupted, and nobody who is"
                  + " not here is spoken ill of? That binds us as well.",
              "Zullen we voor dit uur één ding afspreken: iedereen praat uit, en over wie er niet"
                  + " bij is, spreken we niet kwaad? Dat geldt ook voor ons."));
    }
    if (Relationship.isLow(relationship.candour())) {
      lines.add(
          Line.say(
              "May I tell you what I would not sign in your place? You may disagree.",
              "Mag ik u zeggen wat ik in uw plaats niet zou tekenen? U mag het daar niet mee eens"
                  + " zijn."));
    }
  }
}
