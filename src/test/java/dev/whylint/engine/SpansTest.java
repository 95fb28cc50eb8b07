package dev.whylint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.source.Place;
import dev.whylint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An item reaches from its key to the last line of what stands in it. */
class SpansTest {
  private static final String FILE =
      """
      title: One
      plan:
        start: 2027-01-04
        team:
          size: 3
          joining:
            - people: 2
              from: 2027-06-01
            - people: 1
      needs:
        - id: a
          who:
            - planners
            - drivers
        - b
      ---
      title: Two
      """;

  private final Spans spans = Spans.of(new SourceFile("x.yaml", FILE), 1);

  @ParameterizedTest
  @CsvSource({
    "/title, 1, 1",
    "/plan, 2, 9",
    "/plan/team, 4, 9",
    "/plan/team/joining, 6, 9",
    "/plan/team/joining/0, 7, 8",
    "/plan/team/joining/1, 9, 9",
    "/needs, 10, 15",
    "/needs/0, 11, 14",
    "/needs/0/who, 12, 14",
    "/needs/0/who/1, 14, 14",
    "/needs/1, 15, 15",
  })
  void fromItsKeyToItsLastLine(String path, int first, int last) {
    assertThat(spans.of(path)).hasValue(new Place(first, 1, last, Integer.MAX_VALUE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/needs/2",
        "/needs/-1",
        "/needs/x",
        "/risks",
        "/title/0",
        "/plan/team/lead",
        "/risks/0"
      })
  void whereNothingStandsThereIsNone(String path) {
    assertThat(spans.of(path)).isEmpty();
  }

  @Test
  void eachDocumentHasItsOwn() {
    Spans second = Spans.of(new SourceFile("x.yaml", FILE), 2);
    assertThat(second.of("/title")).hasValue(new Place(17, 1, 17, Integer.MAX_VALUE));
    assertThat(second.of("/plan")).isEmpty();
    assertThat(Spans.of(new SourceFile("x.yaml", FILE), 3).of("/title")).isEmpty();
  }
}
