package dev.whylint.analysis.text;

import dev.whylint.brief.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the weak remedies by the head of the measure or by its verb (hierarchy of intervention
 * effectiveness: VA National Center for Patient Safety 2015).
 */
final class RemedyFinder {

  /** Heads of a compound that only carry what stands before them: "trainingsdag" is training. */
  static final Set<String> CARRIERS =
      Set.of(
          "mail",
          "bericht",
          "sms",
          "brief",
          "sessie",
          "dag",
          "middag",
          "programma",
          "traject",
          "campagne",
          "bord",
          "ronde",
          "kaart",
          "gesprek",
          "materiaal",
          "moment",
          "bijeenkomst",
          "lamp",
          "dienst",
          "signaal",
          "session",
          "day",
          "programme");

  /** How far a phrase such as "code of conduct" goes on behind the chunk that it begins in. */
  private static final int OF_CONDUCT = 2;

  private static final Set<String> ALSO_THINGS =
      Set.of("train", "track", "watch", "coach", "drill", "measure");

  private final Lexicons lexicons;
  private final WordReader reader;
  private final Compounds compounds;
  private final Products products;
  private final WeakActs acts;

  RemedyFinder(Lexicons lexicons, WordReader reader, Compounds compounds, Products products) {
    this.lexicons = lexicons;
    this.reader = reader;
    this.compounds = compounds;
    this.products = products;
    acts = new WeakActs(lexicons);
  }

  RemedyClass find(String text) {
    List<Word> words = reader.read(text);
    Chunk first = measure(words);
    RemedyClass weak = inChunk(words, first);
    if (weak == RemedyClass.OTHER && lexicons.language() == Language.NL) {
      weak = byFinalVerb(words);
    }
    if (weak == RemedyClass.OTHER && acts.areIn(words)) {
      weak = RemedyClass.MEMO_POLICY;
    }
    return joinsStronger(words, first) || RemedyChange.isIn(words, first, lexicons)
        ? RemedyClass.OTHER
        : weak;
  }

  /** The class of a single word. */
  RemedyClass ofWord(Word word) {
    for (Map.Entry<RemedyClass, Lexicon> entry : lists().entrySet()) {
      WordSet set = lexicons.set(entry.getValue());
      if (set.contains(word)) {
        return entry.getKey();
      }
    }
    return word.token().isWordLike() ? ofCompound(word.lower()) : RemedyClass.OTHER;
  }

  /** The class of a compound is that of its head, or of what its head carries ("trainingsdag"). */
  private RemedyClass ofCompound(String lower) {
    List<String> parts = compounds.parts(lower);
    if (parts.size() < 2) {
      return RemedyClass.OTHER;
    }
    String head = parts.get(parts.size() - 1);
    String telling = CARRIERS.contains(head) ? parts.get(parts.size() - 2) : head;
    for (Map.Entry<RemedyClass, Lexicon> entry : lists().entrySet()) {
      if (lexicons.set(entry.getValue()).contains(telling)) {
        return entry.getKey();
      }
    }
    return RemedyClass.OTHER;
  }

  /** The words of the class in one text. */
  String wordsOf(RemedyClass kind) {
    Lexicon lexicon = lists().get(kind);
    return lexicon == null ? "" : String.join(" ", lexicons.entries(lexicon));
  }

  private static Map<RemedyClass, Lexicon> lists() {
    Map<RemedyClass, Lexicon> lists = new EnumMap<>(RemedyClass.class);
    lists.put(RemedyClass.TRAINING, Lexicon.REMEDY_TRAINING);
    lists.put(RemedyClass.MEMO_POLICY, Lexicon.REMEDY_MEMO_POLICY);
    lists.put(RemedyClass.REMINDER, Lexicon.REMEDY_REMINDER);
    lists.put(RemedyClass.WARNING, Lexicon.REMEDY_WARNING);
    lists.put(RemedyClass.MONITORING, Lexicon.REMEDY_MONITORING);
    return lists;
  }

