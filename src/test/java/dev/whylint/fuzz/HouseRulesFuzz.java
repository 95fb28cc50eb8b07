package dev.whylint.fuzz;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.Senses;
import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefReader;
import dev.whylint.engine.Linter;
import dev.whylint.engine.Result;
import dev.whylint.engine.Rule;
import dev.whylint.source.Limits;
import dev.whylint.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Any text is a condition of a house rule that ends, or is refused. */
public final class HouseRulesFuzz {
  private static final SourceFile FILE =
      new SourceFile(
          "fuzz.brief.yaml",
          """
          title: Beds
          problem: {statement: Too few beds, causes: [Nobody plans, Nobody counts]}
          solution: {summary: Beds, quotes: [EUR 70k, EUR 75k]}
          needs: [{who: nurse, what: see which bed is free, priority: must}]
          stakeholders: [{who: nurses, role: user, involved: false}]
          plan: {start: 2027-01-04, deadline: 2027-06-01, budget: EUR 80k, team: 3}
          """);
  private static final Brief BRIEF = new BriefReader(Limits.standard()).read(FILE).get(0);
  private static final Facts FACTS =
      new Facts(BRIEF, LocalDate.of(2026, 11, 24), new Senses(), FILE);

  private HouseRulesFuzz() {}

  /** Tries one input as a condition. */
  public static void fuzzerTestOneInput(byte[] data) {
    String condition = new String(data, StandardCharsets.UTF_8);
    StringBuilder quoted = new StringBuilder();
    for (int i = 0; i < condition.length(); i++) {
      quoted.append("\\u%04x".formatted((int) condition.charAt(i)));
    }
    String settings =
        "house-rules: [{id: house/x, message: '{brief.title}', assert: \"" + quoted + "\"}]\n";
    List<Rule> rules = SettingsFuzz.read(settings.getBytes(StandardCharsets.UTF_8)).houseRules();
    if (!rules.isEmpty()) {
      List<Result.Crash> crashes = new ArrayList<>();
      new Linter(rules, name -> true).check(FILE, BRIEF, FACTS, crashes);
      if (!crashes.isEmpty()) {
        throw new IllegalStateException(crashes.toString());
      }
    }
  }
}
