package dev.whylint.engine;

import dev.whylint.brief.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages of the rules, each read from the class path when it is first asked for; safe to share
 * between threads.
 */
public final class Pages {
  private final Map<Language, Map<String, Page>> read = new ConcurrentHashMap<>();

  /**
   * The page of a rule.
   *
   * @throws IllegalArgumentException if the rule has none in this language
   */
  public Page of(String rule, Language language) {
    return read.computeIfAbsent(language, l -> new ConcurrentHashMap<>())
        .computeIfAbsent(rule, name -> Page.parse(name, markdown(name, language)));
  }

  /** The page of a rule, that of a team's own rule included. */
  public Page of(RuleInfo rule, Language language) {
    return rule.own() == null ? of(rule.name(), language) : rule.own().page(language);
  }

  /** The same in Markdown. */
  public String markdown(RuleInfo rule, Language language) {
    return rule.own() == null
        ? markdown(rule.name(), language)
        : rule.own().page(language).markdown(language);
  }

  /** The page as it is written, in Markdown. */
  public String markdown(String rule, Language language) {
    String suffix = language == Language.NL ? ".nl.md" : ".md";
    String resource = "/dev/whylint/rule/" + rule + suffix;
    try (InputStream in = Pages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no page " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
