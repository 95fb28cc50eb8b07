package dev.whylint.analysis.text;

import java.util.List;

/**
 * A token as the finders see it: contractions taken apart, inflections undone.
 *
 * @param lower the word in lower case
 * @param bases the word itself, then every base form that it may be an inflection of
 * @param token the token it comes from
 */
record Word(String lower, List<String> bases, Token token) {

  int start() {
    return token.start();
  }

  int end() {
    return token.end();
  }

  boolean is(String other) {
    return lower.equals(other);
  }

  boolean isSign() {
    return !token.isWordLike();
  }
}
