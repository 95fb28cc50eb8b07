package dev.whylint.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paths a glob stands for. */
class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "*.brief.yaml, a.brief.yaml",
    "*.brief.yaml, deep/er/a.brief.yaml",
    "brief.yaml, x/brief.yaml",
    "drafts/, drafts/a.yaml",
    "drafts/, drafts/x/a.yaml",
    "drafts/**, drafts/x/a.yaml",
    "./drafts/*.yaml, drafts/a.yaml",
    "drafts/*, drafts/a.yaml",
    "**/old/*.yaml, old/a.yaml",
    "**/old/*.yaml, x/y/old/a.yaml",
    "a/**/b.yaml, a/b.yaml",
    "a/**/b.yaml, a/x/y/b.yaml",
    "a/**/**/b.yaml, a/b.yaml",
    "**, x/y",
    "?.yaml, a.yaml",
    "a/**b.yaml, a/x/yb.yaml",
  })
  void fits(String glob, String path) {
    assertThat(Glob.problem(glob)).isNull();
    assertThat(new Glob(glob).matches(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "*.brief.yaml, a.yaml",
    "drafts/*, drafts/x/a.yaml",
    "drafts/, other/drafts/a.yaml",
    "drafts/*.yaml, drafts/a.yml",
    "**/old/*.yaml, bold/a.yaml",
    "a/**/b.yaml, a/xb.yaml",
    "a/?/b, a/xx/b",
    "a?b/c, a/b/c",
    "brief.yaml, brief.yaml.bak",
  })
  void doesNotFit(String glob, String path) {
    assertThat(new Glob(glob).matches(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc/*", "../x", "a/../../x", "a.{yaml,yml}", "[ab].yaml", "!a", "a\\b"})
  void whatItCannotKeepIsRefused(String glob) {
    assertThat(Glob.problem(glob)).isNotNull();
  }

  @Test
  void manyStarsTakeNoTime() {
    String stars = "*a".repeat(400) + "/b";
    String path = "a".repeat(20_000) + "/c";
    assertTimeout(Duration.ofMinutes(1), () -> assertThat(new Glob(stars).matches(path)).isFalse());
  }
}
