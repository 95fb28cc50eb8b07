package dev.whylint.report;

import dev.whylint.settings.Effective;
import dev.whylint.settings.Effective.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings of one path on a terminal, each with what set it. */
public final class SettingsReport {
  private static final int INDENT = 2;

  private final Style style;

  /** A report in this style; it tells every rule if all is to be unfolded. */
  public SettingsReport(Style style) {
    this.style = style;
  }

  /** Writes the settings. */
  public void write(Effective settings, Appendable out) throws IOException {
    out.append(style.bold("Settings for " + Printable.line(settings.path()))).append('\n');
    String files = String.join(", ", settings.files());
    out.append("  from: ").append(files.isEmpty() ? "no settings file" : Printable.line(files));
    out.append("\n\n");
    table(settings.values(), out);
    section("Left out of folders", settings.exclude(), out);
    List<Row> rules = settings.rules();
    long set = rules.stream().filter(Row::isSet).count();
    section("Rules", style.all() ? rules : folded(rules), out);
    if (!style.all() && set < rules.size()) {
      String rest = set == 0 ? "All " + rules.size() : "The other " + (rules.size() - set);
      out.append('\n').append(rest).append(" rules are as they come (--all shows them).\n");
    }
    section("Defined terms", settings.terms(), out);
    section("Allowed words", settings.allowed(), out);
  }

  /** The rules that were set, those of a family as one where they were set together. */
  private static List<Row> folded(List<Row> rules) {
    Map<String, List<Row>> families = new LinkedHashMap<>();
    for (Row row : rules) {
      String family = row.name().substring(0, row.name().indexOf('/'));
      families.computeIfAbsent(family, f -> new ArrayList<>()).add(row);
    }
    List<Row> shown = new ArrayList<>();
    families.forEach(
        (family, rows) -> {
          Row first = rows.get(0);
          boolean same = rows.stream().allMatch(row -> isAlike(row, first));
          if (same && first.isSet()) {
            shown.add(new Row(family, first.value(), first.origin()));
          } else {
            rows.stream().filter(Row::isSet).forEach(shown::add);
          }
        });
    return shown;
  }

  private static boolean isAlike(Row row, Row other) {
    return row.value().equals(other.value()) && row.origin().equals(other.origin());
  }

  private void section(String title, List<Row> rows, Appendable out) throws IOException {
    if (!rows.isEmpty()) {
      out.append('\n').append(style.bold(title)).append('\n');
      table(rows, out);
    }
  }

  private void table(List<Row> rows, Appendable out) throws IOException {
    int names = rows.stream().mapToInt(row -> Printable.line(row.name()).length()).max().orElse(0);
    int origins = rows.stream().mapToInt(row -> origin(row).length()).max().orElse(0);
    int longest =
        rows.stream().mapToInt(row -> Printable.line(row.value()).length()).max().orElse(0);
    int room = style.columns() - INDENT - (names == 0 ? 0 : names + 2) - origins - 2;
    int values = Math.min(longest, Math.max(8, room));
    for (Row row : rows) {
      out.append(" ".repeat(INDENT));
      cell(Printable.line(row.name()), names, out);
      cell(Wrap.cut(Printable.line(row.value()), Math.max(1, values)), values, out);
      out.append(style.faint(origin(row))).append('\n');
    }
  }

  private static void cell(String text, int width, Appendable out) throws IOException {
    if (width > 0) {
      out.append(text).append(" ".repeat(Math.max(0, width - text.length()) + 2));
    }
  }

  private static String origin(Row row) {
    return Printable.line(row.origin().shown());
  }
}
