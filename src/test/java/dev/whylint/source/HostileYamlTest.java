package dev.whylint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileYamlTest {

  private static final String SAMPLE =
      """
      %YAML 1.2
      ---
      # a plain brief
      title: Een nieuw \uD83D\uDE00 systeem
      plan: &p {start: 2027-01-04, team: [1, "two", 'it''s'], x: }
      problem: |  # kept
        First line
          # no comment
      other: >-
        folded
        text
      again: *p
      list:
      - {a: b}
      -\tc
      - ? k
        : v
      ...
      --- "quoted \\u0041 \\
        text" # end
      """;

  private static final String[] PIECES = {
    "\n",
    "\t",
    " ",
    "  ",
    "#",
    " #",
    ":",
    ": ",
    "- ",
    "? ",
    "[",
    "]",
    "{",
    "}",
    ",",
    "&a ",
    "*a",
    "!t ",
    "!",
    "|",
    ">",
    "'",
    "\"",
    "\\",
    "%",
    "@",
    "`",
    "---\n",
    "\n---\n",
    "\n...\n",
    "\r",
    "\r\n",
    "\0",
    "\u0001",
    "\u0085",
    "\u2028",
    "\uFEFF",
    "\uFFFF",
    "\uD83D",
    "\uDE00",
    "\uD83D\uDE00",
    "~",
    "<<: ",
    "\\x",
    "\\U110000",
    "%TAG ! x\n",
    "é",
  };

  private static List<YamlDocument> read(SourceFile file) {
    return new YamlReader(Limits.standard()).read(file);
  }

  @Test
  void noMutationMakesTheReaderThrowOrLeaveTheFile() {
    Random random = new Random(20_270_104L);
    for (int round = 0; round < 8_000; round++) {
      StringBuilder text = new StringBuilder(SAMPLE);
      int edits = 1 + random.nextInt(6);
      for (int i = 0; i < edits && text.length() > 0; i++) {
        mutate(text, random);
      }
      SourceFile file = new SourceFile("f", text.toString());
      for (YamlDocument document : read(file)) {
        checkPlaces(document, file);
      }
    }
  }

  private static void mutate(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    String piece = PIECES[random.nextInt(PIECES.length)];
    switch (random.nextInt(4)) {
      case 0 -> text.insert(at, piece);
      case 1 -> text.deleteCharAt(at);
      case 2 -> text.replace(at, at + 1, piece);
      default -> text.setLength(Math.max(1, random.nextInt(4) == 0 ? at : text.length()));
    }
  }

  private static void checkPlaces(YamlDocument document, SourceFile file) {
    within(document.place(), file);
    document.faults().forEach(f -> within(f.place(), file));
    for (Comment comment : document.comments()) {
      within(comment.place(), file);
      assertThat(cut(comment.place(), file)).isEqualTo("#" + comment.text());
    }
    Deque<Node> open = new ArrayDeque<>();
    if (document.root() != null) {
      open.push(document.root());
    }
    while (!open.isEmpty()) {
      Node node = open.pop();
      within(node.place(), file);
      if (node instanceof Sequence sequence) {
        sequence.items().forEach(open::push);
      } else if (node instanceof Mapping mapping) {
        mapping.entries().forEach(e -> within(e.key().place(), file));
        mapping.entries().forEach(e -> open.push(e.value()));
      } else if (node instanceof Scalar scalar && isWord(scalar, file)) {
        assertThat(cut(scalar.place(), file)).endsWith(scalar.text());
      }
    }
  }

  private static boolean isWord(Scalar scalar, SourceFile file) {
    Place place = scalar.place();
    String cut = cut(place, file);
    boolean odd = cut.indexOf('\t') >= 0 || cut.indexOf('\u0085') >= 0;
    return scalar.plain() && place.line() == place.endLine() && !odd;
  }

  private static String cut(Place place, SourceFile file) {
    int from = file.offset(place.line(), place.column());
    return file.text().substring(from, file.offset(place.endLine(), place.endColumn()));
  }

  private static void within(Place place, SourceFile file) {
    assertThat(place.endLine()).isLessThanOrEqualTo(file.lines());
    assertThat(place.column()).isLessThanOrEqualTo(file.line(place.line()).length() + 2);
    assertThat(place.endColumn()).isLessThanOrEqualTo(file.line(place.endLine()).length() + 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "x ",
        "x\n",
        "'",
        "\"",
        "[",
        "{a: ",
        "[]\n",
        "- ",
        "-\n",
        "a: 1\n",
        "#",
        " #\n",
        "\n",
        "\t",
        "\t\n",
        "a:\t1\n",
        "&a ",
        "*a ",
        "!a ",
        "%\n",
        "|\n",
        "\r",
        "---\n",
        "---\n[\n",
        "...\n",
        "--- '\n",
        "[a, ",
        "\uD83D\uDE00",
        "\uD83D",
        "\u0001",
        "a: |\n b\n",
        "? a\n",
        "? ",
      })
  void repeatedPiecesTakeLinearTime(String piece) {
    for (String start : List.of("", "a: ", "- [", "\"", "a: |\n  ")) {
      SourceFile file = new SourceFile("f", start + piece.repeat(300_000 / piece.length()));
      assertTimeout(Duration.ofSeconds(60), () -> read(file));
    }
  }

  @Test
  void aBriefOfFiveMegabytesIsReadInAMoment() {
    StringBuilder text = new StringBuilder("problem:\n  causes:\n");
    int causes = 0;
    while (text.length() < 5_000_000) {
      text.append("  - id: cause-").append(causes++).append(" # note\n");
      text.append("    what: A first reply takes three days, and nobody owns it\n");
      text.append("    explains: [one, two]\n");
    }
    SourceFile file = new SourceFile("f", text.toString());
    List<YamlDocument> documents = read(file);
    assertThat(documents.get(0).faults()).isEmpty();
    assertThat(documents.get(0).comments()).hasSize(causes);
  }
}
