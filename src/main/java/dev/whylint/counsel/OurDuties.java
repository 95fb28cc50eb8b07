package dev.whylint.counsel;

import dev.whylint.analysis.CausalMap;
import dev.whylint.analysis.forecast.Forecast;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Contract;
import dev.whylint.brief.Text;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What we owe: a look of our own, the truth in time, and no promise beyond the odds. */
final class OurDuties {
  private static final double KEEPABLE = 0.8;

  private OurDuties() {}

  static List<Duty> of(Case about) {
    Brief brief = about.brief();
    List<Duty> duties = new ArrayList<>();
    duties.add(analyse(brief.contract()));
    cannot(about, duties);
    duties.add(promise(about));
    duties.add(
        Duty.open(
            Phrase.of(
                "Bring bad news in the week in which we learn it, with two ways on.",
                "Slecht nieuws brengen in de week waarin wij het horen, met twee mogelijkheden"
                    + " om verder te gaan.")));
    duties.add(changes(brief.contract()));
    if (brief.contract() != null) {
      for (Text each : brief.contract().ourDuties()) {
        duties.add(Duty.agreed(Phrase.of("As written: {0}.", "Zoals opgeschreven: {0}.", each)));
      }
    }
    duties.add(
        Duty.open(
            Phrase.of(
                "Show our sums, so that they can be checked without us.",
                "Onze berekeningen laten zien, zodat ze zonder ons zijn na te gaan.")));
    return List.copyOf(duties);
  }

  private static Duty analyse(@Nullable Contract contract) {
    Contract.Analysis given = contract == null ? null : contract.analysis();
    boolean agreed = given != null && Boolean.TRUE.equals(given.independent());
    Phrase what =
        Phrase.of(
            "Look at the causes ourselves before we promise, whoever thought of the solution.",
            "Zelf naar de oorzaken kijken voordat wij iets beloven, van wie de oplossing ook"
                + " komt.");
    return agreed ? Duty.agreed(what) : Duty.open(what);
  }

  private static void cannot(Case about, List<Duty> duties) {
    List<?> left = about.untreated().stream().map(CausalMap.Root::cause).toList();
    if (!left.isEmpty()) {
      duties.add(
          Duty.open(
              Phrase.of(
                  "Say what our work will not change: {0}.",
                  "Zeggen wat ons werk niet verandert: {0}.", left)));
    }
  }

  private static Duty promise(Case about) {
    Optional<Forecast> dated = about.forecast().dated();
    if (dated.isPresent() && dated.get().deadlineOdds().isPresent()) {
      return Duty.open(
          Phrase.of(
              "Promise no date that holds in fewer than four cases of five: with this plan that is"
                  + " {0}.",
              "Geen datum beloven die in minder dan vier van de vijf gevallen wordt gehaald:"
                  + " met dit plan wordt dat {0}.",
              dated.get().finish(KEEPABLE)));
    }
    return Duty.open(
        Phrase.of(
            "Promise no date and no price before there is an estimate behind it.",
            "Geen datum en geen prijs beloven zolang er geen schatting onder ligt."));
  }

  private static Duty changes(@Nullable Contract contract) {
    Phrase what =
        Phrase.of(
            "Price every change before we make it, and put our own faults right at our own cost.",
            "Van elke wijziging vooraf de prijs noemen, en onze eigen fouten op eigen"
                + " kosten herstellen.");
    boolean agreed =
        contract != null && contract.changeControl() != null && contract.rework() != null;
    return agreed ? Duty.agreed(what) : Duty.open(what);
  }
}
