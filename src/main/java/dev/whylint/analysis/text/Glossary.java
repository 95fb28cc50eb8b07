package dev.whylint.analysis.text;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that a team has given one meaning, and words that it lets be: none of them is loose, vague
 * or the name of a product. Held against text without regard to capitals.
 *
 * @param terms that are defined; each may be several words
 * @param allowed words that are let be; each may be several words
 */
public record Glossary(Set<String> terms, Set<String> allowed) {
  /** Without a word. */
  public static Glossary empty() {
    return new Glossary(Set.of(), Set.of());
  }

  /** Terms and allowed words alike. */
  public Stream<String> all() {
    return Stream.concat(terms.stream(), allowed.stream());
  }
}
