package dev.whylint.brief;

import dev.whylint.brief.BriefText.Scope;
import dev.whylint.source.Entry;
import dev.whylint.source.Mapping;
import dev.whylint.source.Place;
import dev.whylint.source.Scalar;
import dev.whylint.source.YamlDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Fields that hold nothing and remember what the readers of briefs ask of them. */
final class FieldsHeard implements Fields {
  private static final Place START = Place.at(1, 1);

  private final Map<String, Shape> forms = new LinkedHashMap<>();
  private final List<String> needed = new ArrayList<>();

  /** What the readers ask of a whole brief. */
  static Shape.Keys ofABrief() {
    Mapping root =
        new Mapping(
            List.of(new Entry(new Scalar("brief", true, START), new Scalar("1", true, START))),
            false,
            START);
    YamlDocument document = new YamlDocument(1, root, START, List.of(), List.of());
    List<Fault> faults = new ArrayList<>();
    FieldsHeard heard = new FieldsHeard();
    new DocumentReader(document, root, faults).read(heard);
    faults.stream().filter(f -> f.kind() == Fault.Kind.MISSING).forEach(heard::missed);
    return heard.keys();
  }

  private void missed(Fault fault) {
    needed.add(fault.found());
  }

  private Shape.Keys keys() {
    return new Shape.Keys(forms, needed);
  }

  private void heard(String key, Shape shape) {
    if (forms.put(key, shape) != null) {
      throw new IllegalStateException(key + " is asked for twice");
    }
  }

  @Override
  public Anchor at() {
    return new Anchor("", "", START);
  }

  @Override
  public Text text(String key, Scope scope) {
    heard(key, new Shape.Words());
    return null;
  }

  @Override
  public Text needed(String key, Scope scope) {
    needed.add(key);
    heard(key, new Shape.Words());
    return null;
  }

  @Override
  public Text what(String key, Scope scope) {
    heard(key, new Shape.Words());
    return new Text("", START);
  }

  @Override
  public List<Text> texts(String key, Scope scope) {
    heard(key, new Shape.WordList());
    return List.of();
  }

  @Override
  public Figure figure(String key, Accepts accepts) {
    heard(key, new Shape.Amount(accepts));
    return null;
  }

  @Override
  public Figure words(String key, Accepts accepts) {
    heard(key, new Shape.Amount(accepts));
    return null;
  }

  @Override
  public Day day(String key) {
    heard(key, new Shape.Date());
    return null;
  }

  @Override
  public Integer scale(String key) {
    heard(key, new Shape.Scale());
    return null;
  }

  @Override
  public Boolean flag(String key) {
    heard(key, new Shape.Flag());
    return null;
  }

  @Override
  public <E extends Enum<E> & Keyword> E choice(String key, E[] known) {
    heard(key, new Shape.Choice(words(known)));
    return null;
  }

  @Override
  public <E extends Enum<E> & Keyword> List<E> choices(String key, E[] known) {
    heard(key, new Shape.Choices(words(known)));
    return List.of();
  }

  private static List<String> words(Keyword[] known) {
    return Stream.of(known).map(Keyword::word).toList();
  }

  @Override
  public List<Link> links(String key, List<String> kinds) {
    heard(key, new Shape.Links(kinds));
    return List.of();
  }

  @Override
  public <T> T section(String key, String shorthand, String name, Function<Fields, T> read) {
    FieldsHeard inner = new FieldsHeard();
    var unused = read.apply(inner);
    heard(key, new Shape.Section(shorthand, inner.keys()));
    return null;
  }

  @Override
  public <T> List<T> items(String key, String section, String shorthand, Function<Fields, T> read) {
    FieldsHeard inner = new FieldsHeard();
    inner.forms.put("id", new Shape.Words());
    var unused = read.apply(inner);
    heard(key, new Shape.Items(shorthand, inner.keys()));
    return List.of();
  }

  @Override
  public void done() {}
}
