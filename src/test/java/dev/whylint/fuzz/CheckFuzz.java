package dev.whylint.fuzz;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.Senses;
import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefReader;
import dev.whylint.brief.Language;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Linter;
import dev.whylint.engine.Result;
import dev.whylint.rule.Catalogue;
import dev.whylint.source.Limits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Any bytes are checked with every rule, and every finding can be said in both languages. */
public final class CheckFuzz {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Senses SENSES = new Senses();
  private static final BriefReader READER = new BriefReader(Limits.standard());
  private static final Linter LINTER = new Linter(Catalogue.all(), name -> true);

  private CheckFuzz() {}

  /** Checks one input. */
  public static void fuzzerTestOneInput(byte[] data) {
    BriefReader.Result read = READER.read("fuzz.brief.yaml", data);
    for (Brief brief : read.briefs()) {
      Facts facts = new Facts(brief, TODAY, SENSES, read.file());
      List<Result.Crash> crashes = new ArrayList<>();
      BriefResult result = LINTER.check(read.file(), brief, facts, crashes);
      if (!crashes.isEmpty()) {
        throw new IllegalStateException(crashes.toString());
      }
      result.findings().forEach(CheckFuzz::say);
    }
  }

  private static void say(Finding finding) {
    for (Language language : Language.values()) {
      finding.hit().message().in(language);
    }
  }
}
