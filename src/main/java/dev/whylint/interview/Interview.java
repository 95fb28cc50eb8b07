package dev.whylint.interview;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Language;
import dev.whylint.brief.edit.Written;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the questions one by one, keeps each answer at once, and gives the brief that they make. */
public final class Interview {
  private static final String PROMPT = "> ";

  private final Talk talk;
  private final Manuscript brief;
  private final String name;
  private final SideFile side;
  private final String before;
  private final Language language;
  private final Wordings words;
  private final Sayings sayings;
  private final TextSense sense;
  private final Map<String, String> withdrawn = new HashMap<>();
  private Answers answers = Answers.none();
  private String section = "";

  /**
   * An interview for one brief.
   *
   * @param language in which to speak
   * @param name what to call the brief
   * @param before the fingerprint of the brief, to be found again by the one who goes on later
   */
  public Interview(
      Talk talk, Language language, Manuscript brief, String name, SideFile side, String before) {
    this.talk = talk;
    this.language = language;
    this.brief = brief;
    this.name = name;
    this.side = side;
    this.before = before;
    this.words = new Wordings(language);
    this.sayings = new Sayings(talk, words);
    this.sense = new TextSense(brief.language());
  }

  /** How an interview ended. */
  public enum End {
    /** Every question was put. */
    COMPLETE,
    /** The user stopped, or the answers did. */
    STOPPED,
    /** It was broken off, and its answers are kept for later. */
    INTERRUPTED
  }

  /**
   * What came of it.
   *
   * @param text the brief as it is now to be; null where nothing is to be added
   */
  public record Outcome(End end, @Nullable String text) {}

  /**
   * Holds it to its end.
   *
   * @param kept what an interview that was broken off has left; null if there is none
   * @throws IOException if the answers cannot be read or kept
   */
  public Outcome hold(SideFile.@Nullable Kept kept) throws IOException {
    sayings.line("say.opening", name);
    End end = kept == null ? null : resume(kept);
    while (end == null) {
      Optional<Question> next = outline().next(answers);
      end = next.isPresent() ? put(next.get()) : End.COMPLETE;
    }
    if (end == End.INTERRUPTED) {
      sayings.line("say.interrupted", side.name());
      return new Outcome(end, null);
    }
    Map<String, Written> document = outline().document();
    String last = document.isEmpty() ? "say.nothing" : "say.done";
    sayings.line(end == End.STOPPED && !document.isEmpty() ? "say.stopped" : last, name);
    return new Outcome(end, document.isEmpty() ? null : brief.with(document, words).text());
  }

  private Outline outline() {
    return Outline.of(brief.known(), answers, sense, words);
  }

  private @Nullable End resume(SideFile.Kept kept) throws IOException {
    String last = "";
    for (String text : kept.answers().given().values()) {
      last = text.isEmpty() || text.startsWith("=") ? last : text;
    }
    String asked = words.of("say.resume", name, kept.answers().count(), last);
    while (true) {
      sayings.resume(asked);
      Talk.Input input = talk.hear(PROMPT);
      if (!(input instanceof Talk.Input.Line line)) {
        return End.INTERRUPTED;
      }
      String typed = line.text().strip();
      Heard heard =
          new Listener(language, words).hear(new Kind.Flag(), typed.isEmpty() ? "yes" : typed);
      if (heard instanceof Heard.Refused refused) {
        sayings.note(refused.message());
      } else if (((Heard.Taken) heard).kept().equals("true")) {
        answers = kept.answers();
        return null;
      } else {
        side.remove();
        sayings.line("say.begin-anew");
        return null;
      }
    }
  }

  /** Puts a question until it is settled; tells how the interview ends, or null if it goes on. */
  private @Nullable End put(Question question) throws IOException {
    if (!question.section().equals(section)) {
      section = question.section();
      sayings.heading(section);
    }
    String earlier = withdrawn.getOrDefault(question.key(), "");
    String usual = earlier.isEmpty() ? question.usual() : earlier;
    sayings.ask(question, usual);
    return answered(question, usual);
  }

  private @Nullable End answered(Question question, String usual) throws IOException {
    while (true) {
      Talk.Input input = talk.hear(PROMPT);
      if (!(input instanceof Talk.Input.Line line)) {
        return input instanceof Talk.Input.End ? End.STOPPED : End.INTERRUPTED;
      }
      String typed = line.text().strip();
      switch (typed) {
        case "?" -> sayings.help(question);
        case "." -> {
          return End.STOPPED;
        }
        case "<" -> {
          if (back(question)) {
            return null;
          }
        }
        default -> {
          if (settled(question, typed, usual)) {
            return null;
          }
        }
      }
    }
  }

  private boolean back(Question question) throws IOException {
    Optional<Question> earlier = outline().before(question, answers);
    if (earlier.isEmpty()) {
      sayings.note(words.of("say.nothing-before"));
      return false;
    }
    String key = earlier.get().key();
    withdrawn.put(key, answers.text(key));
    keep(answers.without(key));
    return true;
  }

  private boolean settled(Question question, String typed, String usual) throws IOException {
    if (typed.isEmpty() || typed.equals("-")) {
      keep(answers.with(question.key(), typed.isEmpty() ? usual : ""));
      return true;
    }
    Heard heard = new Listener(brief.language(), words).hear(question.kind(), typed);
    if (heard instanceof Heard.Taken taken) {
      if (!taken.note().isEmpty()) {
        sayings.note(taken.note());
      }
      keep(answers.with(question.key(), taken.kept()));
      return true;
    }
    sayings.note(((Heard.Refused) heard).message());
    return false;
  }

  private void keep(Answers now) throws IOException {
    answers = now;
    side.keep(new SideFile.Kept(language, before, now));
  }
}
