package dev.whylint.analysis.text;

import dev.whylint.analysis.text.PatternList.Found;
import dev.whylint.analysis.text.PhrasePattern.Match;
import dev.whylint.brief.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a text says to be lacking, by the lack words of the language and their object. */
final class LackFinder {

  /** On which side of the lack words the missing thing stands. */
  private enum Side {
    AFTER,
    BEFORE,
    INSIDE,
    START
  }

  private static final Set<String> THAT = Set.of("that", "dat", "doordat", "omdat", "because");
  private static final int MOST_OPENING = 10;

  /** "A ship or other attraction" lacks the ship, and says of which kind it is. */
  private static final Set<String> OR = Set.of("or", "of", "and", "en");

  private static final Set<String> OTHER =
      Set.of("other", "another", "similar", "such", "ander", "andere", "dergelijk", "dergelijke");

  /** "Nothing to register with" lacks a thing, whatever verb says what it is for. */
  private static final Set<String> NOTHING = Set.of("nothing", "niets");

  private record Line(Lack.Degree degree, Side side, String pattern) {}

  private record Span(int from, int to) {}

  private final Lexicons lexicons;
  private final WordReader reader;
  private final PatternList<Line> patterns;

  LackFinder(Lexicons lexicons, WordReader reader) {
    this.lexicons = lexicons;
    this.reader = reader;
    patterns =
        new PatternList<>(
            lexicons.entries(Lexicon.LACK_WORDS).stream().map(LackFinder::line).toList(),
            Line::pattern);
  }

  Optional<Lack> find(String text) {
    List<Word> words = reader.read(text);
    for (Found<Line> found : patterns.in(words)) {
      Span thing = isIdiom(words, found.match()) ? null : thing(words, found);
      if (thing != null) {
        return Optional.of(lack(text, words, found, thing));
      }
    }
    return Optional.empty();
  }

  private static Line line(String entry) {
    String[] fields = entry.split(" ", 3);
    return new Line(
        fields[0].equals("short") ? Lack.Degree.SHORT : Lack.Degree.ABSENT,
        Side.valueOf(fields[1].toUpperCase(Locale.ROOT)),
        fields[2]);
  }

