package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that goes on: it runs again after each change, and only then. */
class WatchTest {
  private static final String BRIEF = "title: %s\nproblem: Customers leave.\nsolution: A portal.\n";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CompletableFuture<Integer> code = new CompletableFuture<>();
  private Thread thread;

  private void watch(String... args) {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(out),
            new PrintWriter(err),
            Map.of(),
            folder,
            () -> LocalDate.of(2026, 11, 24),
            false);
    thread = new Thread(() -> code.complete(new Program().run(args, console)));
    thread.start();
  }

  @AfterEach
  void end() throws Exception {
    if (thread != null) {
      thread.interrupt();
      thread.join(30_000);
    }
  }

  @Test
  void checksAgainWhenABriefOrTheSettingsChange() throws Exception {
    Path brief = Files.writeString(folder.resolve("a.brief.yaml"), BRIEF.formatted("First"));
    watch("check", "--watch", "--format", "json");
    await(err, "watching");
    assertThat(out.toString()).contains("\"title\" : \"First\"");
    Files.writeString(brief, BRIEF.formatted("Second"));
    await(out, "\"title\" : \"Second\"");
    assertThat(err.toString())
        .containsPattern("whylint: \\d\\d:\\d\\d(:\\d\\d)? a\\.brief\\.yaml changed");
    Files.writeString(folder.resolve("b.brief.yaml"), BRIEF.formatted("Another"));
    await(out, "\"title\" : \"Another\"");
    Files.writeString(folder.resolve(".whylint.yaml"), "rulez: {}\n");
    await(err, "rulez");
    Files.writeString(folder.resolve(".whylint.yaml"), "rules: {gap: off}\n");
    await(err, ".whylint.yaml changed\nwhylint: the settings", ".whylint.yaml changed\n");
    int runs = count(out, "\"version\" : 1");
    Thread.sleep(2_500);
    assertThat(count(out, "\"version\" : 1")).isLessThanOrEqualTo(runs + 1);
    thread.interrupt();
    assertThat(code.get(30, TimeUnit.SECONDS)).isZero();
  }

  @Test
  void refusesStandardInput() throws Exception {
    watch("check", "--watch", "-");
    assertThat(code.get(30, TimeUnit.SECONDS)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--watch");
  }

  @Test
  void doesNotWaitForAFileThatWasNeverThere() throws Exception {
    watch("check", "--watch", "none.yaml");
    assertThat(code.get(30, TimeUnit.SECONDS)).isEqualTo(ExitCode.USAGE);
  }

  private static int count(StringWriter text, String words) {
    return text.toString().split(Pattern.quote(words), -1).length - 1;
  }

  private static void await(StringWriter text, String... words) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    for (String each : words) {
      while (!text.toString().contains(each)) {
        assertThat(System.nanoTime()).as("%s in%n%s", each, text).isLessThan(until);
        Thread.sleep(50);
      }
    }
  }
}
