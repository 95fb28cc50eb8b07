package dev.whylint.engine;

import dev.whylint.brief.Anchor;
import dev.whylint.brief.Item;
import dev.whylint.source.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule saw: the place and the words. Rule, severity and suppression are the engine's.
 *
 * @param place the words to mark
 * @param message one sentence with the client's own words and numbers
 * @param ask a question that can be put to the client as it stands
 * @param mend what to write in the brief
 * @param clearsIf what would make the finding go away, where that is not plain from {@code mend}
 * @param severity where this hit weighs other than the rule does by itself
 * @param related other places that belong to it
 * @param numbers what was computed, by name; values are numbers, texts or lists of these
 */
public record Hit(
    Anchor at,
    Place place,
    Phrase message,
    Phrase ask,
    Phrase mend,
    @Nullable Phrase clearsIf,
    @Nullable Severity severity,
    List<Related> related,
    Map<String, Object> numbers) {

  /** Another place that belongs to the finding, and what it shows. */
  public record Related(Anchor at, Phrase message) {}

  /** A hit on an item or section: its words are marked. */
  public static Hit at(Anchor at, Phrase message, Phrase ask, Phrase mend) {
    return new Hit(at, at.place(), message, ask, mend, null, null, List.of(), Map.of());
  }

  /** A hit on an item. */
  public static Hit at(Item item, Phrase message, Phrase ask, Phrase mend) {
    return at(item.at(), message, ask, mend);
  }

  /** The same, marking these words. */
  public Hit marking(Place words) {
    return new Hit(at, words, message, ask, mend, clearsIf, severity, related, numbers);
  }

  /** The same, with what would make it go away. */
  public Hit clearsIf(Phrase condition) {
    return new Hit(at, place, message, ask, mend, condition, severity, related, numbers);
  }

  /** The same, with a weight of its own. */
  public Hit weighing(Severity own) {
    return new Hit(at, place, message, ask, mend, clearsIf, own, related, numbers);
  }

  /** The same, with a number more; shares are 0 to 1, durations in the unit that the name gives. */
  public Hit with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(numbers);
    more.put(name, value);
    return new Hit(at, place, message, ask, mend, clearsIf, severity, related, more);
  }

  /** The same, with another place that belongs to it. */
  public Hit relatedTo(Anchor other, Phrase why) {
    List<Related> more =
        Stream.concat(related.stream(), Stream.of(new Related(other, why))).toList();
    return new Hit(at, place, message, ask, mend, clearsIf, severity, more, numbers);
  }

  /** The condition under which it goes away, where there is one. */
  public Optional<Phrase> clearing() {
    return Optional.ofNullable(clearsIf);
  }
}
