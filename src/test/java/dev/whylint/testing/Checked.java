package dev.whylint.testing;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.Senses;
import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefReader;
import dev.whylint.brief.Day;
import dev.whylint.brief.quantity.When;
import dev.whylint.engine.AfterRule;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Linter;
import dev.whylint.engine.Result;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.WaiverRule;
import dev.whylint.rule.Catalogue;
import dev.whylint.source.Limits;
import dev.whylint.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks a brief given as text as the tool does; a rule that crashes fails. */
public final class Checked {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final Senses SENSES = new Senses();

  /** Set where classes are changed under way, whose earlier results must not be remembered. */
  private static final boolean FRESH = Boolean.getBoolean("whylint.fresh");

  private static final Map<String, Rule> RULES =
      Catalogue.all().stream().collect(Collectors.toMap(rule -> rule.info().name(), r -> r));

  private Checked() {}

  private static Senses senses() {
    return FRESH ? new Senses() : SENSES;
  }

  /** The first brief in the text, unchecked. */
  public static Brief read(String yaml) {
    return new BriefReader(Limits.standard()).read(new SourceFile("test.brief.yaml", yaml)).get(0);
  }

  /** What is computed of a brief that was read, on this day. */
  public static Facts facts(Brief brief, LocalDate today) {
    return new Facts(brief, today, senses(), new SourceFile("test.brief.yaml", ""));
  }

  /** The result for the first brief in the text. */
  public static BriefResult brief(String yaml) {
    return check(yaml, Catalogue.all());
  }

  private static BriefResult check(String yaml, List<Rule> rules) {
    SourceFile file = new SourceFile("test.brief.yaml", yaml);
    Brief brief = read(yaml);
    Day date = brief.date();
    LocalDate today = date != null && date.value() instanceof When when ? when.from() : TODAY;
    List<Result.Crash> crashes = new ArrayList<>();
    BriefResult result =
        new Linter(rules, name -> true)
            .check(file, brief, new Facts(brief, today, senses(), file), crashes);
    if (!crashes.isEmpty()) {
      throw new AssertionError("rules crashed: " + crashes);
    }
    return result;
  }

  /**
   * The findings of one rule. Only those that can silence it run beside it, unless it judges what
   * all others found: so a test of one rule is quick, and fails for the faults of few.
   */
  public static List<Finding> by(String rule, String yaml) {
    return check(yaml, needed(RULES.get(rule))).findings().stream()
        .filter(f -> f.rule().name().equals(rule))
        .toList();
  }

  private static List<Rule> needed(Rule rule) {
    if (rule instanceof AfterRule || rule instanceof WaiverRule) {
      return Catalogue.all();
    }
    RuleInfo info = rule.info();
    Stream<String> silencers =
        Stream.concat(info.silencedBy().stream(), info.silencedAtItem().stream());
    return Stream.concat(Stream.of(rule), silencers.map(RULES::get)).toList();
  }

  /** The ids at which one rule fires. */
  public static List<String> at(String rule, String yaml) {
    return by(rule, yaml).stream().map(f -> f.hit().at().id()).toList();
  }
}
