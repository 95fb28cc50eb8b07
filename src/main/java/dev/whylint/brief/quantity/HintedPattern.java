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
  private static final int ANYWHERE = -1;

  private final String regex;
  private final int flags;
  private final List<String> hints;
  private final int reach;
  private volatile @Nullable Pattern compiled;

  private HintedPattern(String regex, int flags, List<String> hints, int reach) {
    this.regex = regex;
    this.flags = flags;
    this.hints = hints;
    this.reach = reach;
  }

  /**
   * A pattern for texts in small letters.
   *
   * @param hints of which every match holds one
   */
  public static HintedPattern of(String regex, String... hints) {
    return new HintedPattern(regex, 0, List.of(hints), ANYWHERE);
  }

  /** The same, with the flags of {@link Pattern}, for texts that are {@link #folded}. */
  static HintedPattern of(int flags, String regex, String... hints) {
    return new HintedPattern(regex, flags, List.of(hints), ANYWHERE);
  }

  /**
   * The same pattern, every match of which holds a hint that starts at most so many characters
   * behind its own start. It is then tried beside the hints alone, which in a long text are few.
   */
  HintedPattern within(int characters) {
    return new HintedPattern(regex, flags, hints, characters);
  }

  /** The text with the letters alike that are to {@link Pattern#UNICODE_CASE}. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean small = c < 'A' || c > 'Z' && c < 0x80;
      folded.append(small ? c : Character.toLowerCase(Character.toUpperCase(c)));
    }
    return folded.toString();
  }

  /** The first match, or null. */
  public @Nullable Matcher find(String text) {
    return find(text, text);
  }

  /** The first match; the hints are sought in the folded text. */
  @Nullable Matcher find(String text, String folded) {
    Hints at = new Hints(hints, folded);
    if (at.next() < 0) {
      return null;
    }
    Matcher matcher = pattern().matcher(text);
    if (reach != ANYWHERE) {
      return beside(at, matcher);
    }
    return matcher.find() ? matcher : null;
  }

  private @Nullable Matcher beside(Hints at, Matcher matcher) {
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    int untried = 0;
    for (int hint = at.next(); hint >= 0; hint = at.next()) {
      for (int start = Math.max(untried, hint - reach); start <= hint; start++) {
        if (matcher.region(start, matcher.regionEnd()).lookingAt()) {
          return matcher;
        }
      }
      untried = hint + 1;
      at.pass(hint);
    }
    return null;
  }

  /** Where the hints stand in a text, one after the other. */
  private static final class Hints {
    private final List<String> hints;
    private final String text;
    private final int[] places;

    Hints(List<String> hints, String text) {
      this.hints = hints;
      this.text = text;
      places = new int[hints.size()];
      for (int i = 0; i < places.length; i++) {
        places[i] = text.indexOf(hints.get(i));
      }
    }

    /** The nearest one, or -1. */
    int next() {
      int next = -1;
      for (int place : places) {
        next = place >= 0 && (next < 0 || place < next) ? place : next;
      }
      return next;
    }

    /** Leaves behind what starts there. */
    void pass(int place) {
      for (int i = 0; i < places.length; i++) {
        if (places[i] == place) {
          places[i] = text.indexOf(hints.get(i), place + 1);
        }
      }
    }
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
