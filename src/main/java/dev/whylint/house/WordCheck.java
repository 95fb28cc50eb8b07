package dev.whylint.house;

import dev.whylint.analysis.Facts;
import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefText;
import dev.whylint.brief.BriefText.Scope;
import dev.whylint.brief.Text;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that a team avoids, in what a brief says in its own voice: names, figures and remarks
 * that were heard are left alone.
 *
 * @param message null: says which word to write instead
 */
public record WordCheck(
    WordList list, @Nullable Said message, @Nullable Said ask, @Nullable Said mend)
    implements HouseCheck {
  private static final Set<Scope> OWN_VOICE =
      EnumSet.of(Scope.STATEMENT, Scope.ACCEPTANCE, Scope.CONTRACT, Scope.NOTE);
  private static final int CHARACTERS_PER_STEP = 8;

  @Override
  public List<Hit> hits(Brief brief, Facts facts, Steps steps) {
    List<Hit> hits = new ArrayList<>();
    for (BriefText each : brief.texts()) {
      if (OWN_VOICE.contains(each.scope())) {
        steps.take(1 + each.text().value().length() / CHARACTERS_PER_STEP);
        for (WordList.Found found : list.in(each.text().value())) {
          if (hits.size() < MOST_HITS) {
            steps.take(STEPS_OF_A_HIT);
            hits.add(hit(brief, each, found, facts));
          }
        }
      }
    }
    return hits;
  }

  private Hit hit(Brief brief, BriefText each, WordList.Found found, Facts facts) {
    String words = each.text().value().substring(found.from(), found.to());
    Text quoted = new Text(words, each.text().place());
    return Hit.at(
            each.at(),
            message == null ? message(quoted, found.prefer()) : message.about(brief, null),
            ask == null ? ask(quoted) : ask.about(brief, null),
            mend == null ? mend(quoted, found.prefer()) : mend.about(brief, null))
        .marking(facts.places().of(each.text(), found.from(), found.to()));
  }

  private static Phrase message(Text words, String prefer) {
    return prefer.isEmpty()
        ? Phrase.of("We do not write {0}.", "We schrijven geen {0}.", words)
        : Phrase.of("We write “{1}”, not {0}.", "We schrijven “{1}”, niet {0}.", words, prefer);
  }

  private static Phrase ask(Text words) {
    return Phrase.of(
        "What do you mean by {0} here, in other words?",
        "Wat bedoelt u hier met {0}, in andere woorden?", words);
  }

  private static Phrase mend(Text words, String prefer) {
    return prefer.isEmpty()
        ? Phrase.of("Say it without {0}.", "Zeg het zonder {0}.", words)
        : Phrase.of("Write “{1}” for {0}.", "Schrijf “{1}” in plaats van {0}.", words, prefer);
  }

  @Override
  public Set<String> keys() {
    return Set.of();
  }
}
