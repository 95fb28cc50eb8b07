package dev.whylint.interview;

import dev.whylint.brief.edit.Written;
import dev.whylint.brief.quantity.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the questions of an interview in their order, and what the answers so far put into the
 * brief. A question that hangs on an answer is there only once that answer is.
 */
final class Sheet {
  private final Known known;
  private final Answers answers;
  private final Wordings words;
  private final List<Question> questions = new ArrayList<>();
  private final Map<String, Written> document = new LinkedHashMap<>();
  private String section = "";

  Sheet(Known known, Answers answers, Wordings words) {
    this.known = known;
    this.answers = answers;
    this.words = words;
  }

  Known known() {
    return known;
  }

  List<Question> questions() {
    return List.copyOf(questions);
  }

  /** The values that the answers give, by the JSON pointer where they go. */
  Map<String, Written> document() {
    return new LinkedHashMap<>(document);
  }

  /** Begins a part of the interview. */
  Sheet section(String name) {
    section = name;
    return this;
  }

  /** Asks for a text. */
  String text(String key, String topic, String about) {
    return ask(key, topic, Kind.text(), about, "");
  }

  /** Asks for a text. */
  String text(String key, String topic) {
    return text(key, topic, "");
  }

  /** Asks for a figure. */
  String amount(String key, String topic, @Nullable Dimension dimension) {
    return ask(key, topic, new Kind.Amount(dimension), "", "");
  }

  /** Asks for a date. */
  String date(String key, String topic) {
    return ask(key, topic, new Kind.Moment(), "", "");
  }

  /** Asks for one of a few words; the usual one is taken if none is given. */
  String choice(String key, String topic, String about, String usual, String... words) {
    String name = topic.substring(topic.indexOf('.') + 1);
    return ask(key, topic, new Kind.Choice(name, List.of(words)), about, usual);
  }

  /** Asks for a mark of 1 to 5. */
  void scale(String key, String topic) {
    ask(key, topic, new Kind.Choice("", List.of("1", "2", "3", "4", "5")), "", "");
  }

  /** Asks which of some things of the brief; not at all where there are none. */
  void pick(String key, String topic, String about, List<Option> options) {
    if (!options.isEmpty()) {
      ask(key, topic, new Kind.Pick(options), about, "");
    }
  }

  /**
   * Asks, unless the brief or an earlier answer says it.
   *
   * @return the answer, or what stands in the brief; empty if it was skipped or is still to come
   */
  String ask(String key, String topic, Kind kind, String about, String usual) {
    if (key.startsWith("/") && (known.has(key) || !known.takes(key))) {
      return known.text(key);
    }
    questions.add(new Question(key, topic, section, kind, about, usual));
    String answer = answers.text(key);
    if (key.startsWith("/") && !answer.isEmpty()) {
      put(key, written(kind, answer));
    }
    return answer;
  }

  /** An id for a new item that no other has. */
  String id(String kind, int number) {
    StringBuilder id = new StringBuilder(words.id(kind, number));
    while (known.uses(id.toString())) {
      id.append("-new");
    }
    return id.toString();
  }

  /** Asks what an item of a list says; one that says something gets an id. */
  String item(String at, String id, String topic) {
    String what = text(at + "/what", topic);
    if (!what.isEmpty()) {
      put(at + "/id", new Written.Words(id));
    }
    return what;
  }

  /** What the brief or an answer gives under a pointer; empty if neither does. */
  String said(String pointer) {
    return known.has(pointer) ? known.text(pointer) : answers.text(pointer);
  }

  /** Puts a value into the brief that follows from an answer. */
  void put(String pointer, Written value) {
    document.put(pointer, value);
  }

  private static Written written(Kind kind, String answer) {
    if (kind instanceof Kind.Flag) {
      return new Written.Verbatim(answer);
    } else if (kind instanceof Kind.Pick) {
      return ids(List.of(answer.split("\n", -1)));
    }
    return new Written.Words(answer);
  }

  /** A list of ids. */
  static Written ids(List<String> ids) {
    return new Written.Items(ids.stream().<Written>map(Written.Words::new).toList());
  }
}
