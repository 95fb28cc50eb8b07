package dev.whylint.brief.quantity;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one number with its sign, currency, multiple and unit from a given token on. */
final class FigureParser {
  private static final Set<String> MINUS = Set.of("-", "\u2212", "\u2013");
  private static final Set<String> AND = Set.of("and", "en");

  private final List<Token> tokens;
  private final boolean dutch;
  private final boolean moneyExpected;

  private record Amount(double number, double multiple, String digits, int next) {}

  private record Named(@Nullable Unit unit, @Nullable Unit per, double scale, int next) {}

  FigureParser(List<Token> tokens, boolean dutch, boolean moneyExpected) {
    this.tokens = tokens;
    this.dutch = dutch;
    this.moneyExpected = moneyExpected;
  }

  /** Whether the reader must take this token for the begin of a figure, readable or not. */
  boolean startsAt(int at) {
    if (at >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(at);
    if (isAmount(at) || (sign(at) != 0 && (isAmount(at + 1) || isCurrency(at + 1)))) {
      return true;
    }
    boolean maybe = NumberWords.isArticle(token) || NumberWords.isHalf(token);
    return isCurrency(at) || (maybe && at(at) != null);
  }

  private boolean isAmount(int at) {
    return at < tokens.size()
        && (tokens.get(at).isNumber() || NumberWords.value(tokens.get(at), dutch) != null);
  }

  private boolean isCurrency(int at) {
    return at < tokens.size()
        && Currencies.before(tokens.get(at), moneyExpected) != null
        && (isAmount(at + 1) || (sign(at + 1) != 0 && isAmount(at + 2)));
  }

  /** The figure that begins at this token, or null if none does or it cannot be read. */
  @Nullable Figure at(int start) {
    return at(start, false);
  }

  /** The same, where the other end of the range has said whether money is meant. */
  @Nullable Figure at(int start, boolean money) {
    int at = start;
    int direction = sign(at);
    at += direction == 0 ? 0 : 1;
    Currencies.Match currency = null;
    if (at + 1 < tokens.size()) {
      currency = Currencies.before(tokens.get(at), moneyExpected);
    }
    if (currency != null) {
      at++;
      int inner = sign(at);
      at += inner == 0 ? 0 : 1;
      direction = inner == 0 ? direction : inner;
    }
    Amount amount = amount(at, money || currency != null);
    if (amount == null) {
      return null;
    }
    Named named = currency != null ? money(currency, amount.next) : unit(amount.next);
    boolean torn = amount.next == at + 1 && named.next == amount.next && isTorn(at);
    if (torn) {
      return null;
    }
    boolean plainPrice = isMoney(named.unit) && amount.multiple == 1;
    if (plainPrice && NumberText.isForeignThousand(amount.digits, dutch)) {
      return null;
    }
    double multiple = amount.multiple * named.scale;
    return new Figure(
        amount.number, multiple, amount.digits, direction, named.unit, named.per, named.next);
  }

  private int sign(int at) {
    if (at + 1 >= tokens.size()) {
      return 0;
    }
    Token token = tokens.get(at);
    boolean minus = MINUS.contains(token.text());
    boolean free = at == 0 || !tokens.get(at - 1).touches(token) || isSymbol(at - 1);
    if (!free || (!minus && !token.is("+"))) {
      return 0;
    }
    boolean bound = token.touches(tokens.get(at + 1)) || at == 0;
    return !bound ? 0 : minus ? -1 : 1;
  }

  private boolean isSymbol(int at) {
    return !tokens.get(at).isNumber() && Currencies.after(tokens.get(at)) != null;
  }

  private @Nullable Amount amount(int at, boolean money) {
    if (at >= tokens.size()) {
      return null;
    }
    Token token = tokens.get(at);
    if (token.isNumber()) {
      OptionalDouble number = NumberText.parse(token.text(), dutch);
      return number.isEmpty() ? null : scaled(number.getAsDouble(), token.text(), at + 1, money);
    }
    Double word = NumberWords.value(token, dutch);
    if (word != null) {
      return scaled(word, "", at + 1, money);
    }
    return unitary(at, money);
  }

  /** Reads {@code a week}, {@code half a day}, {@code een half miljoen}: an article or a half. */
  private @Nullable Amount unitary(int at, boolean money) {
    int next = at;
    boolean half = false;
    while (next < tokens.size() && next < at + 3) {
      Token token = tokens.get(next);
      if (!NumberWords.isArticle(token) && !(NumberWords.isHalf(token) && !half)) {
        break;
      }
      half |= NumberWords.isHalf(token);
      next++;
    }
    if (next == at || next >= tokens.size()) {
      return null;
    }
    boolean measured =
        UnitLexicon.at(tokens, next, dutch) != null
            || NumberWords.multiple(tokens.get(next), money) != null;
    return measured ? scaled(half ? 0.5 : 1, "", next, money) : null;
  }

  private Amount scaled(double number, String digits, int start, boolean money) {
    int at = start;
    double value = number;
    int half = halfAfter(at);
    if (half > at) {
      value += 0.5;
      at = half;
    }
    double multiple = 1;
    for (int i = 0; i < 2 && at < tokens.size(); i++) {
      boolean meant = money || moneyExpected || isMoneyName(at + 1);
      Double times = NumberWords.multiple(tokens.get(at), meant);
      if (times == null) {
        break;
      }
      multiple *= times;
      at = skipDot(at + 1);
    }
    return new Amount(value, multiple, digits, at);
  }

  private boolean isMoney(@Nullable Unit unit) {
    return unit == null ? moneyExpected : unit.dimension() == Dimension.MONEY;
  }

  private boolean isMoneyName(int at) {
    return at < tokens.size() && Currencies.after(tokens.get(at)) != null;
  }

  private int halfAfter(int at) {
    if (at + 1 >= tokens.size() || !AND.contains(tokens.get(at).lower())) {
      return at;
    }
    int half = NumberWords.isArticle(tokens.get(at + 1)) ? at + 2 : at + 1;
    return half < tokens.size() && NumberWords.isHalf(tokens.get(half)) ? half + 1 : at;
  }

  private Named money(Currencies.Match currency, int at) {
    boolean again = at < tokens.size() && currency.isSame(Currencies.after(tokens.get(at)));
    return new Named(Units.money(currency.code()), null, currency.scale(), again ? at + 1 : at);
  }

  private Named unit(int start) {
    int at = start;
    if (at + 1 < tokens.size() && tokens.get(at).is("-") && isTight(at)) {
      at++;
    }
    if (at >= tokens.size()) {
      return new Named(null, null, 1, start);
    }
    UnitLexicon.Match match = UnitLexicon.at(tokens, at, dutch);
    if (match != null) {
      int point = pointAfter(match.next());
      return point > match.next()
          ? new Named(Units.POINT, null, 1, point)
          : new Named(match.unit(), match.per(), 1, skipDot(match.next()));
    }
    Currencies.Match currency = Currencies.after(tokens.get(at));
    return currency == null
        ? new Named(null, null, 1, start)
        : new Named(Units.money(currency.code()), null, currency.scale(), at + 1);
  }

  private boolean isTight(int hyphen) {
    return hyphen > 0
        && tokens.get(hyphen - 1).touches(tokens.get(hyphen))
        && tokens.get(hyphen).touches(tokens.get(hyphen + 1))
        && tokens.get(hyphen + 1).isWord();
  }

  /** Reads the rest of the Dutch {@code %-punt}. */
  private int pointAfter(int at) {
    boolean point =
        at + 1 < tokens.size()
            && tokens.get(at - 1).is("%")
            && tokens.get(at).is("-")
            && tokens.get(at + 1).lower().matches("punt(en)?");
    return point ? at + 2 : at;
  }

  private int skipDot(int at) {
    boolean dot =
        at < tokens.size() && tokens.get(at).is(".") && tokens.get(at - 1).touches(tokens.get(at));
    return dot ? at + 1 : at;
  }

  /** Whether a number runs on into letters that mean nothing here: {@code 3G}, {@code 75-plus}. */
  private boolean isTorn(int at) {
    if (at + 1 >= tokens.size() || !tokens.get(at).isNumber()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    boolean times = next.lower().equals("x") || next.is("\u00d7");
    boolean letters = next.isWord() && tokens.get(at).touches(next) && !times;
    boolean hyphen = next.is("-") && at + 2 < tokens.size() && isTight(at + 1);
    return letters || hyphen;
  }
}
