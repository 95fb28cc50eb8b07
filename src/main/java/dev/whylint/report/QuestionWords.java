package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.brief.Text;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Pages;
import dev.whylint.engine.Question;
import dev.whylint.engine.Questions;
import dev.whylint.engine.Respondent;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the questions about a brief into words, the same in every format. */
final class QuestionWords {
  /** How many questions are told in full unless all are wanted. */
  static final int FULL = 8;

  private static final int MESSAGES = 3;
  private static final int LINES = 6;

  private final BriefResult result;
  private final Labels labels;
  private final Pages pages;

  QuestionWords(BriefResult result, Language language, Pages pages) {
    this.result = result;
    this.labels = new Labels(language);
    this.pages = pages;
  }

  Labels labels() {
    return labels;
  }

  /** What stands above the questions. */
  String opening(Questions questions) {
    if (result.unreadableInPart() || !result.brief().readable()) {
      return labels.say(
          "The brief must be mended first: parts of it cannot be read. whylint check shows where.",
          "Herstel eerst de brief: delen ervan zijn niet te lezen. whylint check toont waar.");
    }
    int count = questions.count();
    if (count == 0) {
      return labels.say("There is nothing to ask.", "Er valt niets te vragen.");
    }
    return count == 1
        ? labels.say("1 question for the next meeting.", "1 vraag voor het volgende gesprek.")
        : labels.say(
            "{0} questions for the next meeting, the most decisive first.",
            "{0} vragen voor het volgende gesprek; waar het meest van afhangt, staat" + " voorop.",
            count);
  }

  /** Who can answer, and by name where the brief has it. */
  String heading(Respondent who) {
    String part = part(who.kind());
    return who.names().isEmpty() ? part : part + ": " + names(who);
  }

  private String names(Respondent who) {
    List<String> names = who.names().stream().map(Text::value).map(QuestionWords::line).toList();
    return labels.say("{0}", "{0}", names);
  }

  private String part(Respondent.Kind kind) {
    return switch (kind) {
      case DECIDER -> labels.say("Whoever decides and pays", "Wie beslist en betaalt");
      case WORK -> labels.say("Whoever does the work", "Wie het werk doet");
      case EXPECTS -> labels.say("Whoever counts on the result", "Wie op het resultaat rekent");
      case CHECKS -> labels.say("Whoever looks into it", "Wie het uitzoekt");
      case OPERATOR -> labels.say("Whoever keeps it running", "Wie het draaiende houdt");
      case CONTACT -> labels.say("Whom we talk to", "Met wie we spreken");
      case OURSELVES ->
          labels.say("For ourselves, before the meeting", "Voor onszelf, vóór het gesprek");
    };
  }

  /** The question as it can be put, with what it is asked of where that is more than one thing. */
  String ask(Question question) {
    return line(put(question));
  }

  private String put(Question question) {
    Language language = labels.language();
    String ask = question.ask().in(language);
    List<Text> items = question.items();
    if (question.findings().size() < 2 || items.isEmpty() || question.isOfSeveralRules()) {
      return ask;
    } else if (question.isSaidAlike(language)) {
      return items.size() < 2
          ? ask
          : labels.say("{0} (For each of: {1}.)", "{0} (Voor elk van deze: {1}.)", ask, items);
    }
    List<Text> others = items.subList(1, items.size());
    return others.isEmpty()
        ? ask
        : labels.say("{0} (The same for {1}.)", "{0} (Dezelfde vraag voor {1}.)", ask, others);
  }

  /** The question where nothing stands beside it: with the words that it is about. */
  String askAlone(Question question) {
    String ask = ask(question);
    if (question.findings().size() > 1 || question.items().isEmpty() || ask.contains("“")) {
      return ask;
    }
    return line(labels.say("{0} (About {1}.)", "{0} (Over {1}.)", ask, question.items().get(0)));
  }

  /** What was seen, a sentence or more. */
  List<String> because(Question question) {
    List<String> all =
        question.findings().stream()
            .map(finding -> line(finding.hit().message().in(labels.language())))
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    if (all.size() <= MESSAGES) {
      return all;
    }
    List<String> some = new ArrayList<>(all.subList(0, MESSAGES - 1));
    some.add(
        labels.say(
            "And {0} more of the same kind.",
            "En nog {0} van dezelfde soort.", all.size() - some.size()));
    return some;
  }

  /** Why it matters before signing. */
  String why(Question question) {
    return pages.of(question.first().rule(), labels.language()).why();
  }

  /** Which findings an answer settles, out of how many that weigh as much. */
  String settles(Question question) {
    Map<Severity, Long> counts = new LinkedHashMap<>();
    question.findings().forEach(finding -> counts.merge(finding.severity(), 1L, Long::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach((severity, count) -> parts.add(share(count, severity)));
    List<String> lines =
        question.findings().stream()
            .map(finding -> String.valueOf(finding.hit().place().line()))
            .distinct()
            .toList();
    boolean one = lines.size() == 1;
    return labels.say(
        one ? "{0}: {1}, line {2}" : "{0}: {1}, lines {2}",
        one ? "{0}: {1}, regel {2}" : "{0}: {1}, regels {2}",
        parts,
        String.join(", ", question.rules()),
        lines.size() > LINES ? lines.subList(0, LINES) + " …" : lines);
  }

  private String share(long count, Severity severity) {
    long total = result.count(severity);
    String points = labels.points(total, severity);
    if (count < total) {
      return labels.say("{0} of {1} {2}", "{0} van de {1} {2}", count, total, points);
    }
    return count == 1
        ? labels.say("the only {0}", "het enige {0}", points)
        : labels.say("all {0} {1}", "alle {0} {1}", count, points);
  }

  /** What is to be written in the brief, for the first of its findings. */
  String mend(Finding finding) {
    return line(finding.hit().mend().in(labels.language()));
  }

  /** Whether a question is for us and not for the client. */
  static boolean isOurs(Questions.Group group) {
    return group.who().kind() == Respondent.Kind.OURSELVES;
  }

  private static String line(String words) {
    return Printable.line(words).strip();
  }
}
