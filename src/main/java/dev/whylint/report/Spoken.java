package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Result;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In which language a report speaks.
 *
 * @param asked the one that was asked for, null: each brief's own
 */
record Spoken(@Nullable Language asked) {
  Language of(BriefResult brief) {
    return asked == null ? brief.brief().language() : asked;
  }

  /** Of what belongs to no single brief: the language that all share, otherwise English. */
  Language of(Result result) {
    Set<Language> all = result.briefs().stream().map(this::of).collect(Collectors.toSet());
    return all.size() == 1 ? all.iterator().next() : asked == null ? Language.EN : asked;
  }
}
