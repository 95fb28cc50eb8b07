package dev.whylint.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An interview that is broken off at any question goes on with all that was answered before. */
class ResumeTest {
  @TempDir private Path folder;

  /** Someone who types these lines and then presses Ctrl-C, or is cut off. */
  private static final class Typist implements Talk {
    private final Deque<String> lines;
    private final Input last;
    private final StringBuilder heard = new StringBuilder();

    Typist(Input last, String... lines) {
      this.last = last;
      this.lines = new ArrayDeque<>(Arrays.asList(lines));
    }

    @Override
    public int columns() {
      return 120;
    }

    @Override
    public boolean colour() {
      return false;
    }

    @Override
    public void say(String text) {
      heard.append(text);
    }

    @Override
    public Input hear(String prompt) {
      String next = lines.poll();
      return next == null ? last : new Input.Line(next);
    }

    @Override
    public void close() {}
  }

  private SideFile side() {
    return new SideFile(folder.resolve("x.brief.yaml"));
  }

  private Interview.Outcome hold(Typist typist) throws IOException {
    SideFile.Kept kept = side().read().orElse(null);
    Manuscript blank = Manuscript.blank(Language.EN);
    return new Interview(typist, Language.EN, blank, "x.brief.yaml", side(), "").hold(kept);
  }

  private static Typist interrupted(String... lines) {
    return new Typist(new Talk.Input.Interrupted(), lines);
  }

  private static Typist ended(String... lines) {
    return new Typist(new Talk.Input.End(), lines);
  }

  @Test
  void nothingIsLostWhereverItIsBrokenOff() throws IOException {
    String[] lines = {
      "",
      "CRM",
      "They leave",
      "EUR 5k",
      "They cancel",
      "8 %",
      "churn",
      "",
      "Slow",
      "No owner",
      "",
      "",
      "agent",
      "answer the same day",
      "1, 2",
      "",
      "New CRM",
      "Suite",
      "2",
      "3/5/9 weeks",
      "",
      "Half",
      "",
      "",
      "4 %",
      "2027-06-01",
      "1",
      "2027-05-01",
      "EUR 9k",
      "agents",
      "",
      "yes",
      "",
      "Shop",
      "COO",
      "good",
      "4",
      "3"
    };
    String whole = hold(ended(lines)).text();
    assertThat(whole).contains("candour: 3", "addresses: [cause-2]");
    side().remove();
    for (int cut = 1; cut < lines.length; cut++) {
      Interview.Outcome first = hold(interrupted(Arrays.copyOf(lines, cut)));
      assertThat(first.end()).isEqualTo(Interview.End.INTERRUPTED);
      assertThat(first.text()).isNull();
      String[] rest = Arrays.copyOfRange(lines, cut - 1, lines.length);
      rest[0] = "yes";
      assertThat(hold(ended(rest)).text()).as("cut at %d", cut).isEqualTo(whole);
      side().remove();
    }
  }

  @Test
  void aBreakAtTheQuestionWhetherToGoOnKeepsTheAnswers() throws IOException {
    hold(interrupted("", "CRM"));
    assertThat(hold(interrupted()).end()).isEqualTo(Interview.End.INTERRUPTED);
    assertThat(side().read().orElseThrow().answers().text("/title")).isEqualTo("CRM");
    assertThat(hold(interrupted("perhaps", "yes")).end()).isEqualTo(Interview.End.INTERRUPTED);
    assertThat(hold(ended("no", "", "Portal")).text()).contains("title: Portal");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyItsOwnerCanReadIt() throws IOException {
    hold(interrupted("", "CRM"));
    Path file = folder.resolve(".x.brief.yaml.interview");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (var all = Files.list(folder)) {
      assertThat(all).containsExactly(file);
    }
  }

  @Test
  void whatItQuotesIsHarmless() throws IOException {
    String hostile = "a\u001b]0;x\u0007b\u202ec\u009b31m";
    hold(interrupted("", hostile));
    Typist typist = interrupted();
    hold(typist);
    assertThat(typist.heard.toString())
        .contains("\\u001b]0;x\\u0007b\\u202ec\\u009b31m")
        .doesNotContain("\u001b", "\u0007", "\u202e", "\u009b");
  }

  @Test
  void aFileThatIsNoneIsRefused() throws IOException {
    Path file = folder.resolve(".x.brief.yaml.interview");
    for (String text : new String[] {"", "answers: [", "answers: x", "language: de\nanswers: {}"}) {
      Files.writeString(file, text);
      assertThat(side().read()).as(text).isEmpty();
    }
    Files.delete(file);
    Files.createSymbolicLink(
        file, Files.writeString(folder.resolve("other"), "language: en\nanswers: {}"));
    assertThat(side().read()).isEmpty();
  }
}
