package dev.whylint.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Guesses, from the engine's complaint and the text around it, which slip a person made. */
final class SyntaxDiagnosis {

  private static final int LONGEST_PROBLEM = 200;

  private final EngineText source;
  private final String text;
  private final String context;
  private final String problem;
  private final int problemAt;
  private final int contextAt;

  private SyntaxDiagnosis(EngineText source, MarkedYamlEngineException e, int reached) {
    this.source = source;
    this.text = source.text();
    this.context = words(e.getContext());
    this.problem = words(e.getProblem());
    this.contextAt = local(e.getContextMark(), -1);
    this.problemAt = local(e.getProblemMark(), Math.max(contextAt, reached - source.from()));
  }

  /** Diagnoses an exception of the engine; {@code reached} is the offset of its last event. */
  static SyntaxFault of(EngineText source, RuntimeException e, int reached) {
    if (e instanceof MarkedYamlEngineException marked) {
      return new SyntaxDiagnosis(source, marked, reached).fault();
    }
    return new SyntaxFault(reached, reached, -1, words(e.getMessage()), "");
  }

  private SyntaxFault fault() {
    String hint = hint();
    boolean opensAtContext = contextAt >= 0 && (isUnclosed(hint) || startsAtContext());
    int at = opensAtContext ? contextAt : problemAt;
    int other = opensAtContext ? problemAt : contextAt;
    int end = at < text.length() && !Blanks.isBreak(text.charAt(at)) ? at + 1 : at;
    if (opensAtContext && !hint.equals("bracket")) {
      end = Math.max(end, Blanks.trimEnd(text, at, Blanks.lineEnd(text, at, text.length())));
    } else if (end > at && Character.isHighSurrogate(text.charAt(at))) {
      end++;
    }
    String said = context.isEmpty() ? problem : context + ": " + problem;
    int from = source.from();
    int related = other < 0 || other == at ? -1 : from + other;
    return new SyntaxFault(from + at, from + end, related, said, hint);
  }

  private boolean isUnclosed(String hint) {
    return hint.equals("quote") || (hint.equals("bracket") && context.contains("flow"));
  }

  private boolean startsAtContext() {
    return problem.startsWith("could not find expected ':'")
        || context.endsWith("an alias")
        || context.endsWith("an anchor")
        || context.endsWith("a block scalar");
  }

  private String hint() {
    if (problem.contains("(TAB)")) {
      return "tab";
    }
    if (context.contains("quoted scalar") && problem.startsWith("found unexpected")) {
      return "quote";
    }
    if (problem.startsWith("could not find expected ':'")) {
      return "key";
    }
    if (problem.contains("cannot start any token") || startsAtContext()) {
      return "start";
    }
    String layout = layoutHint();
    return layout.equals("indent") && indentHasTab() ? "tab" : layout;
  }

  private String layoutHint() {
    if (problem.startsWith("mapping values are not allowed")) {
      return hasColonBefore() ? "colon" : "indent";
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return isFirstOnLine() ? "indent" : "start";
    }
    boolean unexpected = problem.startsWith("expected");
    if (unexpected && context.contains("flow")) {
      return followsQuote() ? "after-quote" : isOnLineOfContext() ? "" : "bracket";
    }
    if (unexpected && (problem.contains("'}'") || problem.contains("']'"))) {
      return "bracket";
    }
    if (problem.startsWith("expected <block end>")) {
      return isFirstOnLine() ? "indent" : followsQuote() ? "after-quote" : "";
    }
    return problem.startsWith("expected the node content") ? "start" : "";
  }

  private boolean isFirstOnLine() {
    return Blanks.trimStart(text, lineStart(), problemAt) == problemAt;
  }

  private boolean isOnLineOfContext() {
    boolean ended = problemAt == text.length() || problem.contains("<document");
    return !ended && contextAt >= lineStart();
  }

  private boolean indentHasTab() {
    int start = lineStart();
    int word = Blanks.trimStart(text, start, text.length());
    return text.substring(start, word).indexOf('\t') >= 0;
  }

  private boolean followsQuote() {
    int before = Blanks.trimEnd(text, 0, problemAt) - 1;
    return before >= 0 && (text.charAt(before) == '"' || text.charAt(before) == '\'');
  }

  private boolean hasColonBefore() {
    String before = text.substring(lineStart(), problemAt);
    return before.contains(": ") || before.contains(":\t");
  }

  private int lineStart() {
    return Blanks.lineStart(text, problemAt, 0);
  }

  private int local(Optional<Mark> mark, int otherwise) {
    if (mark.isEmpty()) {
      return otherwise;
    }
    return Math.min(text.length(), source.offset(mark.get().getIndex()) - source.from());
  }

  private static String words(@Nullable String said) {
    if (said == null) {
      return "";
    }
    int advice = said.indexOf(". (Do not use");
    String kept = advice < 0 ? said : said.substring(0, advice);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < Math.min(kept.length(), LONGEST_PROBLEM); i++) {
      char c = kept.charAt(i);
      boolean odd = Character.isISOControl(c) || Character.isSurrogate(c);
      line.append(odd ? ' ' : c);
    }
    return line.toString().strip();
  }
}