  /** The first phrase; behind "introduction of" the one that is introduced. */
  private Chunk measure(List<Word> words) {
    Chunk first = Chunk.at(words, skipBreaks(words), lexicons);
    boolean brings =
        first.to() - first.from() == 1
            && lexicons.set(Lexicon.ACQUIRE_VERBS).contains(words.get(first.from()))
            && first.to() + 1 < words.size()
            && (words.get(first.to()).is("of") || words.get(first.to()).is("van"));
    return brings ? Chunk.at(words, first.to() + 1, lexicons) : first;
  }

  private int skipBreaks(List<Word> words) {
    int at = 0;
    while (at < words.size() && Chunk.isBreak(words, at, lexicons)) {
      at++;
    }
    return at;
  }

  private RemedyClass inChunk(List<Word> words, Chunk chunk) {
    RemedyClass found = RemedyClass.OTHER;
    for (int at = chunk.from(); at < chunk.to() && found == RemedyClass.OTHER; at++) {
      found = isVerbOutOfPlace(words, at, chunk) ? found : phraseAt(words, at, chunk.to());
    }
    boolean first = !chunk.isEmpty() && ofWord(words.get(chunk.from())) == found;
    boolean product = products.wordsBefore(words, chunk.from(), chunk.to()) > 0;
    boolean headed = chunk.to() > 0 && ofWord(words.get(chunk.to() - 1)) == found;
    boolean opens = first && lexicons.language() == Language.NL;
    boolean watches = found == RemedyClass.MONITORING || found == RemedyClass.REMINDER;
    return product && !headed && !opens && !watches && !isVerbLed(words, chunk, first)
        ? RemedyClass.OTHER
        : found;
  }

  /** "Train" and "track" are measures only where they open the phrase and have an object. */
  private boolean isVerbOutOfPlace(List<Word> words, int at, Chunk chunk) {
    boolean verb = ALSO_THINGS.contains(words.get(at).lower());
    boolean led = at == chunk.from() && chunk.to() - chunk.from() > 1;
    return verb && !led && lexicons.language() == Language.EN;
  }

  private boolean isVerbLed(List<Word> words, Chunk chunk, boolean first) {
    boolean determined = false;
    for (int at = chunk.from() + 1; at < chunk.to(); at++) {
      determined |= lexicons.set(Lexicon.DETERMINERS).contains(words.get(at).lower());
    }
    return first && determined;
  }

  private RemedyClass phraseAt(List<Word> words, int at, int limit) {
    for (Map.Entry<RemedyClass, Lexicon> entry : lists().entrySet()) {
      int open = Math.min(words.size(), limit + OF_CONDUCT);
      if (lexicons.set(entry.getValue()).matchAt(words, at, open) > 1) {
        return entry.getKey();
      }
    }
    return ofWord(words.get(at));
  }

  private RemedyClass byFinalVerb(List<Word> words) {
    int last = words.size() - 1;
    while (last >= 0 && words.get(last).isSign()) {
      last--;
    }
    return last < 1 || isNoun(words, last) ? RemedyClass.OTHER : ofWord(words.get(last));
  }

  /** "Na de laatste les" ends in a noun: its phrase opens with a determiner. */
  private boolean isNoun(List<Word> words, int last) {
    for (int at = last - 1; at > 0; at--) {
      if (Chunk.isBreak(words, at, lexicons)) {
        return lexicons.set(Lexicon.DETERMINERS).contains(words.get(at + 1).lower())
            && !words.get(last).lower().endsWith("en");
      }
    }
    return false;
  }

  private boolean joinsStronger(List<Word> words, Chunk first) {
    int at = first.to();
    boolean joined = at + 1 < words.size() && (words.get(at).is("and") || words.get(at).is("en"));
    return joined && inChunk(words, Chunk.at(words, at + 1, lexicons)) == RemedyClass.OTHER;
  }
}
