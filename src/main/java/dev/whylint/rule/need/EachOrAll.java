package dev.whylint.rule.need;

import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Need;
import dev.whylint.brief.Text;
import dev.whylint.engine.Hit;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is missing of needs: said at each of them, or once where all of several lack it. */
record EachOrAll(Brief brief) {
  private static final int SEVERAL = 3;

  /** The hits for the needs that lack something; what the client will not have is left alone. */
  List<Hit> hits(Predicate<Need> lacks, Function<Need, Hit> each, Function<Anchor, Hit> all) {
    List<Need> wanted =
        brief.needs().stream().filter(need -> need.priority() != Need.Priority.WONT).toList();
    List<Need> lacking = wanted.stream().filter(lacks).toList();
    if (lacking.size() >= SEVERAL && lacking.size() == wanted.size()) {
      return List.of(all.apply(brief.section("needs")));
    }
    return lacking.stream().map(each).toList();
  }

  /** Whether nothing is written there. */
  static boolean isBlank(@Nullable Text text) {
    return text == null || text.isEmpty();
  }
}
