package dev.whylint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFaultTest {

  private static List<YamlDocument> read(String text) {
    return new YamlReader(Limits.standard()).read(new SourceFile("f", text));
  }

  private static SourceFault onlyFault(String text) {
    List<SourceFault> faults = read(text).stream().flatMap(d -> d.faults().stream()).toList();
    assertThat(faults).hasSize(1);
    return faults.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "a: 1/\tb: 2; tab; 2:1",
        "a:/\t- x; tab; 2:1",
        "a: b: c; colon; 1:5",
        "a: 1/  b: 2; indent; 2:4",
        "a:/    b: 1/  c: 2; indent; 3:3",
        "a: 1/- b; indent; 2:1",
        "a: \"x/b: 1; quote; 1:4",
        "a: 'x/b: 1; quote; 1:4",
        "a: 'it's'; after-quote; 1:8",
        "a: \"x\" y; after-quote; 1:8",
        "a: [\"x\" y]; after-quote; 1:9",
        "a: [1, 2/b: 3; bracket; 1:4",
        "a: {x: 1; bracket; 1:4",
        "a: [x]]; bracket; 1:7",
        "a: }; bracket; 1:4",
        "a: 1/foo/b: 2; key; 2:1",
        "a: @x; start; 1:4",
        "a: `x`; start; 1:4",
        "a: %x; start; 1:4",
        "a: *x*; start; 1:4",
        "a: > 90 %; start; 1:4",
        "a: - b; start; 1:4",
      })
  void aSlipIsRecognisedAtItsPlace(String text, String hint, String place) {
    SourceFault fault = onlyFault(text.replace('/', '\n') + "\n");
    assertThat(fault.kind()).isEqualTo(SourceFault.Kind.SYNTAX);
    assertThat(fault.details()).hasSize(2).last().isEqualTo(hint);
    assertThat(fault.details().get(0)).isNotBlank().doesNotContain("\n");
    assertThat(fault.place().line() + ":" + fault.place().column()).isEqualTo(place);
  }

  @Test
  void anOpenQuoteIsMarkedToTheEndOfItsLine() {
    SourceFault fault = onlyFault("a: \"x y\nb: 1\n");
    assertThat(fault.place()).isEqualTo(new Place(1, 4, 1, 8));
    assertThat(fault.related()).isEqualTo(Place.at(3, 1));
  }

  @Test
  void aForbiddenCharacterIsAFaultAtItsPlaceAndOfItsDocumentAlone() {
    List<YamlDocument> documents = read("a: 1\n---\n# c\nb: x\u0007y\n--- \nc: 3\n");
    assertThat(documents).map(d -> d.root() == null).containsExactly(false, true, false);
    assertThat(documents.get(1).comments()).map(Comment::text).containsExactly(" c");
    assertThat(documents.get(1).faults())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.place()).isEqualTo(new Place(4, 5, 4, 6));
              assertThat(f.details().get(0)).endsWith("U+0007");
            });
  }

  @Test
  void halfASurrogatePairIsAFault() {
    assertThat(onlyFault("a: \uD83D b\n").details().get(0)).endsWith("U+D83D");
    assertThat(onlyFault("a: \uDE00").place()).isEqualTo(new Place(1, 4, 1, 5));
  }

  @Test
  void aBrokenDocumentLeavesItsNeighboursWhole() {
    List<YamlDocument> documents =
        read("a: 1\n---\n# kept\nb: [1\nx: \"open # no\n---\nc: 3\n--- {\n---\nd: 4\n");
    assertThat(documents)
        .map(d -> d.root() == null)
        .containsExactly(false, true, false, true, false);
    assertThat(documents).map(d -> d.faults().size()).containsExactly(0, 1, 0, 1, 0);
    assertThat(documents.get(1).comments()).map(Comment::text).containsExactly(" kept");
    assertThat(((Mapping) documents.get(4).root()).get("d").key().place().line()).isEqualTo(10);
  }

  @Test
  void oddDirectivesAreSyntaxFaults() {
    assertThat(onlyFault("%YAML 3.0\n---\na: 1\n").kind()).isEqualTo(SourceFault.Kind.SYNTAX);
    assertThat(onlyFault("%YAML 99999999999.1\n---\na\n").kind())
        .isEqualTo(SourceFault.Kind.SYNTAX);
    assertThat(onlyFault("%FOO\n").kind()).isEqualTo(SourceFault.Kind.SYNTAX);
  }

  @Test
  void aDuplicateKeyNamesBothPlacesAndTheFirstValueStays() {
    List<YamlDocument> documents = read("a: 1\nb: 2\n'a': {c: 3}\n");
    Mapping root = (Mapping) documents.get(0).root();
    assertThat(root.entries()).map(e -> e.key().text()).containsExactly("a", "b");
    assertThat(((Scalar) root.get("a").value()).text()).isEqualTo("1");
    assertThat(documents.get(0).faults())
        .containsExactly(
            new SourceFault(
                SourceFault.Kind.DUPLICATE_KEY,
                new Place(3, 1, 3, 4),
                new Place(1, 1, 1, 2),
                List.of("a")));
  }

  @Test
  void aKeyThatIsNoTextIsLeftOut() {
    List<YamlDocument> documents = read("? [a, b]\n: c\nd: e\n");
    assertThat(((Mapping) documents.get(0).root()).entries()).hasSize(1);
    assertThat(documents.get(0).faults())
        .containsExactly(
            new SourceFault(SourceFault.Kind.KEY_NOT_TEXT, new Place(1, 3, 1, 9), null, List.of()));
  }

  @Test
  void anUnknownAliasStaysAsTheTextThatStandsThere() {
    List<YamlDocument> documents = read("a: *gone\nb: 1\n");
    assertThat(((Scalar) ((Mapping) documents.get(0).root()).get("a").value()).text())
        .isEqualTo("*gone");
    assertThat(documents.get(0).faults())
        .containsExactly(
            new SourceFault(
                SourceFault.Kind.ALIAS, new Place(1, 4, 1, 9), null, List.of("gone", "unknown")));
  }

  @Test
  void anAliasToWhatItStandsInIsAFault() {
    assertThat(onlyFault("&r\na:\n  b: [*r]\n").details()).containsExactly("r", "recursive");
  }

  @Test
  void anchorsDoNotReachIntoTheNextDocument() {
    assertThat(onlyFault("a: &x 1\n---\nb: *x\n").details()).containsExactly("x", "unknown");
  }

  @Test
  void aliasesThatMultiplyAreStoppedAtTheLimit() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      String alias = "*a" + (i - 1);
      String nine = String.join(", ", java.util.Collections.nCopies(9, alias));
      bomb.append("a").append(i).append(": &a").append(i).append(" [").append(nine).append("]\n");
    }
    SourceFault fault = onlyFault(bomb.toString());
    assertThat(fault.kind()).isEqualTo(SourceFault.Kind.ALIAS);
    assertThat(fault.details()).containsExactly("a3", "limit");
    assertThat(fault.place().line()).isEqualTo(5);
    assertThat(read(bomb.toString()).get(0).root()).isNull();
  }

  @Test
  void aliasesAreCountedAsAWalkMeetsThem() {
    String text = "a: &a [1, 2]\nb: [*a, *a]\n";
    YamlReader just = new YamlReader(new Limits(1000, 10, 6, 100));
    YamlReader under = new YamlReader(new Limits(1000, 10, 5, 100));
    assertThat(just.read(new SourceFile("f", text)).get(0).faults()).isEmpty();
    assertThat(under.read(new SourceFile("f", text)).get(0).faults()).hasSize(1);
  }

  @Test
  void nestingAtTheLimitIsReadAndBeyondItIsAFaultAtItsPlace() {
    assertThat(read("[".repeat(100) + "]".repeat(100)).get(0).faults()).isEmpty();
    for (String level : List.of("[", "- ", "{a: ", "? ")) {
      List<YamlDocument> documents = read("x\n---\n" + level.repeat(100_000) + "\n---\nb: 1\n");
      SourceFault fault = documents.get(1).faults().get(0);
      assertThat(fault.kind()).isEqualTo(SourceFault.Kind.TOO_DEEP);
      assertThat(fault.place()).isEqualTo(Place.at(3, 1 + 100 * level.length()));
      assertThat(documents.get(1).root()).isNull();
      assertThat(documents.get(2).root()).isNotNull();
    }
  }

  @Test
  void tooManyNodesEndTheReadingOfTheFile() {
    YamlReader reader = new YamlReader(new Limits(1000, 10, 10, 4));
    List<YamlDocument> documents = reader.read(new SourceFile("f", "[a]\n---\n[b, c]\n---\nd\n"));
    assertThat(documents).hasSize(2);
    assertThat(documents.get(1).faults())
        .containsExactly(
            new SourceFault(
                SourceFault.Kind.TOO_LARGE, Place.at(3, 5), null, List.of("nodes", "4")));
  }

  @Test
  void tooLongATextIsNotRead() {
    YamlReader reader = new YamlReader(new Limits(3, 10, 10, 4));
    assertThat(reader.read(new SourceFile("f", "a: 1")).get(0).faults())
        .singleElement()
        .extracting(SourceFault::details, InstanceOfAssertFactories.LIST)
        .containsExactly("bytes", "3");
  }

  @Test
  void tooManyDocumentsEndInAFault() {
    List<YamlDocument> documents = read("---\n".repeat(100_000));
    assertThat(documents).hasSize(251);
    assertThat(documents.get(250).faults().get(0).details()).containsExactly("documents", "250");
  }
}
