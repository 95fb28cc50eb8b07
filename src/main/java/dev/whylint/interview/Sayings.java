package dev.whylint.interview;

import dev.whylint.report.Printable;
import java.util.List;
import org.apache.commons.text.WordUtils;

/** Lays out what the interview says: wrapped to the screen, and harmless whatever it quotes. */
final class Sayings {
  private static final String INDENT = "   ";

  private final Talk talk;
  private final Wordings words;

  Sayings(Talk talk, Wordings words) {
    this.talk = talk;
    this.words = words;
  }

  /** A sentence on lines of its own. */
  void line(String key, Object... args) {
    talk.say(wrapped("", words.of(key, args)) + "\n");
  }

  /** Whether to go on, a text that quotes an answer of before. */
  void resume(String text) {
    talk.say(
        "\n"
            + wrapped("", text)
            + "\n"
            + wrapped(INDENT, words.of("say.usual", words.of("flag.true")))
            + "\n");
  }

  /** A remark on an answer. */
  void note(String text) {
    talk.say(faint(wrapped(INDENT, text)) + "\n");
  }

  /** The heading of a part of the interview. */
  void heading(String section) {
    talk.say("\n" + paint("1", wrapped("", words.of("section." + section))) + "\n");
  }

  /** A question: what is asked, why in one line, and what can be chosen. */
  void ask(Question question, String usual) {
    talk.say("\n" + wrapped("", words.ask(question)) + "\n");
    talk.say(faint(wrapped(INDENT, words.why(question))) + "\n");
    options(question.kind());
    if (!usual.isEmpty()) {
      talk.say(wrapped(INDENT, words.of("say.usual", shown(question.kind(), usual))) + "\n");
    }
  }

  /** What explains a question. */
  void help(Question question) {
    note(words.of("say.why", words.why(question)));
    note(words.of("say.good", words.good(question)));
    note(words.of("say.keys"));
  }

  private void options(Kind kind) {
    if (kind instanceof Kind.Choice choice && !choice.name().isEmpty()) {
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < choice.words().size(); i++) {
        String called = words.choice(choice.name(), choice.words().get(i));
        all.append(i == 0 ? "" : "  ").append(i + 1).append('\u00a0');
        all.append(called.replace(' ', '\u00a0'));
      }
      talk.say(wrapped(INDENT, all.toString()).replace('\u00a0', ' ') + "\n");
    } else if (kind instanceof Kind.Pick pick) {
      list(pick.options());
    } else if (kind instanceof Kind.Text text) {
      list(text.known());
    }
  }

  private void list(List<Option> options) {
    for (int i = 0; i < options.size(); i++) {
      talk.say(wrapped(INDENT, (i + 1) + " " + options.get(i).text()) + "\n");
    }
  }

  private String shown(Kind kind, String kept) {
    if (kind instanceof Kind.Choice choice) {
      return words.choice(choice.name(), kept);
    } else if (kind instanceof Kind.Pick pick) {
      return named(pick.options(), List.of(kept.split("\n", -1)));
    } else if (kind instanceof Kind.Flag) {
      return words.of("flag." + kept);
    }
    return kind instanceof Kind.Text text && kept.startsWith("=")
        ? named(text.known(), List.of(kept.substring(1)))
        : kept;
  }

  private static String named(List<Option> options, List<String> ids) {
    return String.join(
        "; ", options.stream().filter(o -> ids.contains(o.id())).map(Option::text).toList());
  }

  private String wrapped(String indent, String text) {
    int width = talk.columns() - indent.length() - 1;
    String safe = Printable.line(text);
    return indent + WordUtils.wrap(safe, width, "\n" + indent, true);
  }

  private String faint(String text) {
    return paint("2", text);
  }

  private String paint(String code, String text) {
    return talk.colour() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
