package dev.whylint.house;

import dev.whylint.brief.Language;
import dev.whylint.engine.Page;
import dev.whylint.engine.Page.Section;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the page of a house rule from what its author gave. */
public final class HousePage {
  private final String rule;
  private final Language language;
  private final Map<Section, String> sections = new EnumMap<>(Section.class);

  /** The page of a rule in a language. */
  public HousePage(String rule, Language language) {
    this.rule = rule;
    this.language = language;
  }

  /** Adds a section, where there is anything to say in it. */
  public HousePage with(Section section, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      sections.put(section, text.stripTrailing());
    }
    return this;
  }

  /**
   * The page.
   *
   * @param where the place of the rule in the settings
   */
  public Page page(String summary, String where) {
    String origin =
        language == Language.NL
            ? "Een regel van dit huis, gesteld in " + where + "."
            : "A rule of this house, set in " + where + ".";
    sections.putIfAbsent(
        Section.WHY, language == Language.NL ? "Een regel van dit huis." : "A rule of this house.");
    sections.put(Section.EVIDENCE, origin);
    return new Page(rule, summary.strip(), new LinkedHashMap<>(sections));
  }
}
