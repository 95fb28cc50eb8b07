package dev.whylint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private static List<YamlDocument> read(String text) {
    return new YamlReader(Limits.standard()).read(new SourceFile("f", text));
  }

  private static Mapping root(String text) {
    List<YamlDocument> documents = read(text);
    assertThat(documents)
        .singleElement()
        .extracting(YamlDocument::faults, InstanceOfAssertFactories.LIST)
        .isEmpty();
    return (Mapping) documents.get(0).root();
  }

  private static Scalar scalar(Mapping mapping, String key) {
    return (Scalar) mapping.get(key).value();
  }

  @Test
  void everyKeyAndValueKnowsItsPlace() {
    Mapping root = root("title: A b\nplan:\n  team: {size: 3}\nneeds:\n- x\n- 'y z'\n");
    assertThat(root.get("title").key().place()).isEqualTo(new Place(1, 1, 1, 6));
    assertThat(scalar(root, "title").place()).isEqualTo(new Place(1, 8, 1, 11));
    Mapping plan = (Mapping) root.get("plan").value();
    assertThat(plan.place()).isEqualTo(new Place(3, 3, 3, 18));
    assertThat(plan.flow()).isFalse();
    Mapping team = (Mapping) plan.get("team").value();
    assertThat(team.place()).isEqualTo(new Place(3, 9, 3, 18));
    assertThat(team.flow()).isTrue();
    Sequence needs = (Sequence) root.get("needs").value();
    assertThat(needs.place()).isEqualTo(new Place(5, 1, 6, 8));
    assertThat(needs.items()).extracting(Node::place).contains(new Place(6, 3, 6, 8));
    assertThat(needs.items()).map(n -> ((Scalar) n).plain()).containsExactly(true, false);
    assertThat(root.place()).isEqualTo(new Place(1, 1, 6, 8));
    assertThat(root.get("absent")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineBreakGivesTheSamePlaces(String lineBreak) {
    Mapping root = root("a: 1\nb: |\n  x\n  y\nc: 2\n".replace("\n", lineBreak));
    assertThat(scalar(root, "b").text()).isEqualTo("x\ny\n");
    assertThat(scalar(root, "b").place()).isEqualTo(new Place(2, 4, 4, 4));
    assertThat(scalar(root, "c").place()).isEqualTo(new Place(5, 4, 5, 5));
  }

  @Test
  void columnsCountUtf16Units() {
    Mapping root = root("{\uD83D\uDE00: \"\uD83D\uDE00\uD83D\uDE00\", b: c}");
    assertThat(root.get("\uD83D\uDE00").value().place()).isEqualTo(new Place(1, 6, 1, 12));
    assertThat(root.get("b").key().place()).isEqualTo(new Place(1, 14, 1, 15));
  }

  @Test
  void aByteOrderMarkThatIsStillThereIsSkipped() {
    assertThat(scalar(root("\uFEFFa: 1\n"), "a").text()).isEqualTo("1");
  }

  @Test
  void blockScalarsEndWithTheirLastWord() {
    Mapping root = root("a: |2\n   x\n   y\n\nb: >-\n  p\n  q\n\n# c\nc: |+\n\nd: |");
    assertThat(scalar(root, "a").text()).isEqualTo(" x\n y\n");
    assertThat(scalar(root, "a").place()).isEqualTo(new Place(1, 4, 3, 5));
    assertThat(scalar(root, "b").text()).isEqualTo("p q");
    assertThat(scalar(root, "b").place()).isEqualTo(new Place(5, 4, 7, 4));
    assertThat(scalar(root, "c").place()).isEqualTo(new Place(10, 4, 10, 6));
    assertThat(scalar(root, "d").place()).isEqualTo(new Place(12, 4, 12, 5));
  }

  @Test
  void aValueThatIsLeftOutStandsBehindItsColonOrDash() {
    Mapping root = root("a:\nb: # why\n  \nc: [x: , y]\n? d\ne:\n-\n- z\n");
    assertThat(scalar(root, "a")).isEqualTo(new Scalar("", true, Place.at(1, 3)));
    assertThat(scalar(root, "b").place()).isEqualTo(Place.at(2, 3));
    assertThat(scalar(root, "d").place()).isEqualTo(Place.at(5, 4));
    Sequence e = (Sequence) root.get("e").value();
    assertThat(e.items().get(0).place()).isEqualTo(Place.at(7, 2));
    Sequence c = (Sequence) root.get("c").value();
    assertThat(((Mapping) c.items().get(0)).get("x").value().place()).isEqualTo(Place.at(4, 7));
  }

  @Test
  void everythingIsTextWhateverItsTagOrLooks() {
    Mapping root = root("%YAML 1.1\n---\na: !!int 3\nb: !foo yes\nc: ~\n<<: 08:00\n");
    assertThat(root.entries())
        .map(e -> ((Scalar) e.value()).text())
        .containsExactly("3", "yes", "~", "08:00");
    assertThat(root.entries()).map(e -> e.key().text()).containsExactly("a", "b", "c", "<<");
  }

  @Test
  void commentsAreKeptInOrderWithTheirPlaces() {
    String text =
        "# top\na: x#y # one\nb: 'p # q' #two\nc: | # head\n  # text\n #out\nd: [1, # in\n  2]\n";
    YamlDocument document = read(text).get(0);
    assertThat(document.faults()).isEmpty();
    assertThat(document.comments())
        .containsExactly(
            new Comment(" top", new Place(1, 1, 1, 6), true),
            new Comment(" one", new Place(2, 8, 2, 13), false),
            new Comment("two", new Place(3, 12, 3, 16), false),
            new Comment(" head", new Place(4, 6, 4, 12), false),
            new Comment("out", new Place(6, 2, 6, 6), true),
            new Comment(" in", new Place(7, 8, 7, 12), false));
  }

  @Test
  void tabsThatYamlAllowsAreWhiteSpace() {
    Mapping root = root("a:\t1\n\t\nb: \"x\"\t# c\n\t# d\nc:\t\n  - y\t\n");
    assertThat(scalar(root, "a")).isEqualTo(new Scalar("1", true, new Place(1, 4, 1, 5)));
    assertThat(scalar(root, "b").text()).isEqualTo("x");
    assertThat(root.get("c").value()).isInstanceOf(Sequence.class);
  }

  @Test
  void anAliasIsTheAnchoredNodeItself() {
    Mapping root = root("a: &x {p: q}\nb: *x\nc: &k key\n*k : v\n");
    assertThat(root.get("b").value()).isSameAs(root.get("a").value());
    assertThat(root.get("key").key().place()).isEqualTo(new Place(4, 1, 4, 3));
  }

  @Test
  void aNewAnchorOfTheSameNameTakesOver() {
    Mapping root = root("a: &x 1\nb: &x 2\nc: *x\n");
    assertThat(scalar(root, "c").text()).isEqualTo("2");
  }

  @Test
  void anExplicitlyEmptyDocumentHasNoRootButAnEmptyQuotedOneHas() {
    assertThat(read("---\n---\n''\n")).map(d -> d.root() == null).containsExactly(true, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "  \n\t\n", "...\n"})
  void anEmptyFileIsOneEmptyDocument(String text) {
    assertThat(read(text))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.root()).isNull();
              assertThat(d.faults()).isEmpty();
            });
  }

  @Test
  void aFileOfCommentsKeepsThem() {
    assertThat(read("# a\n\n  # b\n"))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.root()).isNull();
              assertThat(d.comments()).map(Comment::text).containsExactly(" a", " b");
              assertThat(d.place()).isEqualTo(new Place(1, 1, 3, 6));
            });
  }

  @Test
  void documentsAreCountedAndPlacedInTheFile() {
    List<YamlDocument> documents =
        read(
            "# one\na: 1\n--- # two\nb: 2\n...\n...\n%YAML 1.2\n# three\n---\nc: 3\n"
                + "...\nd: 4\n...\n# end");
    assertThat(documents).map(YamlDocument::index).containsExactly(1, 2, 3, 4);
    assertThat(documents).flatMap(YamlDocument::faults).isEmpty();
    assertThat(documents)
        .map(d -> ((Mapping) d.root()).entries().get(0).key().place().line())
        .containsExactly(2, 4, 10, 12);
    assertThat(documents)
        .map(d -> d.comments().stream().map(Comment::text).toList())
        .containsExactly(List.of(" one"), List.of(" two"), List.of(" three"), List.of(" end"));
  }
}
