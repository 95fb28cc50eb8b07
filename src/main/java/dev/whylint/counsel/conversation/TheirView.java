package dev.whylint.counsel.conversation;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Problem;
import dev.whylint.brief.Text;
import dev.whylint.counsel.Case;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Their view before ours: from the pain, which they know, to the need, which they guess. */
final class TheirView {
  private TheirView() {}

  static Stage of(Case about, Temper temper) {
    Brief brief = about.brief();
    List<Line> lines = new ArrayList<>();
    Text pain = pain(brief.problem());
    if (pain != null) {
      lines.add(
          Line.say(
              "{0}. When did you last see that happen, and what did it mean for you that day?",
              "{0}. Wanneer zag u dat voor het laatst, en wat betekende dat die dag voor u?",
              sentence(pain)));
    }
    if (temper != Temper.BROKEN) {
      need(lines);
    }
    lines.add(pace(temper));
    return new Stage(Phrase.of("Their view first", "Eerst hun kijk"), List.copyOf(lines));
  }

  private static void need(List<Line> lines) {
    lines.add(
        Line.say(
            "Suppose all that you ask for is there tomorrow, and it works. Who can then do what"
                + " they cannot do today?",
            "Stel dat alles wat u vraagt er morgen is, en het werkt. Wie kan er dan wat vandaag"
                + " niet kan?"));
    lines.add(
        Line.act(
            "They know the pain better than we do. What they need they have guessed. Ask on until"
                + " the answer no longer names a product.",
            "De pijn kennen zij beter dan wij. Naar wat zij nodig hebben, hebben zij"
                + " geraden. Vraag door tot er in het antwoord geen product meer zit."));
  }

  private static @Nullable Text pain(Problem problem) {
    if (!problem.symptoms().isEmpty()) {
      return problem.symptoms().get(0).what();
    }
    return problem.statement();
  }

  private static String sentence(Text text) {
    String words = text.value().strip();
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }

  private static Line pace(Temper temper) {
    return switch (temper) {
      case EXCELLENT ->
          Line.act(
              "Ten minutes will do: they tell you unasked. Ask for what they have not told you yet.",
              "Tien minuten is genoeg: zij vertellen het uit zichzelf. Vraag naar wat zij u nog"
                  + " niet verteld hebben.");
      case GOOD ->
          Line.act(
              "Take a quarter of an hour. Say it back in their words until they say: that is it.",
              "Neem een kwartier. Zeg het terug in hun woorden, tot zij zeggen: zo is het.");
      case STRAINED ->
          Line.act(
              "Half of the talk. Say it back in their words, and correct no figure, even a wrong"
                  + " one.",
              "De helft van het gesprek. Zeg het terug in hun woorden, en verbeter geen enkel"
                  + " cijfer, ook geen cijfer dat niet klopt.");
      case BROKEN ->
          Line.act(
              "The rest of the first talk. The outsider sums up; we only ask.",
              "De rest van het eerste gesprek. De buitenstaander vat samen; wij vragen alleen.");
      case NEW, UNKNOWN ->
          Line.act(
              "Put both questions to the one who decides and to the one who does the work. Where"
                  + " the answers differ, the need is.",
              "Stel beide vragen aan wie beslist én aan wie het werk doet. Waar de antwoorden"
                  + " verschillen, daar zit de behoefte.");
    };
  }
}
