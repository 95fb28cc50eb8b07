package dev.whylint.settings;

import dev.whylint.brief.Language;
import dev.whylint.house.Said;
import dev.whylint.house.Shape;
import dev.whylint.house.Template;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the sentences of a house rule: one for both languages, or one for each. */
final class HouseTexts {
  /** What is asked where the rule does not say. */
  static final List<String> ASK =
      List.of(
          "What would it take to meet this rule here?",
          "Wat is er nodig om hier aan deze regel te voldoen?");

  /** What is to be done where the rule does not say. */
  static final List<String> MEND =
      List.of(
          "Change the brief so that this holds, or waive it with a reason.",
          "Pas de brief aan zodat dit klopt, of zet er een waiver met een reden bij.");

  private static final int LONGEST = 2_000;

  private final HouseFaults words;
  private final Faults faults;

  HouseTexts(HouseFaults words, Faults faults) {
    this.words = words;
    this.faults = faults;
  }

  /**
   * What a key says.
   *
   * @param usual in English and Dutch, where it is absent; null: nothing
   */
  @Nullable Said said(
      Keys keys, String key, @Nullable Shape<?> item, @Nullable List<String> usual) {
    Node node = keys.get(key);
    Template english = template(scalar(node, Language.EN), item);
    Template dutch = template(scalar(node, Language.NL), item);
    if (node == null && usual != null) {
      english = template(new Scalar(usual.get(0), true, keys.place(key)), null);
      dutch = template(new Scalar(usual.get(1), true, keys.place(key)), null);
    }
    return english == null || dutch == null ? null : new Said(english, dutch);
  }

  private @Nullable Template template(@Nullable Scalar text, @Nullable Shape<?> item) {
    return text == null ? null : words.template(text, item);
  }

  /** The words of a key as they stand, null where there are none. */
  @Nullable String words(Keys keys, String key, Language language) {
    Scalar text = scalar(keys.get(key), language);
    return text == null ? null : text.text();
  }

  private @Nullable Scalar scalar(@Nullable Node node, Language language) {
    if (node == null) {
      return null;
    }
    Node text = node;
    if (node instanceof Mapping) {
      Keys pair = Keys.of(node, List.of("en", "nl"), faults);
      Node own = pair == null ? null : pair.get(language.word());
      Node other = pair == null ? null : pair.get(language == Language.EN ? "nl" : "en");
      text = own == null ? other : own;
    }
    return text == null ? null : safe(Keys.word(text, faults));
  }

  private @Nullable Scalar safe(@Nullable Scalar text) {
    if (text == null) {
      return null;
    }
    boolean steers = text.text().chars().anyMatch(c -> c != '\n' && Faults.steers((char) c));
    if (steers) {
      faults.add(text.place(), "a character in this text cannot be shown; take it out");
    } else if (text.text().length() > LONGEST) {
      faults.add(text.place(), "a text has at most " + LONGEST + " characters");
    } else {
      return text;
    }
    return null;
  }

  /** The conditions of a rule as they are written, for its page. */
  static String conditions(Keys keys, Language language) {
    StringBuilder out = new StringBuilder();
    for (String key : List.of("each", "when", "assert")) {
      if (keys.get(key) instanceof Scalar text) {
        out.append("    ").append(key).append(": ");
        out.append(text.text().strip().replaceAll("\\s+", " ")).append('\n');
      }
    }
    if (out.isEmpty()) {
      return language == Language.NL ? "Een woordenlijst." : "A list of words.";
    }
    return out.toString().stripTrailing();
  }
}
