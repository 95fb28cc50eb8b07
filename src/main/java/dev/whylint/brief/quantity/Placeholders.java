package dev.whylint.brief.quantity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern WORD =
      Pattern.compile(
          BEFORE
              + "(?:tbd|tbc|tba|t\\.b\\.[dca]\\.?|ntb|n\\.t\\.b\\.?|nnb|n\\.n\\.b\\.?"
              + "|fixme|xxx{1,99}|todo(?! ?-?(?:lists?|lijst(?:en|je)?|apps?|items?)\\b))"
              + AFTER,
          FLAGS);
  private static final Pattern PHRASE =
      Pattern.compile(
          BEFORE
              + "(?:(?:nog|nader) (?:nader )?(?:te (?:bepalen|bespreken|beslissen|besluiten"
              + "|bevestigen|defini\u00ebren)|in te vullen)|lorem ipsum.{0,9999})"
              + AFTER,
          FLAGS | Pattern.DOTALL);
  private static final Pattern ENGLISH_PHRASE =
      Pattern.compile(
          "(?<!\\b(?:need|needs|has|have|had|want|wants|ought|able) )"
              + BEFORE
              + "(?:yet )?to be (?:determined|decided|confirmed|announced|defined|agreed)"
              + "(?= ?(?:$|[.,;:)\\]]| later| yet))",
          FLAGS);
  private static final Pattern FORM =
      Pattern.compile(
          "[<\\[](?:fill|insert|enter|your|vul|invullen|naam|bedrag|datum|name|amount|date)"
              + "(?: [^<>\\[\\]]{0,60})?[>\\]]",
          FLAGS);
  private static final Pattern DOTS = Pattern.compile("(?<=^|: |= )(?:\\.{3,99}|\u2026)(?= |$)");
  private static final Pattern ASKING =
      Pattern.compile("\\(\\?{1,9}\\)|(?<=[:=] ?)\\?{1,9}(?= |$)|(?<= )\\?{1,9}(?= \\S)");
  private static final Pattern LAST_QUESTION = Pattern.compile("\\?{1,9}$");
  private static final Pattern FOLLOWS =
      Pattern.compile("(?<![\\p{L}\\p{N}-])volgt(?: nog| later)?\\.?$", FLAGS);
  private static final Pattern MEMORY = Pattern.compile("(?<!\\S)(?:p\\.m\\.?|pm)$");
  private static final Pattern WHOLE_MEMORY = Pattern.compile("p\\.?m\\.?", FLAGS);

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
    return find(text)
        .filter(p -> isNothing(text.substring(0, p.start())) && isNothing(text.substring(p.end())))
        .isPresent();
  }

  /** The first placeholder in the value. */
  public Optional<Placeholder> find(String text) {
    int from = text.length() - text.stripLeading().length();
    String value = text.strip();
    Placeholder first = null;
    for (Pattern pattern : new Pattern[] {WORD, PHRASE, ENGLISH_PHRASE, FORM, DOTS, ASKING}) {
      Matcher matcher = pattern.matcher(value);
      if (matcher.find() && (first == null || from + matcher.start() < first.start())) {
        first = new Placeholder(from + matcher.start(), from + matcher.end());
      }
    }
    return first != null ? Optional.of(first) : findInShort(value, from);
  }

  private Optional<Placeholder> findInShort(String value, int from) {
    int words = value.isEmpty() ? 0 : words(value);
    Matcher question = LAST_QUESTION.matcher(value);
    if (words < 3 && question.find()) {
      return Optional.of(new Placeholder(from + question.start(), from + question.end()));
    }
    if (!dutch || words > 3) {
      return Optional.empty();
    }
    Matcher follows = FOLLOWS.matcher(value);
    boolean asFollows = value.matches("(?i)(?:als|zoals|wie) volgt.*");
    if (!asFollows && follows.find()) {
      return Optional.of(new Placeholder(from + follows.start(), from + follows.end()));
    }
    if (WHOLE_MEMORY.matcher(value).matches()) {
      return Optional.of(new Placeholder(from, from + value.length()));
    }
    Matcher memory = MEMORY.matcher(value);
    boolean figure = value.chars().anyMatch(Character::isDigit);
    return !figure && memory.find()
        ? Optional.of(new Placeholder(from + memory.start(), from + memory.end()))
        : Optional.empty();
  }

  private static int words(String value) {
    int count = 0;
    for (int i = 0; i < value.length(); i++) {
      boolean letter = Character.isLetterOrDigit(value.charAt(i));
      boolean opens = i == 0 || Character.isWhitespace(value.charAt(i - 1));
      count += letter && opens ? 1 : 0;
    }
    return count;
  }

  private static boolean isNothing(String rest) {
    return rest.chars().allMatch(c -> Character.isWhitespace(c) || ".()[]\"':".indexOf(c) >= 0);
  }
}
