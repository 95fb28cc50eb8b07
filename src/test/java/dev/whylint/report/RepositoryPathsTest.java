package dev.whylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Names become paths from the root of the repository, and URIs that say the same. */
class RepositoryPathsTest {
  private final RepositoryPaths paths = new RepositoryPaths(Path.of("/r"), Path.of("/r/offers"));

  @Test
  void pathsStartAtTheRoot() {
    assertThat(paths.path("a.yaml")).isEqualTo("offers/a.yaml");
    assertThat(paths.path("./b/../a.yaml")).isEqualTo("offers/a.yaml");
    assertThat(paths.path("../a.yaml")).isEqualTo("a.yaml");
    assertThat(paths.path("/r/offers/a.yaml")).isEqualTo("offers/a.yaml");
  }

  @Test
  void whatIsOutsideHasItsWholePath() {
    assertThat(paths.path("../../a.yaml")).isEqualTo("/a.yaml");
    assertThat(paths.uri("/tmp/a b.yaml")).isEqualTo("file:///tmp/a%20b.yaml");
    assertThat(paths.holds("/tmp/a b.yaml")).isFalse();
    assertThat(paths.holds("a.yaml")).isTrue();
  }

  @Test
  void everythingButPlainLettersIsEncoded() {
    assertThat(paths.uri("é:#?%+[\u202e] x.yaml"))
        .isEqualTo("offers/%C3%A9%3A%23%3F%25%2B%5B%E2%80%AE%5D%20x.yaml");
    assertThat(paths.uri("<stdin>")).isEqualTo("offers/%3Cstdin%3E");
  }
}
