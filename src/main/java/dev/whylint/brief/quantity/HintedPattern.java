package dev.whylint.brief.quantity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is compiled when a text first holds one of the letters it cannot match
 * without. Most texts hold none, and compiling takes longer than reading a brief.
 */
public final class HintedPattern {
  private final String regex;
  private final int flags;
  private final List<String> hints;
  private volatile @Nullable Pattern compiled;

  private HintedPattern(String regex, int flags, List<String> hints) {
    this.regex = regex;
    this.flags = flags;
    this.hints = hints;
  }

  /**
   * A pattern for texts in small letters.
   *
   * @param hints of which every match holds one
   */
  public static HintedPattern of(String regex, String... hints) {
    return new HintedPattern(regex, 0, List.of(hints));
  }

  /** The same, with the flags of {@link Pattern}, for texts that are {@link #folded}. */
  static HintedPattern of(int flags, String regex, String... hints) {
    return new HintedPattern(regex, flags, List.of(hints));
  }

  /** The text with the letters alike that are to {@link Pattern#UNICODE_CASE}. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
    }
    return folded.toString();
  }

  /** The first match, or null. */
  public @Nullable Matcher find(String text) {
    return find(text, text);
  }

  /** The first match; the hints are sought in the folded text. */
  @Nullable Matcher find(String text, String folded) {
    if (!isHinted(folded)) {
      return null;
    }
    Matcher matcher = pattern().matcher(text);
    return matcher.find() ? matcher : null;
  }

  private boolean isHinted(String text) {
    for (String hint : hints) {
      if (text.contains(hint)) {
        return true;
      }
    }
    return false;
  }

  private Pattern pattern() {
    Pattern pattern = compiled;
    if (pattern == null) {
      pattern = Pattern.compile(regex, flags);
      compiled = pattern;
    }
    return pattern;
  }
}
