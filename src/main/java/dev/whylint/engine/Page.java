package dev.whylint.engine;

import dev.whylint.brief.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The long text of a rule in one language: a Markdown page with fixed headings.
 *
 * @param rule {@code family/rule}
 * @param summary the sentence under the title
 * @param sections the text of each section, in the order of {@link Section}
 */
public record Page(String rule, String summary, Map<Section, String> sections) {
  /** The headings that every page has, in this order. */
  public enum Section {
    WHAT("What it says", "Wat de regel zegt"),
    WHY("Why it matters before signing", "Waarom dit telt vóór het tekenen"),
    ASK("What to ask the client", "Wat u de klant vraagt"),
    WRONG("Wrong", "Fout"),
    RIGHT("Right", "Goed"),
    EXCEPT("When not to apply", "Wanneer niet"),
    OPTIONS("Options", "Instellingen"),
    EVIDENCE("Evidence", "Bewijs");

    private final String english;
    private final String dutch;

    Section(String english, String dutch) {
      this.english = english;
      this.dutch = dutch;
    }

    /** The headings of this section, English first. */
    public List<String> headings() {
      return List.of(english, dutch);
    }
  }

  /**
   * Reads a page.
   *
   * @throws IllegalArgumentException if a heading is missing, unknown or out of order
   */
  public static Page parse(String rule, String markdown) {
    List<String> lines = markdown.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals("# " + rule)) {
      throw new IllegalArgumentException(rule + ": the first line must be '# " + rule + "'");
    }
    Map<Section, String> sections = new LinkedHashMap<>();
    List<String> body = new ArrayList<>();
    String summary = "";
    Section open = null;
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("## ")) {
        if (open == null) {
          summary = join(body);
        } else {
          sections.put(open, join(body));
        }
        open = section(rule, line.substring(3).strip());
        body.clear();
      } else {
        body.add(line);
      }
    }
    if (open != null) {
      sections.put(open, join(body));
    }
    if (!List.copyOf(sections.keySet()).equals(List.of(Section.values()))) {
      throw new IllegalArgumentException(
          rule + ": the sections must be " + List.of(Section.values()) + ", in this order");
    }
    return new Page(rule, summary, sections);
  }

  private static Section section(String rule, String heading) {
    for (Section each : Section.values()) {
      if (each.headings().contains(heading)) {
        return each;
      }
    }
    throw new IllegalArgumentException(rule + ": no section is called '" + heading + "'");
  }

  private static String join(List<String> lines) {
    return String.join("\n", lines).strip();
  }

  /** The text of a section; empty where the page has none. */
  public String text(Section section) {
    return sections.getOrDefault(section, "");
  }

  /** The page in Markdown, without the sections that it leaves out. */
  public String markdown(Language language) {
    StringBuilder out = new StringBuilder("# " + rule + "\n\n" + summary + "\n");
    for (Map.Entry<Section, String> each : sections.entrySet()) {
      String heading = each.getKey().headings().get(language == Language.NL ? 1 : 0);
      out.append("\n## ").append(heading).append("\n\n").append(each.getValue()).append('\n');
    }
    return out.toString();
  }

  /** Why it matters, in short: the first paragraph of that section on one line. */
  public String why() {
    String text = text(Section.WHY);
    int end = text.indexOf("\n\n");
    return (end < 0 ? text : text.substring(0, end)).replace('\n', ' ').strip();
  }

  /** The YAML examples in a section. */
  public List<String> examples(Section section) {
    List<String> examples = new ArrayList<>();
    String text = text(section);
    int start = text.indexOf("```yaml\n");
    while (start >= 0) {
      int end = text.indexOf("\n```", start + 8);
      examples.add(text.substring(start + 8, end < 0 ? text.length() : end) + "\n");
      start = end < 0 ? -1 : text.indexOf("```yaml\n", end + 4);
    }
    return examples;
  }
}
