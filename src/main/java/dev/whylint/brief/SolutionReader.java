package dev.whylint.brief;

import dev.whylint.brief.BriefText.Scope;
import java.util.List;

/** Reads the proposed solution and its parts. */
final class SolutionReader {
  private static final List<String> ADDRESSED = List.of("cause", "symptom", "need");
  private static final List<String> BEFORE = List.of("part", "dependency");

  Solution absent(Anchor at) {
    return new Solution(
        at, null, null, null, List.of(), List.of(), List.of(), null, null, List.of(), null);
  }

  Solution solution(Fields f) {
    return new Solution(
        f.at(),
        f.text("summary", Scope.STATEMENT),
        f.choice("proposed-by", Solution.ProposedBy.values()),
        f.section("invested", "money", "solution.invested", this::invested),
        f.items("parts", "part", "what", this::part),
        f.items("alternatives", "alternative", "what", this::alternative),
        f.texts("out-of-scope", Scope.STATEMENT),
        f.choice("rollout", Solution.Rollout.values()),
        f.flag("rehearsed"),
        f.items("quotes", "quote", "price", this::quote),
        f.section("advised-by", "who", "solution.advised-by", this::advice));
  }

  private Solution.Invested invested(Fields f) {
    return new Solution.Invested(
        f.at(), f.words("money", Accepts.MONEY), f.words("time", Accepts.TIME));
  }

  private Solution.Alternative alternative(Fields f) {
    return new Solution.Alternative(
        f.at(), f.what("what", Scope.STATEMENT), f.text("verdict", Scope.STATEMENT));
  }

  private Solution.Quote quote(Fields f) {
    return new Solution.Quote(f.at(), f.text("by", Scope.NAME), f.figure("price", Accepts.MONEY));
  }

  private Solution.Advice advice(Fields f) {
    return new Solution.Advice(f.at(), f.text("who", Scope.NAME), f.flag("sells-it"));
  }

  private Part part(Fields f) {
    return new Part(
        f.at(),
        f.what("what", Scope.STATEMENT),
        f.choice("kind", Part.Kind.values()),
        f.links("addresses", ADDRESSED),
        f.figure("effort", Accepts.EFFORT),
        f.figure("cost", Accepts.MONEY),
        f.day("ready-by"),
        f.links("depends-on", BEFORE));
  }
}
