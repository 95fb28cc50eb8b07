package dev.whylint.change;

import dev.whylint.brief.BriefText.Scope;

/** In which direction a figure in a sentence has to go for the sentence to ask more of us. */
enum Sense {
  /** As the words at the figure say: below a limit, above a least. */
  AS_BOUNDED,
  /** A larger figure asks more, as in a penalty. */
  MORE,
  /** A smaller figure asks more, as in what the client does for its part. */
  LESS,
  /** The figure asks nothing. */
  NONE;

  /** The sense of the text at a path. */
  static Sense of(String path, Scope scope) {
    if (path.startsWith("/contract/")) {
      return ofTerm(path);
    }
    boolean wanted = path.startsWith("/expectations/") || path.startsWith("/needs/");
    return scope == Scope.ACCEPTANCE || (wanted && path.endsWith("/what")) ? AS_BOUNDED : NONE;
  }

  private static Sense ofTerm(String path) {
    if (path.startsWith("/contract/our-duties")) {
      return MORE;
    }
    if (path.startsWith("/contract/client-duties")) {
      return LESS;
    }
    return switch (path) {
      case "/contract/penalty", "/contract/warranty", "/contract/liability" -> MORE;
      case "/contract/acceptance/criteria" -> AS_BOUNDED;
      default -> NONE;
    };
  }
}
