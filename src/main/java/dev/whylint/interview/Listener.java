package dev.whylint.interview;

import dev.whylint.brief.Language;
import dev.whylint.brief.quantity.Dimension;
import dev.whylint.report.FigureWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a typed answer as what its question takes, with the parsers that read the brief itself. */
final class Listener {
  /** Far more than anyone types, and little enough to keep after each answer. */
  static final int LONGEST = 4_000;

  private static final Set<String> YES = Set.of("yes", "y", "ja", "j", "true");
  private static final Set<String> NO = Set.of("no", "n", "nee", "false");

  private final Wordings words;
  private final FigureWords figures;

  Listener(Language language, Wordings words) {
    this.words = words;
    this.figures = new FigureWords(language, language);
  }

  /** What an answer that is not empty is understood to be. */
  Heard hear(Kind kind, String typed) {
    if (typed.length() > LONGEST) {
      return refused("say.too-long", LONGEST);
    } else if (kind instanceof Kind.Text text) {
      return text(text, typed);
    } else if (kind instanceof Kind.Moment) {
      return figure(typed, figures.date(typed), refused("say.no-date", typed));
    } else if (kind instanceof Kind.Amount amount) {
      Dimension dimension = amount.dimension();
      Heard no = refused("say.no-amount", typed, words.of("unit." + unit(dimension)));
      return figure(typed, figures.figure(typed, dimension), no);
    } else if (kind instanceof Kind.Choice choice) {
      return choice(choice, typed);
    }
    return kind instanceof Kind.Pick pick ? pick(pick, typed) : flag(typed);
  }

  private static String unit(@Nullable Dimension dimension) {
    return dimension == null ? "ANY" : dimension.name();
  }

  private Heard refused(String key, Object... args) {
    return new Heard.Refused(words.of(key, args));
  }

  private Heard figure(String typed, Optional<String> understood, Heard refused) {
    return understood
        .<Heard>map(said -> new Heard.Taken(typed, words.of("say.understood", said)))
        .orElse(refused);
  }

  private Heard text(Kind.Text kind, String typed) {
    int number = kind.known().isEmpty() ? 0 : number(typed);
    if (number < 1) {
      return new Heard.Taken(typed, "");
    } else if (number > kind.known().size()) {
      return refused("say.no-number", typed);
    }
    Option option = kind.known().get(number - 1);
    return new Heard.Taken("=" + option.id(), option.text());
  }

  private Heard choice(Kind.Choice kind, String typed) {
    String plain = typed.toLowerCase(Locale.ROOT);
    int number = number(plain);
    List<String> all = kind.words();
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i);
      String called = words.choice(kind.name(), word);
      if (i + 1 == number || word.equals(plain) || called.equalsIgnoreCase(plain)) {
        return new Heard.Taken(word, called.equals(plain) ? "" : called);
      }
    }
    return refused("say.no-choice", typed);
  }

  private Heard pick(Kind.Pick kind, String typed) {
    List<Option> all = kind.options();
    Set<String> ids = new LinkedHashSet<>();
    List<String> said = new ArrayList<>();
    for (String each : typed.split("[,;\\s]+", -1)) {
      int number = number(each);
      boolean listed = number >= 1 && number <= all.size();
      Optional<Option> meant =
          listed
              ? Optional.of(all.get(number - 1))
              : all.stream().filter(option -> option.id().equals(each)).findFirst();
      if (meant.isPresent() && ids.add(meant.get().id())) {
        said.add(meant.get().text());
      } else if (meant.isEmpty() && !each.isEmpty()) {
        return refused("say.no-number", each);
      }
    }
    return ids.isEmpty()
        ? refused("say.no-choice", typed)
        : new Heard.Taken(String.join("\n", ids), String.join("; ", said));
  }

  private Heard flag(String typed) {
    String plain = typed.toLowerCase(Locale.ROOT);
    if (YES.contains(plain)) {
      return new Heard.Taken("true", "");
    }
    return NO.contains(plain) ? new Heard.Taken("false", "") : refused("say.no-flag", typed);
  }

  private static int number(String typed) {
    boolean digits = typed.length() < 4 && typed.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !typed.isEmpty() ? Integer.parseInt(typed) : 0;
  }
}
