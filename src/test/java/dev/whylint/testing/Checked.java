package dev.whylint.testing;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.Senses;
import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefReader;
import dev.whylint.brief.Day;
import dev.whylint.brief.quantity.When;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Linter;
import dev.whylint.engine.Result;
import dev.whylint.rule.Catalogue;
import dev.whylint.source.Limits;
import dev.whylint.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Checks a brief given as text with every rule, as the tool does; a rule that crashes fails. */
public final class Checked {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final Senses SENSES = new Senses();

  private Checked() {}

  /** The first brief in the text, unchecked. */
  public static Brief read(String yaml) {
    return new BriefReader(Limits.standard()).read(new SourceFile("test.brief.yaml", yaml)).get(0);
  }

  /** The result for the first brief in the text. */
  public static BriefResult brief(String yaml) {
    SourceFile file = new SourceFile("test.brief.yaml", yaml);
    Brief brief = read(yaml);
    Day date = brief.date();
    LocalDate today = date != null && date.value() instanceof When when ? when.from() : TODAY;
    List<Result.Crash> crashes = new ArrayList<>();
    BriefResult result =
        new Linter(Catalogue.all(), name -> true)
            .check(file, brief, new Facts(brief, today, SENSES, file), crashes);
    if (!crashes.isEmpty()) {
      throw new AssertionError("rules crashed: " + crashes);
    }
    return result;
  }

  /** The findings of one rule. */
  public static List<Finding> by(String rule, String yaml) {
    return brief(yaml).findings().stream().filter(f -> f.rule().name().equals(rule)).toList();
  }

  /** The ids at which one rule fires. */
  public static List<String> at(String rule, String yaml) {
    return by(rule, yaml).stream().map(f -> f.hit().at().id()).toList();
  }
}
