package dev.whylint.engine;

import dev.whylint.brief.Keyword;
import dev.whylint.brief.Text;
import java.util.List;
import java.util.Locale;

/**
 * Who can answer a question.
 *
 * @param names as the brief has them; empty where it names nobody
 */
public record Respondent(Kind kind, List<Text> names) {
  /** By what they can answer it. */
  public enum Kind implements Keyword {
    /** Decides and pays. */
    DECIDER,
    /** Does the work, owns it or keeps it going. */
    WORK,
    /** Counts on the result. */
    EXPECTS,
    /** Was to find out whether something holds. */
    CHECKS,
    /** Keeps the systems or the place running. */
    OPERATOR,
    /** Is whom we talk to. */
    CONTACT,
    /** Is one of us: not a question to the client. */
    OURSELVES
  }

  /** The same for the same people, however the brief writes them. */
  String key() {
    List<String> plain = names.stream().map(Respondent::plain).sorted().toList();
    return kind + String.join("\n", plain);
  }

  /** A name without what does not tell two people apart. */
  static String plain(Text name) {
    return name.value().strip().toLowerCase(Locale.ROOT);
  }
}
