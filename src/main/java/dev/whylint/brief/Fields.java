package dev.whylint.brief;

import dev.whylint.brief.BriefText.Scope;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one map of the format, asked for one by one, each in the form that its value takes.
 * What a reader asks for is what the format has: the published schema is made by listening to it.
 */
interface Fields {
  /** The anchor of the map that these keys are in. */
  Anchor at();

  /** A text, null where the key is absent or empty. */
  @Nullable Text text(String key, Scope scope);

  /** A text that must not be left out. */
  @Nullable Text needed(String key, Scope scope);

  /** A text that stands for the item; empty, at the place of the item, where it is absent. */
  Text what(String key, Scope scope);

  /** A list of texts; a single text serves as a list of one. */
  List<Text> texts(String key, Scope scope);

  /** A figure in a form that can be computed with. */
  @Nullable Figure figure(String key, Accepts accepts);

  /** A figure, or words in its place. */
  @Nullable Figure words(String key, Accepts accepts);

  /** A date. */
  @Nullable Day day(String key);

  /** A number from 1 to 5. */
  @Nullable Integer scale(String key);

  /** True or false, null where absent. */
  @Nullable Boolean flag(String key);

  /** One of the words of an enumeration. */
  <E extends Enum<E> & Keyword> @Nullable E choice(String key, E[] known);

  /** A list of words of an enumeration. */
  <E extends Enum<E> & Keyword> List<E> choices(String key, E[] known);

  /** Links to items of the given sections. */
  List<Link> links(String key, List<String> sections);

  /** A map, or a text that stands for one of its keys; null where absent or empty. */
  <T> @Nullable T section(String key, String shorthandKey, String name, Function<Fields, T> read);

  /** A list of items, each a map or a text that stands for one of its keys. */
  <T> List<T> items(String key, String section, String whatKey, Function<Fields, T> read);

  /** Tells that no more keys will be asked for. */
  void done();
}
