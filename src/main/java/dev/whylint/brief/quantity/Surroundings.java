package dev.whylint.brief.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands around a figure: its denominator, the thing counted, a change, a bound. */
final class Surroundings {
  private static final String EDGES =
      " \t\r\n\u00a0,;:.!()[]\"'\u201c\u201d\u00ab\u00bb-\u2013\u2014/+";
  private static final Set<String> HARMLESS_SIGNS =
      Set.of(
          ",", ";", ".", ")", "(", "[", "]", "!", "?", "\"", "'", "\u201c", "\u201d", "\u2019", "-",
          "\u2013", "\u2014", "+", "/", "%", "...", "\u2026");

  /** Numbers of times, which are a count only with a rate: {@code twice a day}. */
  private static final Set<String> TIMES = Set.of("once", "twice", "eenmaal", "tweemaal");

  /** Words after a number that make a fraction or a time of day of it. */
  private static final Set<String> UNCOUNTED =
      Set.of(
          "third", "thirds", "fourths", "fifth", "fifths", "tenth", "tenths", "derde", "derden",
          "kwart", "vierde", "vijfde", "tiende", "am", "pm", "o'clock");

  private static final int LONGEST_NOUN = 3;

  private final String text;
  private final List<Token> tokens;
  private final boolean dutch;
  private final RateParser rates;
  private final int start;
  private int at;
  private @Nullable Unit per;
  private String noun = "";
  private int direction;
  private Bound bound = Bound.NONE;
  private List<Token> leading;
  private final List<String> words = new ArrayList<>();

  Surroundings(String text, List<Token> tokens, boolean dutch, int start) {
    this.text = text;
    this.tokens = tokens;
    this.dutch = dutch;
    this.start = start;
    this.at = start;
    this.rates = new RateParser(tokens);
    this.leading = tokens.subList(0, start);
  }

  /** Reads both sides; false if what follows leaves the meaning of the figure open. */
  boolean read(int next, boolean count, @Nullable Unit ownPer) {
    at = next;
    per = ownPer;
    readLeading();
    if (rates.byNumber(at) || isOddSign(count) || !readRate()) {
      return false;
    }
    if (count) {
      readNoun();
    }
    if (rates.byNumber(at) || !readRate()) {
      return false;
    }
    readDirection(count);
    readTrailingBound();
    if (at < tokens.size()) {
      words.add(text.substring(tokens.get(at).start()));
    }
    return true;
  }

  @Nullable Unit per() {
    return per;
  }

  String noun() {
    return noun;
  }

  int direction() {
    return direction;
  }

  Bound bound() {
    return bound;
  }

  String words() {
    return strip(String.join(" ", words.stream().map(Surroundings::strip).toList()));
  }

  /** Whether a figure without a unit may be taken for a count where it stands. */
  boolean allowsCount(boolean year) {
    boolean bareYear = year && noun.isEmpty() && leading.stream().anyMatch(Token::isWord);
    boolean times = TIMES.contains(tokens.get(start).lower()) && per == null;
    boolean countable = !MonthNames.isMonth(noun) && !UNCOUNTED.contains(firstOfNoun());
    return Phrases.allowsCount(leading) && countable && !bareYear && !times;
  }

  private String firstOfNoun() {
    int space = noun.indexOf(' ');
    return (space < 0 ? noun : noun.substring(0, space)).toLowerCase(Locale.ROOT);
  }

  private void readLeading() {
    if (start == 0) {
      return;
    }
    words.add(text.substring(0, tokens.get(start).start()));
    BoundPhrases.Match match = BoundPhrases.before(leading);
    if (match != null) {
      bound = match.bound();
      leading = leading.subList(0, leading.size() - match.length());
    }
    direction = Phrases.leadingDirection(leading);
  }

  private boolean readRate() {
    if (per != null) {
      return true;
    }
    RateParser.Rate rate = rates.at(at);
    if (rate == null) {
      return at >= tokens.size() || !tokens.get(at).is("/");
    }
    per = rate.unit();
    at = rate.next();
    return true;
  }

  private void readNoun() {
    int from = at;
    while (at < tokens.size() && at - from < LONGEST_NOUN) {
      Token token = tokens.get(at);
      if (!token.isWord() || Phrases.endsNoun(token)) {
        break;
      }
      at++;
    }
    if (at > from) {
      noun = text.substring(tokens.get(from).start(), tokens.get(at - 1).end());
      noun = noun.equals("FTE") ? noun.toLowerCase(Locale.ROOT) : noun;
    }
  }

  private void readDirection(boolean count) {
    if (at >= tokens.size()) {
      return;
    }
    Token token = tokens.get(at);
    int own = Phrases.direction(token);
    if (own != 0) {
      direction = own;
      words.add(token.text());
      at++;
      if (count && noun.isEmpty()) {
        readNoun();
      }
    }
  }

  private void readTrailingBound() {
    List<Token> rest = tokens.subList(at, tokens.size());
    boolean apart = !rest.isEmpty() && (rest.get(0).is(",") || rest.get(0).is("("));
    rest = apart ? rest.subList(1, rest.size()) : rest;
    BoundPhrases.Match match = BoundPhrases.after(rest, dutch);
    if (match != null && bound == Bound.NONE) {
      bound = match.bound();
    }
  }

  private boolean isOddSign(boolean count) {
    if (at >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(at);
    boolean sign = !token.isWord() && !token.isNumber();
    boolean near = count || (at > 0 && tokens.get(at - 1).touches(token));
    return sign && near && !HARMLESS_SIGNS.contains(token.text());
  }

  private static String strip(String raw) {
    int from = 0;
    int to = raw.length();
    while (from < to && EDGES.indexOf(raw.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && EDGES.indexOf(raw.charAt(to - 1)) >= 0) {
      to--;
    }
    return raw.substring(from, to);
  }
}
