package dev.whylint.rule.gap;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefText;
import dev.whylint.brief.Language;
import dev.whylint.brief.Text;
import dev.whylint.brief.quantity.Placeholders;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import dev.whylint.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value that is still to come: TBD, n.t.b., a lone question mark. */
public final class Placeholder implements Rule {
  private static final RuleInfo INFO = RuleInfo.of("gap/placeholder", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "At {0} the brief still says {1} where an answer has to come.",
          "Bij {0} staat nog {1} op de plaats van een antwoord.");

  private static final Phrase MORE =
      Phrase.of(
          "At {0} the brief still says {1} where an answer has to come, and so it does in"
              + " {2} more places of the same item.",
          "Bij {0} staat nog {1} op de plaats van een antwoord, en op nog {2} plaatsen van"
              + " hetzelfde onderdeel.");

  private static final Phrase ASK =
      Phrase.of(
          "Who can fill in {0}, and before which day?", "Wie kan {0} invullen, en vóór welke dag?");

  private static final Phrase MEND =
      Phrase.of(
          "Write the answer in its place; or leave the key out and add an assumption with"
              + " an owner and a check-by date",
          "Vul het antwoord in; of laat de sleutel weg en voeg een aanname toe met owner"
              + " en check-by");

  private static final Phrase ALSO = Phrase.of("also still open", "ook nog open");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Placeholders finder = new Placeholders(brief.language() == Language.NL);
    Map<String, List<Found>> byItem = new LinkedHashMap<>();
    for (BriefText text : brief.texts()) {
      Optional<Span> span = finder.find(text.text().value()).map(p -> new Span(p.start(), p.end()));
      if (span.isPresent() && !isWaiver(text)) {
        Found found = new Found(text, span.get());
        byItem.computeIfAbsent(text.at().path(), path -> new ArrayList<>()).add(found);
      }
    }
    return byItem.values().stream().map(Placeholder::hit).toList();
  }

  private static boolean isWaiver(BriefText text) {
    return text.path().startsWith("/waivers");
  }

  /** Where in a text it stands. */
  private record Span(int start, int end) {}

  /** A text with a placeholder in it. */
  private record Found(BriefText in, Span span) {
    String words() {
      return in.text().value().substring(span.start(), span.end());
    }

    /** The very words where the text stands as it is read; the whole text otherwise. */
    Place place() {
      Place place = in.text().place();
      int length = place.endColumn() - place.column();
      int quote = length == in.text().value().length() + 2 ? 1 : 0;
      if (place.line() != place.endLine() || length != in.text().value().length() + 2 * quote) {
        return place;
      }
      int column = place.column() + quote;
      return new Place(place.line(), column + span.start(), place.line(), column + span.end());
    }

    /** The key that it stands at, as a reader of the brief knows it. */
    String key() {
      String[] steps = in.path().substring(1).split("/", -1);
      int last = steps.length - 1;
      boolean numbered = last > 0 && steps[last].chars().allMatch(Character::isDigit);
      return steps[numbered ? last - 1 : last];
    }
  }

  private static Hit hit(List<Found> found) {
    Found first = found.get(0);
    String item = first.in().at().id();
    boolean whole = item.isEmpty();
    String name =
        whole ? first.key() : item.endsWith(first.key()) ? item : item + "." + first.key();
    Text words = new Text(first.words(), first.place());
    Phrase message =
        found.size() == 1 ? MESSAGE.with(name, words) : MORE.with(name, words, found.size() - 1);
    Hit hit = Hit.at(first.in().at(), message, ASK.with(name), MEND).marking(first.place());
    for (Found other : found.subList(1, found.size())) {
      hit = hit.relatedTo(new Anchor(item, other.in().path(), other.place()), ALSO);
    }
    return hit;
  }
}
