package dev.whylint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceFileTest {

  private final SourceFile file = new SourceFile("f", "ab\r\nc\rd\n");

  @Test
  void linesEndAtAnyLineBreak() {
    assertThat(file.lines()).isEqualTo(4);
    assertThat(file.line(1)).isEqualTo("ab");
    assertThat(file.line(2)).isEqualTo("c");
    assertThat(file.line(3)).isEqualTo("d");
    assertThat(file.line(4)).isEmpty();
    assertThatThrownBy(() -> file.line(5)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void offsetsAndPlacesAreEachOthersInverse() {
    for (int at = 0; at <= file.text().length(); at++) {
      Place place = file.place(at, at);
      assertThat(file.offset(place.line(), place.column())).isEqualTo(at);
    }
  }

  @Test
  void aPlaceThatEndsBeforeItStartsIsRefused() {
    assertThatThrownBy(() -> new Place(2, 1, 1, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Place(1, 5, 1, 4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Place.at(0, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
