package dev.whylint.rule.contract;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Contract;
import dev.whylint.brief.Contract.Price;
import dev.whylint.brief.Relationship;
import dev.whylint.brief.Text;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The terms of a contract between two parties, and how much a missing one weighs. */
record Terms(Contract contract, boolean strained) {
  private static final Set<String> NOTHING =
      Set.of(
          "",
          "-",
          "no",
          "none",
          "nothing",
          "not agreed",
          "not stated",
          "unstated",
          "n/a",
          "nee",
          "geen",
          "niets",
          "niet afgesproken",
          "niet vastgelegd",
          "n.v.t.",
          "nvt");

  /** The terms; none where the brief has no contract, or own staff do the work. */
  static Optional<Terms> of(Brief brief) {
    Contract contract = brief.contract();
    if (contract == null || contract.price() == Price.IN_HOUSE) {
      return Optional.empty();
    }
    Relationship relationship = brief.relationship();
    return Optional.of(new Terms(contract, relationship != null && relationship.isStrained()));
  }

  /** Whether the text states something; "none" and "not agreed" do not. */
  static boolean isStated(@Nullable Text text) {
    return text != null && !NOTHING.contains(text.value().toLowerCase(Locale.ROOT));
  }

  /** Whether any of the texts states something. */
  static boolean isStated(List<Text> texts) {
    return texts.stream().anyMatch(Terms::isStated);
  }

  /** Whether the price is fixed. */
  boolean isFixedPrice() {
    return contract.price() == Price.FIXED;
  }

  /** A blocker at a fixed price, else a major. */
  Severity byPrice() {
    return isFixedPrice() ? Severity.BLOCKER : Severity.MAJOR;
  }

  /** A major where every gap is likely to become a dispute, else a minor. */
  Severity byStrain() {
    return strained ? Severity.MAJOR : Severity.MINOR;
  }

  /** The form of the price as the opening words of a sentence. */
  Phrase priceForm() {
    Price price = contract.price() == null ? Price.UNKNOWN : contract.price();
    return switch (price) {
      case FIXED -> Phrase.of("At a fixed price", "Bij een vaste prijs");
      case CAPPED -> Phrase.of("Under a price cap", "Onder een prijsplafond");
      case TIME_AND_MATERIALS -> Phrase.of("At an hourly rate", "Bij betaling per uur");
      case TARGET_COST -> Phrase.of("With a target cost", "Bij een richtprijs");
      case COST_PLUS -> Phrase.of("At cost plus a fee", "Bij kostprijs plus opslag");
      case IN_HOUSE, UNKNOWN ->
          Phrase.of("With the form of the price still open", "Nu de prijsvorm nog openstaat");
    };
  }
}
