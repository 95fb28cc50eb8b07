package dev.whylint.interview;

import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefReader;
import dev.whylint.brief.Fault;
import dev.whylint.brief.Language;
import dev.whylint.brief.edit.Edit;
import dev.whylint.brief.edit.FormatGuide;
import dev.whylint.brief.edit.TreeEditor;
import dev.whylint.brief.edit.Written;
import dev.whylint.source.Limits;
import dev.whylint.source.Mapping;
import dev.whylint.source.SourceFile;
import dev.whylint.source.YamlDocument;
import dev.whylint.source.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of a brief that the interview adds to; what stands in it stays as it is. */
public final class Manuscript {
  private final SourceFile file;
  private final Mapping root;
  private final Brief brief;
  private final FormatGuide guide;

  private Manuscript(SourceFile file, Mapping root, Brief brief, FormatGuide guide) {
    this.file = file;
    this.root = root;
    this.brief = brief;
    this.guide = guide;
  }

  /** A brief in which nothing is said yet. */
  public static Manuscript blank(Language language) {
    String head = new Wordings(language).comment("head").replace("\n", "\n# ");
    String text = "# " + head + "\nbrief: 1\nlanguage: " + language.word() + "\n";
    return of(new SourceFile("brief", text)).orElseThrow();
  }

  /**
   * A brief that is at hand; empty if it cannot be added to: several in one file, not in block
   * style, or not readable in full but for what is missing.
   */
  public static Optional<Manuscript> of(SourceFile file) {
    return Optional.ofNullable(read(file, FormatGuide.read()));
  }

  private static @Nullable Manuscript read(SourceFile file, FormatGuide guide) {
    List<YamlDocument> documents = new YamlReader(Limits.standard()).read(file);
    if (documents.size() != 1 || !(documents.get(0).root() instanceof Mapping root)) {
      return null;
    }
    Brief brief = BriefReader.read(documents.get(0));
    boolean whole = brief.faults().stream().allMatch(f -> f.kind() == Fault.Kind.MISSING);
    return whole && !root.flow() && !root.entries().isEmpty()
        ? new Manuscript(file, root, brief, guide)
        : null;
  }

  /** The whole text. */
  public String text() {
    return file.text();
  }

  /** The language that it is written in. */
  public Language language() {
    return brief.language();
  }

  Known known() {
    return new Known(root, brief, guide);
  }

  /**
   * The text with what the interview gave, in the order of the format, each new section under a
   * comment.
   *
   * @param document values by the JSON pointer where they go
   * @throws IllegalArgumentException if a value finds no place
   */
  Manuscript with(Map<String, Written> document, Wordings words) {
    Manuscript made = this;
    List<Map.Entry<String, Written>> rest = new ArrayList<>(document.entrySet());
    while (!rest.isEmpty()) {
      String pointer = made.firstMissing(rest.get(0).getKey());
      List<Map.Entry<String, Written>> under =
          rest.stream().filter(each -> isUnder(each.getKey(), pointer)).toList();
      Written value = Nested.of(pointer, under);
      made = made.with(pointer, value, words);
      rest.removeAll(under);
    }
    return made;
  }

  private static boolean isUnder(String key, String pointer) {
    return key.equals(pointer) || key.startsWith(pointer + "/");
  }

  /** The shortest start of a pointer at which nothing stands. */
  private String firstMissing(String pointer) {
    Known known = known();
    for (int slash = pointer.indexOf('/', 1); slash > 0; slash = pointer.indexOf('/', slash + 1)) {
      if (!known.has(pointer.substring(0, slash))) {
        return pointer.substring(0, slash);
      }
    }
    return pointer;
  }

  private Manuscript with(String pointer, Written value, Wordings words) {
    int slash = pointer.lastIndexOf('/');
    String parent = pointer.substring(0, slash);
    String key = pointer.substring(slash + 1);
    Known known = known();
    Optional<Edit> edit = new TreeEditor(file, root, guide, known::isOpen).add(parent, key, value);
    String comment = parent.isEmpty() ? words.comment(key) : "";
    String text =
        edit.map(each -> inStyle(comment.isEmpty() ? each : commented(each, comment, key)))
            .map(each -> each.in(file.text()))
            .orElseThrow(() -> new IllegalArgumentException(pointer));
    Manuscript made = read(new SourceFile(file.name(), text), guide);
    if (made == null) {
      throw new IllegalArgumentException(pointer);
    }
    return made;
  }

  /** A new section stands apart, with a line above that says what it is for. */
  private static Edit commented(Edit edit, String comment, String key) {
    if (edit.from() != edit.to() || !edit.text().stripLeading().startsWith(key + ":")) {
      return edit;
    }
    String text = edit.text();
    boolean newLine = text.startsWith("\n");
    String above = "\n# " + comment + "\n";
    String whole = newLine ? "\n" + above + text.substring(1) : above + text;
    return new Edit(edit.from(), edit.to(), whole);
  }

  /** The edit with the line breaks that the file has. */
  private Edit inStyle(Edit edit) {
    boolean windows = file.text().contains("\r\n");
    return windows ? new Edit(edit.from(), edit.to(), edit.text().replace("\n", "\r\n")) : edit;
  }
}
