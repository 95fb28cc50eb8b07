package dev.whylint.brief.quantity;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of currencies: ISO 4217 codes, signs and a few words. */
final class Currencies {
  /** A currency by its code, with the multiple that its name carries ({@code kEUR}: 1000). */
  record Match(String code, double scale) {
    boolean isSame(@Nullable Match other) {
      return other != null && code.equals(other.code) && scale == other.scale;
    }
  }

  /** Loaded for the first word of three capitals. */
  private static final class Iso {
    static final Set<String> CODES =
        Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(code -> !Set.of("XXX", "XTS").contains(code))
            .collect(Collectors.toUnmodifiableSet());

    private Iso() {}
  }

  /** Codes that are also words that stand in front of a number, as in {@code TOP 10}. */
  private static final Set<String> WORD_CODES =
      Set.of("ALL", "TOP", "TRY", "CUP", "PEN", "MAD", "SOS", "MOP");

  private static final Map<String, Match> NAMES =
      Map.ofEntries(
          Map.entry("\u20ac", new Match("EUR", 1)),
          Map.entry("$", new Match("USD", 1)),
          Map.entry("\u00a3", new Match("GBP", 1)),
          Map.entry("us$", new Match("USD", 1)),
          Map.entry("a$", new Match("AUD", 1)),
          Map.entry("au$", new Match("AUD", 1)),
          Map.entry("c$", new Match("CAD", 1)),
          Map.entry("ca$", new Match("CAD", 1)),
          Map.entry("nz$", new Match("NZD", 1)),
          Map.entry("hk$", new Match("HKD", 1)),
          Map.entry("eur", new Match("EUR", 1)),
          Map.entry("euro", new Match("EUR", 1)),
          Map.entry("euros", new Match("EUR", 1)),
          Map.entry("euro's", new Match("EUR", 1)),
          Map.entry("keur", new Match("EUR", 1e3)),
          Map.entry("meur", new Match("EUR", 1e6)),
          Map.entry("usd", new Match("USD", 1)),
          Map.entry("dollar", new Match("USD", 1)),
          Map.entry("dollars", new Match("USD", 1)),
          Map.entry("gbp", new Match("GBP", 1)),
          Map.entry("pound", new Match("GBP", 1)),
          Map.entry("pounds", new Match("GBP", 1)));

  private Currencies() {}

  private static boolean isIsoCode(String word) {
    boolean capitals = word.length() == 3;
    for (int i = 0; capitals && i < 3; i++) {
      capitals = word.charAt(i) >= 'A' && word.charAt(i) <= 'Z';
    }
    return capitals && Iso.CODES.contains(word);
  }

  /** Whether a number may touch this word from the right, as in {@code EUR120k}. */
  static boolean isCode(String word) {
    return isIsoCode(word) || NAMES.containsKey(word.toLowerCase(Locale.ROOT));
  }

  static boolean isDollarPrefix(String word, char next) {
    return next == '$' && NAMES.containsKey(word.toLowerCase(Locale.ROOT) + "$");
  }

  /** The currency that this token names after a number. */
  static @Nullable Match after(Token token) {
    Match named = NAMES.get(token.lower());
    if (named != null) {
      return named;
    }
    return isIsoCode(token.text()) ? new Match(token.text(), 1) : null;
  }

  /** The currency that this token names in front of a number. */
  static @Nullable Match before(Token token, boolean moneyExpected) {
    boolean word = WORD_CODES.contains(token.text()) && !moneyExpected;
    return word ? null : after(token);
  }
}
