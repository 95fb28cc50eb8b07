package dev.whylint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.edit.FormatGuide;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tells from a broken text what is being typed; the cursor is at the bar. */
class SpotFinderTest {
  private static Spot at(String text) {
    int bar = text.indexOf('|');
    return SpotFinder.at(text.replace("|", ""), bar);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "t| ; KEY ; ``",
        "title: a~prob| ; KEY ; ``",
        "problem:~  st| ; EITHER ; problem",
        "problem:~  causes:~    - wh| ; EITHER ; problem/causes",
        "problem:~  causes:~  - id: a~    wh| ; KEY ; problem/causes",
        "problem:~  causes:~    - id: a~  tr| ; KEY ; problem",
        "problem:~  causes:~    - id: a~      kind: po| ; VALUE ; problem/causes/kind",
        "problem:~  causes:~    - id: a~      explains:~        - b| ; EITHER ; problem/causes/explains",
        "problem:~  causes: [{id: a| explains: [b, c| ; VALUE ; problem/causes/id",
        "contract: {rework: {paid-by: su| ; VALUE ; contract/rework/paid-by",
        "contract: {price: fixed, re| ; KEY ; contract",
        "plan:~  fixed: [scope, da| ; EITHER ; plan/fixed",
        "a: {b: [1, {c: 2}], d: '}', e| ; KEY ; a",
        "a: {b: [1,~  2],~  c| ; KEY ; a",
        "a: [x]~b| ; KEY ; ``",
        "a: \"x # y: |\" ; VALUE ; a",
        "a: b # c| ; COMMENT ; ``",
        "# whylint: ig| ; COMMENT ; ``",
        "a: b~---~c| ; KEY ; ``",
      })
  void knowsThePlace(String text, Spot.Kind kind, String path) {
    Spot spot = at(text.replace('~', '\n'));
    assertThat(spot.kind()).isEqualTo(kind);
    assertThat(String.join("/", spot.path())).isEqualTo(path);
  }

  @Test
  void knowsTheWordAndTheKeysBesideIt() {
    Spot spot = at("a:\n  b: 1\n  c|\n  d: 2\n    e: 3\nf: 4\n");
    assertThat(spot.typed()).isEqualTo("c");
    assertThat(spot.present()).containsExactly("b", "d");
    assertThat(at("a: {b: 1, c: 2, d|").present()).containsExactly("b", "c");
  }

  @Test
  void aTextInABlockIsNoPlaceForKeys() {
    assertThat(SpotFinder.at("notes: |\n  one: two\n  thr", 25).kind())
        .isEqualTo(Spot.Kind.COMMENT);
    assertThat(SpotFinder.at("notes: |\n  one: two\ncl", 22).kind()).isEqualTo(Spot.Kind.KEY);
  }

  @Test
  void everyPlaceOfEveryExampleIsFoundWithoutAFault() throws Exception {
    FormatGuide guide = FormatGuide.read();
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        String text = Files.readString(file);
        for (int i = 0; i <= text.length(); i++) {
          Spot spot = SpotFinder.at(text, i);
          assertThat(spot.from()).isBetween(0, text.length());
          if (spot.kind() == Spot.Kind.VALUE) {
            List<String> path = spot.path();
            assertThat(guide.key(path)).as("%s at %s of %s", path, i, file).isPresent();
          }
        }
      }
    }
  }
}
