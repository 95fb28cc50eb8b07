package dev.whylint.cli;

import dev.whylint.brief.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The language to speak to whoever sits at the keyboard. */
final class Spoken {
  private static final String OPTION = "--language";

  private Spoken() {}

  /** The one asked for by {@code --language}, else that of the environment, else English. */
  static Language in(List<String> args, Map<String, String> env) {
    Language asked = of(asked(args));
    return asked == null ? in(env) : asked;
  }

  /** That of the environment, by the order that POSIX gives its variables; else English. */
  static Language in(Map<String, String> env) {
    for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      String value = env.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        boolean dutch = value.matches("(?i)nl([_.@-].*)?");
        return dutch ? Language.NL : Language.EN;
      }
    }
    return Language.EN;
  }

  private static @Nullable Language of(String word) {
    for (Language language : Language.values()) {
      if (language.word().equals(word.toLowerCase(Locale.ROOT))) {
        return language;
      }
    }
    return null;
  }

  private static String asked(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      int width = width(args, i);
      if (width > 0) {
        String last = args.get(i + width - 1);
        return last.substring(last.indexOf('=') + 1);
      }
    }
    return "";
  }

  /** How many of the arguments from here on are the option for the language; mostly none. */
  static int width(List<String> args, int from) {
    String arg = args.size() > from ? args.get(from) : "";
    if (arg.startsWith(OPTION + "=")) {
      return 1;
    }
    return arg.equals(OPTION) && from + 1 < args.size() ? 2 : 0;
  }
}
