package dev.whylint.rule.expectation;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Figure;
import dev.whylint.brief.Inputs;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** An availability above what the parts in series can give, or the planned stops leave. */
public final class AvailabilityChain implements PerExpectation {
  private static final RuleInfo INFO =
      RuleInfo.of("expectation/availability-chain", Severity.BLOCKER, Evidence.A);

  private static final double HAIR = 1e-9;

  private static final double MOST_COPIES = 1000;

  private static final Phrase MESSAGE =
      Phrase.of(
          "You ask for {0}, which allows {1} down a year; the parts in series ({2}) give {3}"
              + " together, which is {4}.",
          "U vraagt {0}, dat is {1} uitval per jaar; de onderdelen na elkaar ({2}) halen samen"
              + " {3}, dat is {4}.");

  private static final Phrase STOPS =
      Phrase.of(
          "You ask for {0}, which allows {1} down a year; planned stops of {2} already take {3}.",
          "U vraagt {0}, dat is {1} uitval per jaar; gepland onderhoud van {2} kost al {3}.");

  private static final Phrase ASK =
      Phrase.of(
          "Which of these parts can be doubled with an automatic switch-over, or how many"
              + " hours a year may it be down?",
          "Welk van deze onderdelen kan dubbel worden uitgevoerd, met automatische"
              + " omschakeling, of hoeveel uur per jaar mag het eruit liggen?");

  private static final Phrase ASK_STOPS =
      Phrase.of(
          "Do planned stops count towards the availability, and if so, when may they be?",
          "Telt gepland onderhoud mee voor de beschikbaarheid, en zo ja, wanneer mag het?");

  private static final Phrase MEND =
      Phrase.of(
          "Lower target:, or add copies: to the weakest component, or leave planned stops out"
              + " of it in so many words",
          "Verlaag target:, zet copies: bij het zwakste onderdeel, of schrijf erbij dat"
              + " gepland onderhoud niet meetelt");

  private static final Phrase CLEARS =
      Phrase.of(
          "the product of the components is at least the target",
          "als het product van de onderdelen minstens het doel is");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Hit> look(Expectation expectation, Brief brief, Facts facts) {
    OptionalDouble target = Numbers.share(expectation.target());
    if (target.isEmpty()) {
      return Optional.empty();
    }
    double asked = target.getAsDouble();
    Optional<dev.whylint.analysis.feasibility.AvailabilityChain> chain =
        chain(expectation.inputs().components());
    if (chain.isPresent() && chain.get().availability() < asked - HAIR) {
      return Optional.of(chainHit(expectation, asked, chain.get()));
    }
    Figure stops = expectation.inputs().maintenance();
    OptionalDouble left = afterStops(stops);
    return stops != null && left.isPresent() && left.getAsDouble() < asked - HAIR
        ? Optional.of(stopHit(expectation, asked, stops, left.getAsDouble()))
        : Optional.empty();
  }

  /** The chain of the parts whose availability is known: the kindest reading of the rest. */
  private static Optional<dev.whylint.analysis.feasibility.AvailabilityChain> chain(
      List<Inputs.Component> parts) {
    List<dev.whylint.analysis.feasibility.AvailabilityChain.Component> known = new ArrayList<>();
    for (Inputs.Component part : parts) {
      OptionalDouble one = Numbers.share(part.availability());
      if (one.isPresent()) {
        double copies = Math.min(MOST_COPIES, Numbers.count(part.copies()).orElse(1));
        int whole = Math.max(1, (int) Math.ceil(copies));
        known.add(
            new dev.whylint.analysis.feasibility.AvailabilityChain.Component(
                one.getAsDouble(), whole));
      }
    }
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(dev.whylint.analysis.feasibility.AvailabilityChain.of(known));
  }

  private static OptionalDouble afterStops(@Nullable Figure stops) {
    Quantity value = Change.value(stops);
    boolean timed =
        value != null
            && value.unit().dimension() == Dimension.TIME
            && value.per() != null
            && value.per().dimension() == Dimension.TIME;
    if (value == null || !timed || value.base() < 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        dev.whylint.analysis.feasibility.AvailabilityChain.withStops(value.base(), 1));
  }

  private static Hit chainHit(
      Expectation expectation,
      double asked,
      dev.whylint.analysis.feasibility.AvailabilityChain chain) {
    List<Object> parts = new ArrayList<>();
    expectation.inputs().components().stream()
        .map(Inputs.Component::availability)
        .forEach(figure -> parts.add(figure == null ? "?" : figure));
    double allowed =
        dev.whylint.analysis.feasibility.AvailabilityChain.downtimeSecondsPerYear(asked);
    double down = chain.downtimeSecondsPerYear();
    Phrase product = Percentages.exact(chain.availability());
    Object goal = expectation.target() == null ? "" : expectation.target();
    Phrase message = MESSAGE.with(goal, Spoken.time(allowed), parts, product, Spoken.time(down));
    return Hit.at(expectation, message, ASK, MEND)
        .clearsIf(CLEARS)
        .with("availability", chain.availability())
        .with("downtimeHoursPerYear", down / 3600)
        .with("allowedHoursPerYear", allowed / 3600);
  }

  private static Hit stopHit(Expectation expectation, double asked, Figure stops, double left) {
    double allowed =
        dev.whylint.analysis.feasibility.AvailabilityChain.downtimeSecondsPerYear(asked);
    double down = dev.whylint.analysis.feasibility.AvailabilityChain.downtimeSecondsPerYear(left);
    Object goal = expectation.target() == null ? "" : expectation.target();
    Phrase message = STOPS.with(goal, Spoken.time(allowed), stops, Spoken.time(down));
    return Hit.at(expectation, message, ASK_STOPS, MEND)
        .weighing(Severity.MAJOR)
        .with("downtimeHoursPerYear", down / 3600)
        .with("allowedHoursPerYear", allowed / 3600);
  }
}
