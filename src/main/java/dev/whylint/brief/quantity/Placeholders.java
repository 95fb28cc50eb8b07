package dev.whylint.brief.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what people write where the content is still to come: {@code TBD}, {@code n.t.b.}, {@code
 * ?}.
 *
 * <p>A placeholder stands as a word of its own. A question mark counts only in a value of fewer
 * than three words, in brackets or after a colon, since a longer one is a question. In a Dutch text
 * {@code p.m.} (pro memorie) counts where no figure stands beside it. {@code n/a} is an answer.
 */
public final class Placeholders {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String BEFORE = "(?<![\\p{L}\\p{N}_./@#-])";
  private static final String AFTER = "(?![\\p{L}\\p{N}_@-]|\\.[\\p{L}\\p{N}])";

  private static final HintedPattern WORD =
      HintedPattern.of(
              FLAGS,
              BEFORE
                  + "(?:tbd|tbc|tba|t\\.b\\.[dca]\\.?|ntb|n\\.t\\.b\\.?|nnb|n\\.n\\.b\\.?"
                  + "|fixme|xxx{1,99}|todo(?! ?-?(?:lists?|lijst(?:en|je)?|apps?|items?)\\b))"
                  + AFTER,
              "tb",
              "t.b",
              "nnb",
              "n.n",
              "fixme",
              "xxx",
              "todo")
          .within(2);
  private static final HintedPattern PHRASE =
      HintedPattern.of(
              FLAGS | Pattern.DOTALL,
              BEFORE
                  + "(?:(?:nog|nader) (?:nader )?(?:te (?:bepalen|bespreken|beslissen|besluiten"
                  + "|bevestigen|defini\u00ebren)|in te vullen)|lorem ipsum.{0,9999})"
                  + AFTER,
              "nog te ",
              "nader te ",
              "nog in te ",
              "nader in te ",
              "lorem ipsum")
          .within(6);
  private static final HintedPattern ENGLISH_PHRASE =
      HintedPattern.of(
              FLAGS,
              "(?<!\\b(?:need|needs|has|have|had|want|wants|ought|able) )"
                  + BEFORE
                  + "(?:yet )?to be (?:determined|decided|confirmed|announced|defined|agreed)"
                  + "(?= ?(?:$|[.,;:)\\]]| later| yet))",
              "to be ")
          .within(4);
  private static final HintedPattern FORM =
      HintedPattern.of(
              FLAGS,
              "[<\\[](?:fill|insert|enter|your|vul|invullen|naam|bedrag|datum|name|amount|date)"
                  + "(?: [^<>\\[\\]]{0,60})?[>\\]]",
              "<",
              "[")
          .within(0);
  private static final HintedPattern DOTS =
      HintedPattern.of("(?<=^|: |= )(?:\\.{3,99}|\u2026)(?= |$)", "...", "\u2026").within(0);
  private static final HintedPattern ASKING =
      HintedPattern.of("\\(\\?{1,9}\\)|(?<=[:=] ?)\\?{1,9}(?= |$)|(?<= )\\?{1,9}(?= \\S)", "?")
          .within(1);
  private static final HintedPattern LAST_QUESTION = HintedPattern.of("\\?{1,9}$", "?");
  private static final HintedPattern FOLLOWS =
      HintedPattern.of(FLAGS, "(?<![\\p{L}\\p{N}-])volgt(?: nog| later)?\\.?$", "volgt");
  private static final HintedPattern AS_FOLLOWS =
      HintedPattern.of("^(?i)(?:als|zoals|wie) volgt.*\\z", "volgt");
  private static final HintedPattern MEMORY =
      HintedPattern.of("(?<!\\S)(?:p\\.m\\.?|pm)$", "p.m", "pm");
  private static final HintedPattern WHOLE_MEMORY =
      HintedPattern.of(FLAGS, "^p\\.?m\\.?\\z", "p.m", "pm");

  private static final List<HintedPattern> ANYWHERE =
      List.of(WORD, PHRASE, ENGLISH_PHRASE, FORM, DOTS, ASKING);

  private static final int MANY = 4;

  private final boolean dutch;

  /**
   * Makes a finder.
   *
   * @param dutch whether {@code p.m.} and {@code volgt} are looked for as well
   */
  public Placeholders(boolean dutch) {
    this.dutch = dutch;
  }

  /** Whether the whole value, but for spaces and a full stop, is a placeholder. */
  public boolean isPlaceholder(String text) {
    Placeholder found = find(text).orElse(null);
    return found != null
        && isNothing(text.substring(0, found.start()))
        && isNothing(text.substring(found.end()));
  }

  /** The first placeholder in the value. */
  public Optional<Placeholder> find(String text) {
    int from = text.length() - text.stripLeading().length();
    String value = text.strip();
    String folded = HintedPattern.folded(value);
    Placeholder first = null;
    for (HintedPattern pattern : ANYWHERE) {
      Matcher found = pattern.find(value, folded);
      if (found != null && (first == null || from + found.start() < first.start())) {
        first = at(found, from);
      }
    }
    return Optional.ofNullable(first != null ? first : findInShort(value, folded, from));
  }

  private @Nullable Placeholder findInShort(String value, String folded, int from) {
    int words = value.isEmpty() ? 0 : words(value);
    Matcher question = words < 3 ? LAST_QUESTION.find(value) : null;
    if (question != null) {
      return at(question, from);
    }
    if (!dutch || words > 3) {
      return null;
    }
    Matcher follows = FOLLOWS.find(value, folded);
    if (follows != null && AS_FOLLOWS.find(value, folded) == null) {
      return at(follows, from);
    }
    Matcher whole = WHOLE_MEMORY.find(value, folded);
    if (whole != null) {
      return at(whole, from);
    }
    Matcher memory = MEMORY.find(value);
    return memory != null && !hasFigure(value) ? at(memory, from) : null;
  }

  private static Placeholder at(Matcher found, int from) {
    return new Placeholder(from + found.start(), from + found.end());
  }

  private static boolean hasFigure(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isDigit(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** How many words there are, or that there are more than matters. */
  private static int words(String value) {
    int count = 0;
    for (int i = 0; i < value.length() && count < MANY; i++) {
      boolean letter = Character.isLetterOrDigit(value.charAt(i));
      boolean opens = i == 0 || Character.isWhitespace(value.charAt(i - 1));
      count += letter && opens ? 1 : 0;
    }
    return count;
  }

  private static boolean isNothing(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (!Character.isWhitespace(c) && ".()[]\"':".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
