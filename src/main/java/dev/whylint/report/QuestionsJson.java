package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.brief.Text;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Pages;
import dev.whylint.engine.Question;
import dev.whylint.engine.Questions;
import dev.whylint.engine.Respondent;
import dev.whylint.engine.Result;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The questions as JSON, all of them in full. */
public final class QuestionsJson implements Reporter {
  private final String version;
  private final @Nullable Language language;
  private final Pages pages = new Pages();

  /**
   * The questions by this version of the tool.
   *
   * @param language to speak; null: each brief's own
   */
  public QuestionsJson(String version, @Nullable Language language) {
    this.version = version;
    this.language = language;
  }

  @Override
  public void write(Result result, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = PrettyJson.generator(text)) {
      JsonHead.open(json, version);
      json.writeArrayPropertyStart("briefs");
      for (BriefResult brief : result.briefs()) {
        brief(json, brief);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(text.getBuffer()).append('\n');
  }

  private void brief(JsonGenerator json, BriefResult brief) {
    Language spoken = language == null ? brief.brief().language() : language;
    QuestionWords words = new QuestionWords(brief, spoken, pages);
    json.writeStartObject();
    json.writeStringProperty("file", brief.file().name());
    json.writeNumberProperty("document", brief.brief().document());
    json.writeStringProperty("title", brief.brief().name());
    json.writeStringProperty("language", spoken.word());
    json.writeBooleanProperty("mendFirst", brief.unreadableInPart());
    json.writeArrayPropertyStart("questions");
    if (!brief.unreadableInPart()) {
      int number = 0;
      for (Questions.Group group : Questions.of(brief).groups()) {
        for (Question question : group.questions()) {
          question(json, ++number, group.who(), question, words);
        }
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void question(
      JsonGenerator json, int number, Respondent who, Question question, QuestionWords words) {
    json.writeStartObject();
    json.writeNumberProperty("number", number);
    json.writeNumberProperty("rank", question.rank());
    json.writeObjectPropertyStart("who");
    json.writeStringProperty("part", who.kind().word());
    json.writeArrayPropertyStart("names");
    who.names().stream().map(Text::value).forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("words", words.heading(who));
    json.writeEndObject();
    json.writeStringProperty("severity", question.severity().word());
    json.writeStringProperty("ask", words.ask(question));
    json.writeArrayPropertyStart("items");
    question.items().stream().map(Text::value).forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("why", words.why(question));
    json.writeArrayPropertyStart("settles");
    question.findings().forEach(finding -> settled(json, finding, words));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void settled(JsonGenerator json, Finding finding, QuestionWords words) {
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule().name());
    json.writeStringProperty("severity", finding.severity().word());
    json.writeStringProperty("at", finding.hit().at().id());
    json.writeStringProperty("path", finding.hit().at().path());
    json.writeNumberProperty("line", finding.hit().place().line());
    json.writeStringProperty("message", finding.hit().message().in(words.labels().language()));
    json.writeStringProperty("mend", words.mend(finding));
    json.writeStringProperty("fingerprint", finding.fingerprint());
    json.writeEndObject();
  }
}
