package dev.whylint.settings;

import dev.whylint.brief.Text;
import dev.whylint.brief.TextPlaces;
import dev.whylint.house.KeyPath;
import dev.whylint.house.Shape;
import dev.whylint.house.Template;
import dev.whylint.house.expression.Condition;
import dev.whylint.house.expression.ExpressionFault;
import dev.whylint.house.expression.Expressions;
import dev.whylint.source.Place;
import dev.whylint.source.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a house rule says about the shape of a brief, and points at the very word amiss. */
final class HouseFaults {
  private static final String BRIEF = "brief.";

  private final TextPlaces places;
  private final Faults faults;

  HouseFaults(TextPlaces places, Faults faults) {
    this.places = places;
    this.faults = faults;
  }

  /** A condition; null and a fault where it is none. */
  @Nullable Condition condition(Expressions expressions, Scalar text, @Nullable Shape<?> item) {
    try {
      return expressions.read(text.text(), item);
    } catch (ExpressionFault e) {
      Place place = within(text, e.from(), e.to());
      if (e.problem() instanceof ExpressionFault.Unknown unknown) {
        faults.unknown(place, unknown.what(), unknown.word(), unknown.known());
      } else if (e.problem() instanceof ExpressionFault.Wrong wrong) {
        String words = wrong.word().isEmpty() ? "" : ": " + Faults.shown(wrong.word());
        faults.add(place, Faults.plain(wrong.message()) + words);
      }
      return null;
    }
  }

  /** A way to a value; null and a fault where there is none. */
  @Nullable KeyPath path(@Nullable Scalar text, Shape<?> from) {
    if (text == null) {
      return null;
    }
    String path = text.text().startsWith(BRIEF) ? text.text().substring(6) : text.text();
    try {
      return KeyPath.of(from, path);
    } catch (KeyPath.Unknown e) {
      unknown(text, 0, text.text().length(), e);
      return null;
    }
  }

  /** A sentence; null and a fault where it asks for what there is not. */
  @Nullable Template template(Scalar text, @Nullable Shape<?> item) {
    try {
      return Template.of(text.text(), item);
    } catch (Template.BadPlace e) {
      unknown(text, e.from(), e.to(), e.problem());
      return null;
    }
  }

  private void unknown(Scalar text, int from, int to, KeyPath.Unknown e) {
    int at = text.text().indexOf(e.key(), from);
    boolean found = at >= 0 && at + e.key().length() <= to;
    Place place = within(text, found ? at : from, found ? at + e.key().length() : to);
    List<String> known = e.known();
    if (e.key().endsWith(".")) {
      faults.add(place, "one value belongs here: " + e.key() + String.join(" or .", known));
    } else if (known.isEmpty()) {
      faults.add(place, "nothing stands below there by the name " + Faults.shown(e.key()));
    } else {
      faults.unknown(place, "key", e.key(), known);
    }
  }

  private Place within(Scalar text, int from, int to) {
    int end = Math.max(from, Math.min(to, text.text().length()));
    return places.of(new Text(text.text(), text.place()), from, end);
  }
}
