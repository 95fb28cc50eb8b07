package dev.whylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hashes are those that GitHub's own upload action gives; the values are its test vectors. */
class LineHashesTest {
  @Test
  void anEmptyFileHasOneLine() {
    assertThat(of("")).containsExactly("c129715d7a2bc9a3:1");
  }

  @Test
  void blanksAndTabsArePassedOver() {
    assertThat(of(" a\nb\n  \t\tc\n d"))
        .containsExactly(
            "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1")
        .isEqualTo(of("a\nb\nc\nd"));
  }

  @Test
  void aLastLineWithoutALineFeedHashesOtherwise() {
    assertThat(of(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End"))
        .containsExactly(
            "8b7cf3e952e7aeb2:1",
            "b1ae1287ec4718d9:1",
            "bff680108adb0fcc:1",
            "c6805c5e1288b612:1",
            "b86d3392aea1be30:1",
            "e6ceba753e1a442:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n",
        " hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r",
        " hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n",
        " hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n",
      })
  void everyLineEndCountsAsOne(String text) {
    assertThat(of(text))
        .containsExactly(
            "e9496ae3ebfced30:1",
            "fb7c023a8b9ccb3f:1",
            "ce8ba1a563dcdaca:1",
            "e20e36e16fcb0cc8:1",
            "b3edc88f2938467e:1",
            "c8e28b0b4002a3a0:1",
            "c129715d7a2bc9a3:1");
  }

  @Test
  void equalHashesAreNumbered() {
    List<String> expected = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      expected.add("a7f2ff13bc495cf2:" + i);
    }
    expected.addAll(
        List.of(
            "a7f2ff1481e87703:1",
            "a9cf91f7bbf1862b:1",
            "55ec222b86bcae53:1",
            "cc97dc7b1d7d8f7b:1",
            "c129715d7a2bc9a3:1"));
    assertThat(of("Lorem ipsum dolor sit amet.\n".repeat(10))).isEqualTo(expected);
  }

  private static List<String> of(String text) {
    return List.of(LineHashes.of(text, new SourceFile("x", text).lines()));
  }
}
