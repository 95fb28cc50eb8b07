package dev.whylint.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found out about a text is worked out once, but for texts too long to keep. */
class MemoTest {
  private final List<String> worked = new ArrayList<>();
  private final Memo<Integer> memo =
      new Memo<>(
          2,
          text -> {
            worked.add(text);
            return text.length();
          });

  @Test
  void aShortTextIsWorkedOutOnce() {
    assertThat(memo.of("one")).isEqualTo(3);
    assertThat(memo.of("one")).isEqualTo(3);
    assertThat(worked).containsExactly("one");
  }

  @Test
  void itStartsAnewWhenItIsFull() {
    memo.of("one");
    memo.of("two");
    memo.of("two");
    assertThat(worked).containsExactly("one", "two");
    memo.of("three");
    memo.of("one");
    assertThat(worked).containsExactly("one", "two", "three", "one");
  }

  @Test
  void aLongTextIsNotKept() {
    String longest = "a".repeat(2_000);
    memo.of(longest);
    memo.of(longest);
    assertThat(worked).hasSize(1);
    memo.of(longest + "a");
    memo.of(longest + "a");
    assertThat(worked).hasSize(3);
    assertThat(TextSense.remembers(longest)).isTrue();
    assertThat(TextSense.remembers(longest + "a")).isFalse();
  }
}
