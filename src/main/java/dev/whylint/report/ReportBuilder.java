package dev.whylint.report;

import dev.whylint.analysis.PlanForecast;
import dev.whylint.brief.Language;
import dev.whylint.counsel.Case;
import dev.whylint.counsel.Choices;
import dev.whylint.counsel.Duties;
import dev.whylint.counsel.Duty;
import dev.whylint.counsel.Kept;
import dev.whylint.counsel.KeyFigure;
import dev.whylint.counsel.VerdictPath;
import dev.whylint.counsel.conversation.ConversationPlan;
import dev.whylint.counsel.conversation.Line;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Pages;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Questions;
import dev.whylint.report.ReportView.ChoiceView;
import dev.whylint.report.ReportView.DutyView;
import dev.whylint.report.ReportView.LineView;
import dev.whylint.report.ReportView.QuestionGroup;
import dev.whylint.report.ReportView.QuestionView;
import dev.whylint.report.ReportView.Ref;
import dev.whylint.report.ReportView.Row;
import dev.whylint.report.ReportView.StageView;
import dev.whylint.report.ReportView.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the view of a report from a result and its forecast. */
final class ReportBuilder {
  private final BriefResult result;
  private final Case about;
  private final Labels labels;
  private final ReportWords words;
  private final Pages pages = new Pages();
  private final ReportFindings findings;

  /**
   * A builder.
   *
   * @param result with nothing internal in it where the client reads it
   */
  ReportBuilder(
      BriefResult result, PlanForecast forecast, boolean client, @Nullable Language language) {
    this.result = result;
    this.about = Case.of(result, forecast);
    this.labels = new Labels(language == null ? result.brief().language() : language);
    this.words = new ReportWords(labels, client);
    this.findings = new ReportFindings(result, words, pages, "p");
  }

  ReportView build(String version, String id) throws IOException {
    CausalPicture picture = CausalPicture.of(result.brief(), labels.language());
    Kept kept = Kept.of(about);
    Duties duties = Duties.of(about);
    VerdictPath path = VerdictPath.of(about);
    BriefForecast forecast =
        new BriefForecast(result.file().name(), result.brief(), about.forecast());
    return new ReportView(
        words,
        labels.language().word(),
        words.client(),
        result.brief().name().isEmpty() ? result.file().name() : result.brief().name(),
        source(),
        version,
        labels.verdict(result.verdict()),
        result.verdict().word(),
        words.verdictMeans(result.verdict()),
        said(KeyFigure.of(about)),
        IntStream.range(0, path.steps().size())
            .mapToObj(i -> step(path.steps().get(i), i == 0))
            .toList(),
        FigureLines.lines(result.figures(), labels).entrySet().stream()
            .map(each -> new Row(each.getKey(), each.getValue()))
            .toList(),
        svg(picture, id),
        mapLines(picture),
        new ReportForecast(forecast, labels).view(id + "odds"),
        kept.invested().map(this::invested).orElse(""),
        kept.points().stream().map(this::said).toList(),
        Choices.of(about).stream()
            .map(each -> new ChoiceView(said(each.title()), said(each.what()), said(each.cost())))
            .toList(),
        findings.groups(),
        questions(),
        duties.client().stream().map(this::duty).toList(),
        duties.ours().stream().map(this::duty).toList(),
        words.client() ? List.of() : stages());
  }

  /** What it was made from: the file and the day, for a client only the day. */
  private String source() {
    String day = labels.say("{0}", "{0}", about.forecast().dates().today());
    return words.client() ? day : result.file().name() + " · " + day;
  }

  private String said(Phrase phrase) {
    return phrase.in(labels.language());
  }

  private Step step(VerdictPath.Step step, boolean told) {
    String verdict = labels.verdict(step.to()).toLowerCase(Locale.ROOT);
    int count = step.toGo().size();
    String text =
        count == 1
            ? labels.say(
                "One point stands between this and “{0}”:",
                "Eén punt staat tussen dit oordeel en “{0}”:", verdict)
            : labels.say(
                "{0} points stand between this and “{1}”:",
                "{0} punten staan tussen dit oordeel en “{1}”:", count, verdict);
    return new Step(
        text,
        told,
        step.toGo().stream()
            .map(
                each ->
                    new Ref(
                        findings.number(each), findings.anchor(each), said(each.hit().message())))
            .toList());
  }

  private static String svg(CausalPicture picture, String id) throws IOException {
    StringBuilder svg = new StringBuilder();
    if (!picture.boxes().isEmpty() && MapSvg.fits(picture)) {
      MapSvg.within(picture, id + "map-").write(svg);
    }
    return svg.toString();
  }

  private static List<String> mapLines(CausalPicture picture) throws IOException {
    StringBuilder tree = new StringBuilder();
    if (!picture.boxes().isEmpty()) {
      new MapTree(picture, new Style(80, false, true, true)).write(tree);
    }
    return tree.toString().lines().toList();
  }

  private String invested(Phrase sum) {
    return labels.say(
        "{0} went into this proposal. That work counts; this can be built on:",
        "Er is {0} in dit voorstel gestoken. Dat werk telt; hierop is voort te bouwen:", sum);
  }

  private List<QuestionGroup> questions() {
    Questions questions = Questions.of(result);
    QuestionWords put = new QuestionWords(result, labels.language(), pages);
    List<QuestionGroup> groups = new ArrayList<>();
    int number = 0;
    for (Questions.Group group : questions.groups()) {
      if (QuestionWords.isOurs(group)) {
        continue;
      }
      List<QuestionView> views = new ArrayList<>();
      for (var question : group.questions()) {
        String because = String.join(" ", put.because(question));
        views.add(new QuestionView(++number, put.ask(question), because));
      }
      groups.add(new QuestionGroup(put.heading(group.who()), List.copyOf(views)));
    }
    return List.copyOf(groups);
  }

  private DutyView duty(Duty duty) {
    String state =
        duty.written()
            ? labels.say("agreed", "afgesproken")
            : labels.say("to agree", "af te spreken");
    return new DutyView(said(duty.what()), state, duty.written());
  }

  private List<StageView> stages() {
    return ConversationPlan.of(about).stages().stream()
        .map(
            stage ->
                new StageView(
                    said(stage.heading()), stage.lines().stream().map(this::line).toList()))
        .toList();
  }

  private LineView line(Line line) {
    String label =
        switch (line.kind()) {
          case DO -> labels.say("Do", "Doe");
          case SAY -> labels.say("Say", "Zeg");
          case AVOID -> labels.say("Not", "Niet");
        };
    return new LineView(line.kind().name().toLowerCase(Locale.ROOT), label, said(line.words()));
  }
}
