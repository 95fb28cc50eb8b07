package dev.whylint.rule.wording;

import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefText.Scope;
import dev.whylint.brief.Language;
import dev.whylint.testing.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prose that whylint holds itself: README, the rule pages and the texts of the examples. Nobody
 * wrote it to be free of findings.
 *
 * @param title the file it stands in
 * @param paragraphs each on one line, without code, tables and headings
 */
record Prose(String title, List<String> paragraphs) {
  private static final Path PAGES = Path.of("src/main/resources/dev/whylint/rule");
  private static final Pattern ITEM = Pattern.compile("(?:[-*]|\\d+\\.)\\s+");
  private static final Set<Scope> SENTENCES =
      EnumSet.of(Scope.STATEMENT, Scope.ACCEPTANCE, Scope.CONTRACT, Scope.NOTE);

  /** All of it in one language. */
  static List<Prose> in(Language language) throws IOException {
    List<Prose> all = new ArrayList<>();
    if (language == Language.EN) {
      all.add(markdown(Path.of("README.md")));
    }
    for (Path page : files(PAGES, ".md")) {
      if (page.toString().endsWith(".nl.md") == (language == Language.NL)) {
        all.add(markdown(page));
      }
    }
    for (Path example : files(Path.of("examples"), ".brief.yaml")) {
      Brief brief = Checked.read(Files.readString(example));
      if (brief.language() == language) {
        all.add(texts(example, brief));
      }
    }
    return all;
  }

  /** How many words it has. */
  long words() {
    return paragraphs.stream()
        .flatMap(paragraph -> Stream.of(paragraph.split(" ", -1)))
        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
        .count();
  }

  /** A brief that says each paragraph twice: where a symptom is described, and in the notes. */
  String brief(Language language) {
    StringBuilder brief = new StringBuilder("brief: 1\ntitle: Prose\nlanguage: ");
    brief.append(language.word()).append("\nproblem:\n  statement: B\n  symptoms:\n");
    for (String paragraph : paragraphs) {
      brief.append("    - |-\n      ").append(paragraph).append('\n');
    }
    brief.append("solution: C\nnotes: |\n  ").append(String.join("\n\n  ", paragraphs));
    return brief.append('\n').toString();
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  private static Prose texts(Path file, Brief brief) {
    List<String> texts =
        brief.texts().stream()
            .filter(text -> SENTENCES.contains(text.scope()) && !text.path().equals("/title"))
            .map(text -> text.text().value().strip().replaceAll("\\s+", " "))
            .filter(text -> text.contains(" "))
            .toList();
    return new Prose(file.toString(), texts);
  }

  private static Prose markdown(Path file) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    boolean code = false;
    for (String line : (Files.readString(file) + "\n\n").lines().map(String::strip).toList()) {
      boolean fence = line.startsWith("```");
      code ^= fence;
      boolean item = ITEM.matcher(line).lookingAt();
      boolean text = !code && !fence && !line.isEmpty() && "#|<".indexOf(line.charAt(0)) < 0;
      if ((!text || item) && open.length() > 0) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
      if (text) {
        open.append(open.length() > 0 ? " " : "").append(plain(line, item));
      }
    }
    return new Prose(file.toString().toLowerCase(Locale.ROOT), paragraphs);
  }

  private static String plain(String line, boolean item) {
    String text = item ? ITEM.matcher(line).replaceFirst("") : line;
    return text.replaceAll("!\\[[^\\]]*]\\([^)]*\\)", "")
        .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
        .replace("**", "")
        .strip();
  }
}
