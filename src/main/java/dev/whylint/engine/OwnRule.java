package dev.whylint.engine;

import dev.whylint.brief.Language;

/**
 * What a rule that a team wrote for itself brings along, since it has no page in the catalogue.
 *
 * @param english its page
 * @param dutch its page in Dutch
 * @param internal whether no client may see what it finds
 */
public record OwnRule(Page english, Page dutch, boolean internal) {
  /** The page in a language. */
  public Page page(Language language) {
    return language == Language.NL ? dutch : english;
  }
}
