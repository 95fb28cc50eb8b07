package dev.whylint.house;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Day;
import dev.whylint.brief.Keyword;
import dev.whylint.brief.Language;
import dev.whylint.brief.Link;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a house rule with places for values of the brief, such as {@code {item.cost}}. A
 * value is put in as a quotation or a figure; braces within it mean nothing any more.
 */
public final class Template {
  private static final Pattern PLACE =
      Pattern.compile("\\{((?:brief|item)(?:\\.[A-Za-z_-]{1,40}){1,6})\\}");
  private static final String ITEM = "item.";

  private final List<String> words;
  private final List<KeyPath> values;
  private final List<Boolean> ofItem;

  private Template(List<String> words, List<KeyPath> values, List<Boolean> ofItem) {
    this.words = List.copyOf(words);
    this.values = List.copyOf(values);
    this.ofItem = List.copyOf(ofItem);
  }

  /** A place that names no key. */
  public static final class BadPlace extends Exception {
    private static final long serialVersionUID = 1L;
    private final int from;
    private final int to;
    private final transient KeyPath.Unknown problem;

    BadPlace(int from, int to, KeyPath.Unknown problem) {
      super(problem);
      this.from = from;
      this.to = to;
      this.problem = problem;
    }

    /** Offset of the path in the sentence. */
    public int from() {
      return from;
    }

    /** Offset behind it. */
    public int to() {
      return to;
    }

    /** The key that is not there. */
    public KeyPath.Unknown problem() {
      return problem;
    }
  }

  /**
   * Reads a sentence.
   *
   * @param item what {@code item} is; null where a rule goes over none
   * @throws BadPlace if a place names what is not there
   */
  public static Template of(String text, @Nullable Shape<?> item) throws BadPlace {
    List<String> words = new ArrayList<>();
    List<KeyPath> values = new ArrayList<>();
    List<Boolean> ofItem = new ArrayList<>();
    Matcher place = PLACE.matcher(text);
    int end = 0;
    while (place.find()) {
      String path = place.group(1);
      boolean own = path.startsWith(ITEM);
      try {
        if (own && item == null) {
          throw new KeyPath.Unknown("item", List.of("brief"));
        }
        Shape<?> from = own && item != null ? item : BriefShape.BRIEF;
        KeyPath value = KeyPath.of(from, path.substring(path.indexOf('.') + 1));
        if (value.last().kind() == Shape.Kind.RECORD) {
          throw new KeyPath.Unknown(value.last().key() + ".", value.below());
        }
        values.add(value);
      } catch (KeyPath.Unknown e) {
        throw new BadPlace(place.start(1), place.end(1), e);
      }
      ofItem.add(own);
      words.add(text.substring(end, place.start()));
      end = place.end();
    }
    words.add(text.substring(end));
    return new Template(words, values, ofItem);
  }

  /** Every key that it reads. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    values.forEach(value -> keys.addAll(value.names()));
    return keys;
  }

  /** The sentence about an item, or about the brief where there is none. */
  String in(Language language, Brief brief, @Nullable Object item) {
    StringBuilder out = new StringBuilder(words.get(0));
    for (int i = 0; i < values.size(); i++) {
      Object from = ofItem.get(i) ? item : brief;
      out.append(shown(from == null ? null : values.get(i).in(from), language));
      out.append(words.get(i + 1));
    }
    return out.toString();
  }

  private static String shown(@Nullable Object value, Language language) {
    boolean dutch = language == Language.NL;
    if (value == null || value instanceof List<?> list && list.isEmpty()) {
      return dutch ? "(niet gegeven)" : "(not given)";
    } else if (value instanceof Boolean yes) {
      return yes ? dutch ? "ja" : "yes" : dutch ? "nee" : "no";
    } else if (value instanceof List<?> list) {
      return Phrase.of("{0}", "{0}", list.stream().map(Template::argument).toList()).in(language);
    }
    return Phrase.of("{0}", "{0}", argument(value)).in(language);
  }

  private static Object argument(Object value) {
    if (value instanceof Keyword word) {
      return word.word();
    } else if (value instanceof Link link) {
      return link.id();
    } else if (value instanceof Day day) {
      return day.text().value();
    }
    return value;
  }
}
