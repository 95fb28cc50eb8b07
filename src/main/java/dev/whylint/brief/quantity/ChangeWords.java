package dev.whylint.brief.quantity;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that are a change of a known size by themselves: {@code halved}, {@code verdubbeld}. */
final class ChangeWords {
  /** A percentage, its direction, and the index of the token after the words. */
  record Change(double percent, int direction, int next) {}

  private static final Map<String, Integer> VERBS =
      Map.ofEntries(
          entry("halved", -50),
          entry("halves", -50),
          entry("halving", -50),
          entry("gehalveerd", -50),
          entry("halveren", -50),
          entry("halveert", -50),
          entry("halvering", -50),
          entry("doubled", 100),
          entry("doubles", 100),
          entry("doubling", 100),
          entry("verdubbeld", 100),
          entry("verdubbelen", 100),
          entry("verdubbelt", 100),
          entry("verdubbeling", 100),
          entry("tripled", 200),
          entry("verdrievoudigd", 200),
          entry("quadrupled", 300),
          entry("verviervoudigd", 300));

  /** Words that mean a change only where they open the value. */
  private static final Map<String, Integer> OPENERS =
      Map.of("half", -50, "halve", -50, "helft", -50, "double", 100, "dubbel", 100, "triple", 200);

  private static final Set<String> OF = Set.of("of", "van");

  private ChangeWords() {}

  /**
   * The change that this token stands for, or null.
   *
   * @param opens whether only articles and the like stand in front of it
   */
  static @Nullable Change at(List<Token> tokens, int at, boolean opens) {
    Token token = tokens.get(at);
    Integer verb = VERBS.get(token.lower());
    Integer opener = opens ? OPENERS.get(token.lower()) : null;
    Integer percent = verb != null ? verb : opener;
    if (percent == null) {
      return null;
    }
    boolean share =
        verb == null
            && percent < 0
            && at + 1 < tokens.size()
            && OF.contains(tokens.get(at + 1).lower());
    return new Change(Math.abs(percent), share ? 0 : Integer.signum(percent), at + 1);
  }
}
