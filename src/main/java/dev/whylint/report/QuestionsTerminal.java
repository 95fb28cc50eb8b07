package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Pages;
import dev.whylint.engine.Question;
import dev.whylint.engine.Questions;
import dev.whylint.engine.Result;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions for a reader at a terminal: the most decisive in full, the others on one line. */
public final class QuestionsTerminal implements Reporter {
  private static final int INDENT = 4;
  private static final int LABEL = 9;

  private final Style style;
  private final @Nullable Language language;
  private final Pages pages = new Pages();

  /**
   * The questions in this style.
   *
   * @param language to speak; null: each brief's own
   */
  public QuestionsTerminal(Style style, @Nullable Language language) {
    this.style = style;
    this.language = language;
  }

  @Override
  public void write(Result result, Appendable out) throws IOException {
    boolean first = true;
    for (BriefResult brief : result.briefs()) {
      out.append(first ? "" : "\n");
      first = false;
      Language spoken = language == null ? brief.brief().language() : language;
      brief(brief, new QuestionWords(brief, spoken, pages), out);
    }
  }

  private void brief(BriefResult brief, QuestionWords words, Appendable out) throws IOException {
    String document = brief.brief().document() > 1 ? " #" + brief.brief().document() : "";
    out.append(style.faint(Printable.line(brief.file().name()) + document)).append('\n');
    for (String line : Wrap.lines(Printable.line(brief.brief().name()), style.columns())) {
      out.append(style.bold(line)).append('\n');
    }
    Questions questions = Questions.of(brief);
    out.append('\n');
    plain(words.opening(questions), out);
    if (brief.unreadableInPart()) {
      return;
    }
    int number = 0;
    for (Questions.Group group : questions.groups()) {
      group(number, group, words, out);
      number += group.questions().size();
    }
    if (!style.all() && questions.count() > QuestionWords.FULL) {
      out.append('\n');
      String more = words.labels().say("--all tells every question.", "--all toont alles voluit.");
      plain(more, out);
    }
  }

  private void group(int before, Questions.Group group, QuestionWords words, Appendable out)
      throws IOException {
    out.append('\n');
    for (String line : Wrap.lines(words.heading(group.who()), style.columns())) {
      out.append(style.mark(line)).append('\n');
    }
    boolean ours = QuestionWords.isOurs(group);
    boolean apart = true;
    int number = before;
    for (Question question : group.questions()) {
      number++;
      boolean full = style.all() || question.rank() <= QuestionWords.FULL;
      out.append(full || apart ? "\n" : "");
      if (full) {
        full(number, question, ours, words, out);
      } else {
        folded(number, question, ours, words, out);
      }
      apart = full;
    }
  }

  private void full(
      int number, Question question, boolean ours, QuestionWords words, Appendable out)
      throws IOException {
    Labels labels = words.labels();
    List<String> because = words.because(question);
    String ask = words.ask(question);
    String lead = ours ? String.join(" ", because) : ask;
    List<String> lines = Wrap.lines(lead, style.columns() - INDENT);
    for (int i = 0; i < lines.size(); i++) {
      String head = i == 0 ? number(number) : " ".repeat(INDENT);
      out.append(head).append(style.bold(lines.get(i))).append('\n');
    }
    if (!ours) {
      for (int i = 0; i < because.size(); i++) {
        labelled(i == 0 ? labels.say("because", "omdat") : "", because.get(i), out);
      }
    }
    labelled(labels.say("why", "waarom"), words.why(question), out);
    if (ours) {
      labelled(labels.say("ask", "vraag"), ask, out);
      labelled(labels.say("mend", "herstel"), words.mend(question.first()), out);
    }
    labelled(labels.say("settles", "regelt"), words.settles(question), out);
  }

  private void folded(
      int number, Question question, boolean ours, QuestionWords words, Appendable out)
      throws IOException {
    String lead = ours ? words.because(question).get(0) : words.askAlone(question);
    out.append(number(number)).append(Wrap.cut(lead, style.columns() - INDENT)).append('\n');
  }

  private static String number(int number) {
    String digits = String.valueOf(number);
    return " ".repeat(Math.max(0, 2 - digits.length())) + digits + "  ";
  }

  private void labelled(String label, String text, Appendable out) throws IOException {
    List<String> lines = Wrap.lines(text, style.columns() - INDENT - LABEL);
    for (int i = 0; i < lines.size(); i++) {
      String head = i == 0 ? label : "";
      out.append(" ".repeat(INDENT)).append(style.faint(head));
      out.append(" ".repeat(LABEL - head.length())).append(lines.get(i)).append('\n');
    }
  }

  private void plain(String text, Appendable out) throws IOException {
    for (String line : Wrap.lines(text, style.columns())) {
      out.append(line).append('\n');
    }
  }
}
