package dev.whylint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Anchor;
import dev.whylint.engine.Baseline.Entry;
import dev.whylint.engine.Baseline.Found;
import dev.whylint.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A brief that got another name keeps what the baseline knows of it, and no other brief does. */
class MovesTest {
  private static final String ITEM = "/needs/2/acceptance";

  private static Entry entry(String file, String print) {
    return new Entry(file, "gap/x", "item", print);
  }

  private static Found found(String file, String path, String... prints) {
    Phrase words = Phrase.of("en", "nl");
    return new Found(
        file,
        Stream.of(prints)
            .map(
                print ->
                    new Finding(
                        RuleInfo.of("gap/x", Severity.MINOR, Evidence.A),
                        Hit.at(new Anchor("item", path, Place.at(1, 1)), words, words, words),
                        Severity.MINOR,
                        null,
                        false,
                        print))
            .toList());
  }

  private static Map<String, String> moves(List<Entry> entries, Found... found) {
    return new Moves(entries, file -> !file.startsWith("kept")).of(List.of(found));
  }

  @Test
  void aFileThatSharesAFindingAtAnItemHasMoved() {
    assertThat(moves(List.of(entry("old", "1")), found("new", ITEM, "1", "2")))
        .containsExactly(Map.entry("new", "old"));
  }

  @Test
  void findingsAtSectionsAndOtherFindingsShowNoMove() {
    assertThat(moves(List.of(entry("old", "1")), found("new", "/plan", "1"))).isEmpty();
    assertThat(moves(List.of(entry("old", "1")), found("new", "/plan/v2", "1"))).isEmpty();
    assertThat(moves(List.of(entry("old", "1")), found("new", ITEM, "2"))).isEmpty();
  }

  @Test
  void whatIsStillThereDidNotMoveAndWhatWasKnownTakesNoOtherName() {
    assertThat(moves(List.of(entry("kept", "1")), found("new", ITEM, "1"))).isEmpty();
    List<Entry> both = List.of(entry("old", "1"), entry("new", "2"));
    assertThat(moves(both, found("new", ITEM, "1"))).isEmpty();
  }

  @Test
  void mostInCommonIsTakenFirstAndEachOldNameOnce() {
    List<Entry> entries =
        List.of(entry("few", "1"), entry("many", "1"), entry("many", "2"), entry("many", "3"));
    Found small = found("a-small", ITEM, "1");
    Found large = found("b-large", ITEM, "1", "2", "3");
    assertThat(moves(entries, small, large))
        .containsOnly(Map.entry("a-small", "few"), Map.entry("b-large", "many"));
    assertThat(moves(entries, found("c", ITEM, "2"), found("b", ITEM, "2")))
        .containsOnly(Map.entry("b", "many"));
  }

  @Test
  void amongEqualsTheOneOfTheSameNameIsTaken() {
    List<Entry> entries = List.of(entry("a/one.yaml", "1"), entry("b/two.yaml", "1"));
    assertThat(moves(entries, found("c/two.yaml", ITEM, "1")))
        .containsOnly(Map.entry("c/two.yaml", "b/two.yaml"));
    assertThat(moves(entries, found("three.yaml", ITEM, "1")))
        .containsOnly(Map.entry("three.yaml", "a/one.yaml"));
  }

  /** Files that share one finding, each with one more of its own. */
  private static List<Entry> sharing(int files, String name) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 10; i < 10 + files; i++) {
      String file = name.replace("#", "" + i);
      entries.add(entry(file, "1"));
      entries.add(entry(file, "own" + i));
    }
    return entries;
  }

  @Test
  void whatFiftyOneFilesShareTellsThemNotApart() {
    Found stranger = found("new.yaml", ITEM, "1");
    assertThat(moves(sharing(50, "old#.yaml"), stranger))
        .containsOnly(Map.entry("new.yaml", "old10.yaml"));
    assertThat(moves(sharing(51, "old#.yaml"), stranger)).isEmpty();
  }

  @Test
  void thenTheEndOfThePathDecides() {
    assertThat(moves(sharing(60, "a/brief#.yaml"), found("b/brief17.yaml", ITEM, "1")))
        .containsOnly(Map.entry("b/brief17.yaml", "a/brief17.yaml"));
    assertThat(moves(sharing(60, "old/d#/brief.yaml"), found("d17/brief.yaml", ITEM, "1")))
        .containsOnly(Map.entry("d17/brief.yaml", "old/d17/brief.yaml"));
    assertThat(moves(sharing(60, "x/d#/y/brief.yaml"), found("z/d17/y/brief.yaml", ITEM, "1")))
        .containsOnly(Map.entry("z/d17/y/brief.yaml", "x/d17/y/brief.yaml"));
    assertThat(moves(sharing(60, "d#/x/y/brief.yaml"), found("a/d17/x/y/brief.yaml", ITEM, "1")))
        .isEmpty();
  }

  @Test
  void aFileOfTheSameEndWithoutTheFindingIsNoCandidate() {
    List<Entry> entries = new ArrayList<>(sharing(60, "a/brief#.yaml"));
    entries.add(entry("c/new.yaml", "other"));
    assertThat(moves(entries, found("b/new.yaml", ITEM, "1"))).isEmpty();
  }

  @Test
  void filesThatAreTheSameToTheLastFindingAreTakenInOrder() {
    List<Entry> entries =
        IntStream.range(10, 70)
            .boxed()
            .flatMap(i -> Stream.of(entry("old" + i, "2"), entry("old" + i, "1")))
            .toList();
    assertThat(moves(entries, found("new1", ITEM, "1", "2"), found("new2", ITEM, "2", "1")))
        .containsOnly(Map.entry("new1", "old10"), Map.entry("new2", "old11"));
    assertThat(moves(entries, found("new1", "/plan", "1", "2"))).isEmpty();
    assertThat(moves(entries, found("new1", ITEM, "1"))).isEmpty();
  }
}
