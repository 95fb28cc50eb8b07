package dev.whylint.brief;

import dev.whylint.brief.BriefText.Scope;
import dev.whylint.brief.quantity.DateValue;
import dev.whylint.brief.quantity.Quantity;
import dev.whylint.source.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads single values of one item or section, and notes a fault for what cannot be read. */
final class Values {
  private final Reading reading;
  private final Anchor at;

  Values(Reading reading, Anchor at) {
    this.reading = reading;
    this.at = at;
  }

  /** The text of a scalar, noted among the texts of the brief. */
  Text note(Scalar scalar, String pointer, Scope scope) {
    Text text = new Text(scalar.text().strip(), scalar.place());
    reading.texts.add(new BriefText(text, at, pointer, scope));
    return text;
  }

  Figure figure(Scalar scalar, String pointer, Accepts accepts) {
    Figure figure = words(scalar, pointer, accepts);
    if (figure.value() == null) {
      unreadable(figure.text(), pointer, accepts);
    }
    return figure;
  }

  Figure words(Scalar scalar, String pointer, Accepts accepts) {
    Text text = note(scalar, pointer, Scope.FIGURE);
    Optional<Quantity> value =
        accepts.dimension == null
            ? reading.quantities.read(text.value())
            : reading.quantities.read(text.value(), accepts.dimension);
    return new Figure(text, value.orElse(null));
  }

  Day day(Scalar scalar, String pointer) {
    Text text = note(scalar, pointer, Scope.FIGURE);
    DateValue value = reading.dates.read(text.value()).orElse(null);
    if (value == null) {
      unreadable(text, pointer, Accepts.DATE);
    }
    return new Day(text, value);
  }

  @Nullable Integer scale(Scalar scalar, String pointer) {
    Text text = note(scalar, pointer, Scope.FIGURE);
    String word = text.value();
    if (word.length() == 1 && word.charAt(0) >= '1' && word.charAt(0) <= '5') {
      return word.charAt(0) - '0';
    }
    unreadable(text, pointer, Accepts.SCALE);
    return null;
  }

  /** A placeholder is a gap in the brief, not a fault of the file. */
  private void unreadable(Text text, String pointer, Accepts accepts) {
    if (reading.placeholders.find(text.value()).isEmpty()) {
      reading.fault(Fault.Kind.BAD_VALUE, text.place(), pointer, text.value(), accepts.examples());
    }
  }

  @Nullable Boolean flag(Scalar scalar, String pointer) {
    String word = scalar.text().strip().toLowerCase(Locale.ROOT);
    switch (word) {
      case "true", "yes", "ja":
        return true;
      case "false", "no", "nee":
        return false;
      default:
        unknown(scalar, pointer, Accepts.FLAG.examples());
        return null;
    }
  }

  <E extends Enum<E> & Keyword> @Nullable E choice(Scalar scalar, String pointer, E[] known) {
    String word = scalar.text().strip().toLowerCase(Locale.ROOT).replace('_', '-');
    List<String> words = new ArrayList<>();
    for (E value : known) {
      if (value.word().equals(word.replace(' ', '-'))) {
        return value;
      }
      words.add(value.word());
    }
    unknown(scalar, pointer, words);
    return null;
  }

  private void unknown(Scalar scalar, String pointer, List<String> known) {
    Text text = note(scalar, pointer, Scope.FIGURE);
    if (reading.placeholders.find(text.value()).isEmpty()) {
      reading.nearest(Fault.Kind.BAD_CHOICE, text.place(), pointer, text.value(), known);
    }
  }
}
