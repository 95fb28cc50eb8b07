package dev.whylint.lsp;

import dev.whylint.brief.edit.FormatGuide;
import dev.whylint.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** Follows ids: to the item that has one, to all that link to it, and to a new name. */
final class Links {
  private static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*");

  private final FormatGuide guide;

  Links(FormatGuide guide) {
    this.guide = guide;
  }

  /** Where the item that an id at a position names stands. */
  List<Location> definition(CheckedText text, Position position, String uri) {
    List<Location> found = new ArrayList<>();
    text.at(position)
        .ifPresent(
            brief -> {
              List<Ids.Use> uses = uses(brief);
              Ids.at(uses, position)
                  .flatMap(use -> given(brief, uses, use.id()))
                  .ifPresent(place -> found.add(new Location(uri, Positions.range(place))));
            });
    return found;
  }

  private static Optional<Place> given(CheckedBrief brief, List<Ids.Use> uses, String id) {
    Optional<Place> written =
        uses.stream().filter(u -> u.given() && u.id().equals(id)).map(Ids.Use::place).findFirst();
    return written.isPresent()
        ? written
        : NamedItem.of(brief.whole()).stream()
            .filter(item -> item.id().equals(id))
            .map(item -> item.item().at().place())
            .findFirst();
  }

  private List<Ids.Use> uses(CheckedBrief brief) {
    return Ids.of(brief.tree().root(), guide);
  }

  /**
   * Every place that names the item at a position.
   *
   * @param given whether the place that gives the id is wanted too
   */
  List<Location> references(CheckedText text, Position position, boolean given, String uri) {
    List<Location> found = new ArrayList<>();
    text.at(position)
        .ifPresent(
            brief -> {
              for (Ids.Use use : alike(brief, position)) {
                if (given || !use.given()) {
                  found.add(new Location(uri, Positions.range(use.place())));
                }
              }
            });
    return found;
  }

  private List<Ids.Use> alike(CheckedBrief brief, Position position) {
    List<Ids.Use> uses = uses(brief);
    return Ids.at(uses, position)
        .map(at -> uses.stream().filter(use -> use.id().equals(at.id())).toList())
        .orElse(List.of());
  }

  /** The id at a position, if the brief gives it somewhere and it can be renamed. */
  Optional<Range> renamable(CheckedText text, Position position) {
    return text.at(position)
        .flatMap(
            brief -> {
              boolean written = alike(brief, position).stream().anyMatch(Ids.Use::given);
              return written
                  ? Ids.at(uses(brief), position).map(use -> word(text, use))
                  : Optional.empty();
            });
  }

  /**
   * The edits that rename an id everywhere in its brief.
   *
   * @throws RefusedException if the new name is no id, or is another item's already
   */
  List<TextEdit> rename(CheckedText text, Position position, String name) throws RefusedException {
    CheckedBrief brief = text.at(position).orElse(null);
    if (brief == null || renamable(text, position).isEmpty()) {
      throw new RefusedException("no id that this brief gives stands here");
    }
    Words words = new Words(brief.spoken());
    if (!SLUG.matcher(name).matches()) {
      throw new RefusedException(
          words.say(
              "an id is one short word of letters, digits and hyphens",
              "een id is één kort woord van letters, cijfers en streepjes"));
    }
    List<Ids.Use> alike = alike(brief, position);
    boolean same = alike.get(0).id().equals(name);
    boolean taken = NamedItem.of(brief.whole()).stream().anyMatch(item -> item.id().equals(name));
    if (!same && taken) {
      throw new RefusedException(
          words.say("another item has the id {0}", "een ander onderdeel heeft het id {0}", name));
    }
    return alike.stream().map(use -> new TextEdit(word(text, use), name)).toList();
  }

  /** The id without the quotes around it. */
  private static Range word(CheckedText text, Ids.Use use) {
    Place place = use.place();
    int from = text.file().offset(place.line(), place.column());
    int to = text.file().offset(place.endLine(), place.endColumn());
    int inner = text.file().text().substring(from, to).indexOf(use.id());
    return inner < 0
        ? Positions.range(place)
        : Positions.range(text.file(), from + inner, from + inner + use.id().length());
  }
}
