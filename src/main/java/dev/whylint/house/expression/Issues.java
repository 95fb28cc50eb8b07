package dev.whylint.house.expression;

import dev.cel.common.CelIssue;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words, and at the very words, what the CEL library finds wrong. */
final class Issues {
  private static final Pattern FIELD = Pattern.compile("undefined field '([^']*)'.*");
  private static final Pattern NAME = Pattern.compile("undeclared reference to '([^']*)'.*");
  private static final Pattern OVERLOAD =
      Pattern.compile("found no matching overload for '([^']*)' applied to '([^']*)'.*");
  private static final int LONGEST = 120;

  private final String text;
  private final Collection<String> keys;
  private final List<String> names;

  /**
   * For one expression.
   *
   * @param keys that some record of a brief has
   * @param names that an expression can begin with
   */
  Issues(String text, Collection<String> keys, List<String> names) {
    this.text = text;
    this.keys = keys;
    this.names = names;
  }

  ExpressionFault fault(CelIssue issue) {
    int at = offset(issue);
    String message =
        issue.getMessage().lines().findFirst().orElse("").replaceAll(" expecting \\{?'.*", "");
    Matcher field = FIELD.matcher(message);
    if (field.matches()) {
      return unknown(at, "key", field.group(1), List.copyOf(keys));
    }
    Matcher name = NAME.matcher(message);
    if (name.matches()) {
      return unknown(at, "name", name.group(1), names);
    }
    Matcher overload = OVERLOAD.matcher(message);
    if (overload.matches()) {
      String sign = overload.group(1).replaceAll("^[_!]?_|_$", "").replace("_", "");
      String types = plain(overload.group(2));
      return wrong(at, sign + " does not go with " + types, "");
    }
    if (message.startsWith("mismatched input '<EOF>'")) {
      return wrong(at, "this condition ends too early", "");
    }
    String words = message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
    return wrong(at, "this is no condition", words);
  }

  private ExpressionFault unknown(int at, String what, String word, List<String> known) {
    int found = text.indexOf(word, Math.max(0, at));
    int from = found < 0 ? at : found;
    return new ExpressionFault(
        from,
        Math.min(text.length(), from + word.length()),
        new ExpressionFault.Unknown(what, word, known));
  }

  private ExpressionFault wrong(int at, String message, String words) {
    int from = Math.max(0, Math.min(at, text.length() - 1));
    return new ExpressionFault(from, from + 1, new ExpressionFault.Wrong(message, words));
  }

  /** The library's names of types, as people call them. */
  private static String plain(String types) {
    return types
        .replace("google.protobuf.Timestamp", "date")
        .replace("google.protobuf.Duration", "duration")
        .replace("string", "text")
        .replace("double", "number")
        .replace("int", "whole number")
        .replace("bool", "true or false");
  }

  private int offset(CelIssue issue) {
    int line = issue.getSourceLocation().getLine();
    int column = issue.getSourceLocation().getColumn();
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    int points = Math.max(0, Math.min(column, text.codePointCount(start, text.length())));
    return text.offsetByCodePoints(start, points);
  }
}
