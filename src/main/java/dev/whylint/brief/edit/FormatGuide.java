package dev.whylint.brief.edit;

import dev.whylint.brief.quantity.Dimension;
import dev.whylint.source.Entry;
import dev.whylint.source.Limits;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Scalar;
import dev.whylint.source.Sequence;
import dev.whylint.source.SourceFile;
import dev.whylint.source.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What can stand where in a brief, from the published schema. The schema is JSON, which is YAML, so
 * it is read as a brief is.
 */
public final class FormatGuide {
  private static final String SCHEMA = "/dev/whylint/schema/brief.json";
  private static final String REFERENCE = "#/$defs/";
  private static final List<String> ALTERNATIVES = List.of("then", "else", "items");

  private final Mapping root;

  private FormatGuide(Mapping root) {
    this.root = root;
  }

  /** A key of the format: its name, what it is for, and its schema. */
  public record Key(String name, String meaning, Mapping form) {}

  /** The guide to the format that this build reads. */
  public static FormatGuide read() {
    try (InputStream in = FormatGuide.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException("no " + SCHEMA);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      YamlReader reader = new YamlReader(Limits.standard());
      Node root = reader.read(new SourceFile("brief.json", text)).get(0).root();
      if (root instanceof Mapping map) {
        return new FormatGuide(map);
      }
      throw new IllegalStateException(SCHEMA + " is no map");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The keys in a JSON pointer, without the numbers of items. */
  public static List<String> keysOf(String pointer) {
    List<String> keys = new ArrayList<>();
    for (String step : pointer.split("/", -1)) {
      if (!step.isEmpty() && !Character.isDigit(step.charAt(0))) {
        keys.add(step);
      }
    }
    return keys;
  }

  /** The keys of the map at a path of keys; empty where no map can stand. */
  public List<Key> keys(List<String> path) {
    Mapping form = path.isEmpty() ? root : key(path).map(Key::form).orElse(null);
    Mapping properties = form == null ? null : properties(form);
    List<Key> keys = new ArrayList<>();
    if (properties != null) {
      properties.entries().forEach(entry -> keys.add(key(entry)));
    }
    return keys;
  }

  private static Key key(Entry entry) {
    Mapping form = entry.value() instanceof Mapping map ? map : empty(entry.value());
    return new Key(entry.key().text(), text(form.get("description")), form);
  }

  private static Mapping empty(Node node) {
    return new Mapping(List.of(), true, node.place());
  }

  /** The key that a path of keys leads to; items of a list do not count as a step. */
  public Optional<Key> key(List<String> path) {
    Key found = null;
    Mapping form = root;
    for (String step : path) {
      Mapping properties = form == null ? null : properties(form);
      Entry entry = properties == null ? null : properties.get(step);
      if (entry == null) {
        return Optional.empty();
      }
      found = key(entry);
      form = found.form();
    }
    return Optional.ofNullable(found);
  }

  /** The enumerated words that a key takes. */
  public List<String> words(Key key) {
    List<String> words = new ArrayList<>();
    visit(
        key.form(),
        form -> {
          if (value(form, "enum") instanceof Sequence list) {
            list.items().forEach(item -> addOnce(words, item));
          }
          return false;
        });
    return words.contains("true") ? List.of("true", "false") : words;
  }

  private static void addOnce(List<String> words, Node item) {
    if (item instanceof Scalar scalar && !words.contains(scalar.text())) {
      words.add(scalar.text());
    }
  }

  /** Examples of the figures or dates that a key takes. */
  public List<String> examples(Key key) {
    List<String> words = new ArrayList<>();
    visit(
        key.form(),
        form -> {
          if (value(form, "examples") instanceof Sequence list) {
            list.items().forEach(item -> addOnce(words, item));
          }
          return !words.isEmpty();
        });
    return words;
  }

  /** The kinds of item that a key links to; empty where it is no link. */
  public List<String> links(Key key) {
    String kinds = comment(key, "links: ");
    return kinds.isEmpty() ? List.of() : List.of(kinds.split(", ", -1));
  }

  /** What a figure under a key measures; empty where that is left open. */
  public Optional<Dimension> measures(Key key) {
    String name = comment(key, "measures: ");
    return name.isEmpty() ? Optional.empty() : Optional.of(Dimension.valueOf(name));
  }

  /** Whether a figure can stand under a key. */
  public boolean isFigure(Key key) {
    return visit(key.form(), form -> text(form.get("$ref")).equals(REFERENCE + "figure"));
  }

  /** The key that words alone stand for where a map could stand; empty where there is none. */
  public String alone(Key key) {
    return comment(key, "alone: ");
  }

  private String comment(Key key, String start) {
    StringBuilder found = new StringBuilder();
    visit(
        key.form(),
        form -> {
          String comment = text(form.get("$comment"));
          if (comment.startsWith(start)) {
            found.append(comment, start.length(), comment.length());
          }
          return !found.isEmpty();
        });
    return found.toString();
  }

  private @Nullable Mapping properties(Mapping form) {
    List<Mapping> found = new ArrayList<>();
    visit(
        form,
        each -> {
          if (value(each, "properties") instanceof Mapping map) {
            found.add(map);
          }
          return !found.isEmpty();
        });
    return found.isEmpty() ? null : found.get(0);
  }

  /** Visits a form and all that may stand in its place, until the visitor has seen enough. */
  private boolean visit(Mapping form, Predicate<Mapping> visitor) {
    if (visitor.test(form)) {
      return true;
    }
    for (Mapping next : alternatives(form)) {
      if (visit(next, visitor)) {
        return true;
      }
    }
    return false;
  }

  private List<Mapping> alternatives(Mapping form) {
    List<Mapping> all = new ArrayList<>();
    for (String name : ALTERNATIVES) {
      if (value(form, name) instanceof Mapping map) {
        all.add(map);
      }
    }
    if (value(form, "anyOf") instanceof Sequence list) {
      list.items().forEach(item -> all.add((Mapping) item));
    }
    String reference = text(form.get("$ref"));
    if (reference.startsWith(REFERENCE)
        && value(root, "$defs") instanceof Mapping definitions
        && value(definitions, reference.substring(REFERENCE.length())) instanceof Mapping map) {
      all.add(map);
    }
    return all;
  }

  private static @Nullable Node value(Mapping map, String key) {
    Entry entry = map.get(key);
    return entry == null ? null : entry.value();
  }

  private static String text(@Nullable Entry entry) {
    return entry != null && entry.value() instanceof Scalar scalar ? scalar.text() : "";
  }
}
