package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Pages;
import dev.whylint.engine.Question;
import dev.whylint.engine.Questions;
import dev.whylint.engine.Result;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The questions as a Markdown list, to mail or to bring along. */
public final class QuestionsMarkdown implements Reporter {
  private final boolean all;
  private final @Nullable Language language;
  private final Pages pages = new Pages();

  /**
   * The questions.
   *
   * @param all tells every question in full
   * @param language to speak; null: each brief's own
   */
  public QuestionsMarkdown(boolean all, @Nullable Language language) {
    this.all = all;
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
    String title = brief.brief().name().isEmpty() ? brief.file().name() : brief.brief().name();
    out.append("# ").append(MarkdownText.line(title)).append("\n\n");
    Questions questions = Questions.of(brief);
    out.append(words.opening(questions)).append('\n');
    if (brief.unreadableInPart()) {
      return;
    }
    int number = 0;
    for (Questions.Group group : questions.groups()) {
      out.append("\n## ").append(MarkdownText.line(words.heading(group.who()))).append("\n\n");
      for (Question question : group.questions()) {
        question(++number, question, QuestionWords.isOurs(group), words, out);
      }
    }
  }

  private void question(
      int number, Question question, boolean ours, QuestionWords words, Appendable out)
      throws IOException {
    Labels labels = words.labels();
    String because = String.join(" ", words.because(question));
    String ask = words.ask(question);
    String head = number + ". ";
    boolean full = all || question.rank() <= QuestionWords.FULL;
    String lead = MarkdownText.line(ours ? because : full ? ask : words.askAlone(question));
    out.append(head).append(full ? "**" + lead + "**" : lead).append('\n');
    if (!full) {
      return;
    }
    String indent = " ".repeat(head.length());
    if (!ours) {
      point(indent, labels.say("Because", "Omdat"), because, out);
    }
    point(indent, labels.say("Why", "Waarom"), words.why(question), out);
    if (ours) {
      point(indent, labels.say("Ask", "Vraag"), ask, out);
      point(indent, labels.say("Mend", "Herstel"), words.mend(question.first()), out);
    }
    point(indent, labels.say("Settles", "Regelt"), words.settles(question), out);
  }

  private static void point(String indent, String label, String text, Appendable out)
      throws IOException {
    out.append(indent).append("- ").append(label).append(": ");
    out.append(MarkdownText.line(text)).append('\n');
  }
}
