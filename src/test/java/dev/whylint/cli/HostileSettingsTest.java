package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A settings file from a stranger's repository can neither hang, nor fill memory, nor look out. */
class HostileSettingsTest {
  @TempDir Path folder;

  @BeforeEach
  void writeARepository() throws IOException {
    Files.createDirectories(folder.resolve("repo/.git"));
    write("repo/a.brief.yaml", "title: A lift\nproblem: Visitors wait.\nsolution: A lift\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String refused(String text) throws IOException {
    write("repo/.whylint.yaml", text);
    return refused();
  }

  private String refused() {
    String err = run();
    assertThat(err).contains(".whylint.yaml:");
    return err;
  }

  private String refusedAnywhere(String text) throws IOException {
    write("repo/.whylint.yaml", text);
    return run();
  }

  private String run() {
    Ran ran =
        assertTimeout(
            Duration.ofMinutes(1), () -> Ran.in(folder.resolve("repo"), "check", "a.brief.yaml"));
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).doesNotContain("a fault of our own");
    assertThat(ran.err().length()).isLessThan(20_000);
    return ran.err();
  }

  @Test
  void deepNesting() throws IOException {
    assertThat(refused("rules: " + "[".repeat(100_000))).contains("nested at most");
    assertThat(refused("rules: " + "{a: ".repeat(50_000))).contains("nested at most");
  }

  @Test
  void aliasesThatMultiply() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a").append(i).append(": &a").append(i).append(" [").append(alias);
      bomb.append((", " + alias).repeat(8)).append("]\n");
    }
    assertThat(refused(bomb.toString())).contains("alias");
  }

  @Test
  void sixteenMebibytes() throws IOException {
    assertThat(refused("# " + "x".repeat(16 << 20) + "\n")).contains("at most 1048576 bytes");
  }

  @Test
  void manyUnknownKeysAreNotAllAnswered() throws IOException {
    StringBuilder keys = new StringBuilder("rules:\n");
    for (int i = 0; i < 40_000; i++) {
      keys.append("  cause/x").append(i).append(": off\n");
    }
    assertThat(refused(keys.toString()).lines().count()).isLessThan(60);
  }

  @Test
  void wordsThatSteerATerminal() throws IOException {
    assertThat(refused("\"ru\\e[31m\\u202Eles\": x\n").chars().filter(c -> c != '\n'))
        .noneMatch(c -> Character.isISOControl(c) || c == 0x202E);
  }

  @Test
  void aRing() throws IOException {
    write("repo/b.yaml", "extends: ./c.yaml\n");
    write("repo/c.yaml", "extends: ./.whylint.yaml\n");
    assertThat(refusedAnywhere("extends: ./b.yaml\n")).contains("c.yaml:1:10", "ring");
    assertThat(refused("extends: .whylint.yaml\n")).contains("ring");
  }

  @Test
  void twoBasesInEachOfManyFiles() throws IOException {
    for (int i = 0; i < 30; i++) {
      write("repo/b" + i + ".yaml", "extends: [b%d.yaml, b%d.yaml]\n".formatted(i + 1, i + 1));
    }
    write("repo/b30.yaml", "");
    String err = refusedAnywhere("extends: b0.yaml\n");
    assertThat(err).contains("more than 32 files");
  }

  @Test
  void basesOutsideTheRepository() throws IOException {
    write("outside.yaml", "secret-of-others: 1\n");
    String absolute = folder.resolve("outside.yaml").toString();
    for (String base : new String[] {"../outside.yaml", "x/../../outside.yaml", absolute}) {
      assertThat(refused("extends: " + base + "\n"))
          .containsAnyOf("outside the repository", "relative")
          .doesNotContain("secret-of-others");
    }
    assertThat(refused("extends: http://example.org/a.yaml\n")).contains("relative");
    assertThat(refused("extends: \"a\\0/b\"\n")).contains("is no path");
  }

  @Test
  void linksOutOfTheRepository() throws IOException {
    write("outside.yaml", "secret-of-others: 1\n");
    Files.createSymbolicLink(folder.resolve("repo/in.yaml"), folder.resolve("outside.yaml"));
    assertThat(refused("extends: in.yaml\n"))
        .contains("link out of it")
        .doesNotContain("secret-of-others");
    Files.delete(folder.resolve("repo/.whylint.yaml"));
    Files.createSymbolicLink(folder.resolve("repo/.whylint.yaml"), folder.resolve("outside.yaml"));
    assertThat(refused()).contains("link out of it").doesNotContain("secret-of-others");
  }

  @Test
  void aLinkThatLeadsNowhere() throws IOException {
    Files.createSymbolicLink(folder.resolve("repo/.whylint.yaml"), folder.resolve("gone.yaml"));
    assertThat(refused()).contains("does not exist");
  }

  @Test
  void aFolderInPlaceOfAFile() throws IOException {
    Files.createDirectory(folder.resolve("repo/.whylint.yaml"));
    assertThat(refused()).contains("is no file");
  }

  @Test
  void bytesThatAreNoText() throws IOException {
    Files.write(folder.resolve("repo/.whylint.yaml"), new byte[] {(byte) 0xC3, 0x28, 0, 1});
    assertThat(refused()).contains("no UTF-8 text");
  }
}
