package dev.whylint.counsel.conversation;

import dev.whylint.counsel.Case;
import dev.whylint.counsel.Kept;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What costs more than it brings when it is said here. */
final class Unsaid {
  private Unsaid() {}

  static Stage of(Case about, Temper temper) {
    List<Line> lines = new ArrayList<>(of(temper));
    if (!about.isReady()) {
      Kept.of(about)
          .invested()
          .ifPresent(
              sum ->
                  lines.add(
                      Line.avoid(
                          "“What you put in is gone anyway.” It may be true; nothing is heard after"
                              + " it.",
                          "“Wat u erin stak, is toch al weg.” Misschien is het waar; daarna hoort"
                              + " niemand meer iets.")));
    }
    return new Stage(Phrase.of("Better left unsaid", "Wat u beter niet zegt"), List.copyOf(lines));
  }

  private static List<Line> of(Temper temper) {
    return switch (temper) {
      case EXCELLENT ->
          List.of(
              Line.avoid(
                  "“Do not worry, we will manage.” The odds do not know how well we get on.",
                  "“Komt goed, wij redden dat wel.” De kansen weten niet hoe goed het tussen ons"
                      + " zit."),
              Line.avoid(
                  "“For you we make an exception.” That is how a good relation ends.",
                  "“Voor u maken we een uitzondering.” Zo eindigt een goede relatie."));
      case GOOD ->
          List.of(
              Line.avoid(
                  "“You should have asked us earlier.” They are asking now.",
                  "“Had u ons maar eerder gevraagd.” Zij vragen het nu."),
              Line.avoid(
                  "“That is impossible.” Say what is possible, and by when.",
                  "“Dat kan niet.” Zeg wat wel kan, en wanneer."));
      case STRAINED ->
          List.of(
              Line.avoid(
                  "“As we told you before …” It wins the point and loses the talk.",
                  "“Zoals we al eerder zeiden …” Daarmee wint u het punt en verliest u het"
                      + " gesprek."),
              Line.avoid(
                  "“Yes, but …” Whatever comes before it is not heard.",
                  "“Ja, maar …” Alles wat ervoor komt, telt dan niet meer."),
              Line.avoid(
                  "“That is what you signed.” Not today.",
                  "“Daar hebt u voor getekend.” Vandaag niet."));
      case BROKEN ->
          List.of(
              Line.avoid(
                  "“Let us put the past behind us.” That is for them to say.",
                  "“Laten we er een streep onder zetten.” Dat is aan hen."),
              Line.avoid(
                  "“You can trust us.” Only what we do can say that.",
                  "“U kunt ons vertrouwen.” Dat kan alleen blijken uit wat wij doen."),
              Line.avoid(
                  "Anything in copy to their superiors, and any word about a signature.",
                  "Een bericht met hun leiding in de cc, en elk woord over een handtekening."));
      case NEW ->
          List.of(
              Line.avoid(
                  "“At our other clients …” They want to know whether we see them.",
                  "“Bij onze andere klanten …” Zij willen weten of u hén ziet."),
              Line.avoid(
                  "“Who came up with this?” It may be the person opposite.",
                  "“Wie heeft dit bedacht?” Misschien wel wie er tegenover u zit."));
      case UNKNOWN ->
          List.of(
              Line.avoid(
                  "“That is impossible.” Say what is possible, and by when.",
                  "“Dat kan niet.” Zeg wat wel kan, en wanneer."),
              Line.avoid(
                  "“Who came up with this?” It may be the person opposite.",
                  "“Wie heeft dit bedacht?” Misschien wel wie er tegenover u zit."));
    };
  }
}