  private boolean isIdiom(List<Word> words, Match match) {
    WordSet idioms = lexicons.set(Lexicon.LACK_IDIOMS);
    for (int at = match.start(); at < match.end(); at++) {
      if (idioms.matchAt(words, at, words.size()) > 0) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Span thing(List<Word> words, Found<Line> found) {
    Match match = found.match();
    Span span =
        switch (found.line().side()) {
          case AFTER -> after(words, match.end());
          case BEFORE -> before(words, match.start());
          case INSIDE -> new Span(match.gapStart(), match.gapEnd());
          case START -> match.start() == 0 ? after(words, match.end()) : null;
        };
    if (span == null) {
      return null;
    }
    Span bare = withoutDeterminers(words, span);
    boolean act =
        found.line().side() != Side.BEFORE
            && !saysNothing(words, match)
            && isActNotThing(words, match.end(), bare);
    return bare.from() >= bare.to() || act ? null : bare;
  }

  /** Dutch "wij hebben geen portaal gebouwd": the verb at the end denies an act, not a thing. */
  private boolean isActNotThing(List<Word> words, int matchEnd, Span thing) {
    if (lexicons.language() != Language.NL) {
      return false;
    }
    int end = Math.max(matchEnd, thing.to());
    Word last = words.get(thing.to() - 1);
    boolean lastIsVerb = isVerbForm(last) && thing.to() - thing.from() > 1;
    return lastIsVerb || (end < words.size() && isVerbForm(words.get(end)));
  }

  private boolean isVerbForm(Word word) {
    String lower = word.lower();
    boolean infinitive =
        lexicons.set(Lexicon.OUTCOME_VERBS).contains(lower)
            || lexicons.set(Lexicon.ACQUIRE_VERBS).contains(lower);
    boolean participle =
        lower.contains("ge")
            && (lower.endsWith("d") || lower.endsWith("t") || lower.endsWith("en"))
            && (lexicons.set(Lexicon.OUTCOME_VERBS).contains(word)
                || lexicons.set(Lexicon.ACQUIRE_VERBS).contains(word));
    return infinitive || participle;
  }

  private static boolean saysNothing(List<Word> words, Match match) {
    return words.subList(match.start(), match.end()).stream()
        .anyMatch(word -> NOTHING.contains(word.lower()));
  }

  private Span after(List<Word> words, int from) {
    int to = from;
    while (to < words.size() && !endsThing(words, to)) {
      to++;
    }
    return new Span(from, to);
  }

  private Span before(List<Word> words, int to) {
    int from = to;
    while (from > 0 && !breaksBackwards(words.get(from - 1))) {
      from--;
    }
    return new Span(from, to);
  }

  private boolean breaksBackwards(Word word) {
    return word.isSign() || lexicons.set(Lexicon.REASON_WORDS).contains(word.lower());
  }

  private boolean endsThing(List<Word> words, int at) {
    Word word = words.get(at);
    return word.isSign()
        || isOrOther(words, at)
        || lexicons.set(Lexicon.REASON_WORDS).matchAt(words, at, words.size()) > 0
        || Clauses.opensClause(words, at, lexicons);
  }

  private static boolean isOrOther(List<Word> words, int at) {
    return OR.contains(words.get(at).lower())
        && at + 1 < words.size()
        && OTHER.contains(words.get(at + 1).lower());
  }

  private Span withoutDeterminers(List<Word> words, Span span) {
    WordSet determiners = lexicons.set(Lexicon.DETERMINERS);
    int from = span.from();
    while (from < span.to() && determiners.contains(words.get(from).lower())) {
      from++;
    }
    int to = span.to();
    while (to > from + 1 && lexicons.set(Lexicon.STOPWORDS).contains(words.get(to - 1).lower())) {
      to--;
    }
    return new Span(from, to);
  }

  private Lack lack(String text, List<Word> words, Found<Line> found, Span thing) {
    int start = words.get(thing.from()).start();
    int end = words.get(thing.to() - 1).end();
    int first = Math.min(found.match().start(), thing.from());
    int last = Math.max(found.match().end(), thing.to());
    boolean whole = isBare(words, afterOpening(words, first), first) && isBareAfter(words, last);
    String core = text.substring(start, words.get(coreEnd(words, thing) - 1).end());
    return new Lack(text.substring(start, end), core, start, end, whole, found.line().degree());
  }

  /** "Because there is no portal" and "it is said that we have no portal" are the lack alone. */
  private int afterOpening(List<Word> words, int first) {
    for (int at = Math.min(first, MOST_OPENING) - 1; at >= 0; at--) {
      if (THAT.contains(words.get(at).lower())) {
        return at + 1;
      }
    }
    return lexicons.set(Lexicon.REASON_WORDS).matchAt(words, 0, first);
  }

  private int coreEnd(List<Word> words, Span thing) {
    int to = Chunk.at(words, thing.from(), lexicons).to();
    return to > thing.from() ? Math.min(to, thing.to()) : thing.to();
  }

  private boolean isBare(List<Word> words, int from, int to) {
    for (int at = from; at < to; at++) {
      Word word = words.get(at);
      boolean reason = lexicons.set(Lexicon.REASON_WORDS).matchAt(words, at, to) > 0;
      if (reason || word.isSign() || Clauses.opensClause(words, at, lexicons)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBareAfter(List<Word> words, int from) {
    int to = words.size();
    while (to > from && words.get(to - 1).isSign()) {
      to--;
    }
    if (from < to && Clauses.opensPurpose(words.get(from), lexicons)) {
      return lacksReason(words, from, to);
    }
    return isBare(words, from, to);
  }

  private boolean lacksReason(List<Word> words, int from, int to) {
    for (int at = from; at < to; at++) {
      if (lexicons.set(Lexicon.REASON_WORDS).matchAt(words, at, to) > 0) {
        return false;
      }
    }
    return true;
  }
}
