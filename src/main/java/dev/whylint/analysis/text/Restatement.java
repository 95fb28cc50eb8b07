package dev.whylint.analysis.text;

import dev.whylint.brief.Language;
import dev.whylint.source.Spacing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether a cause says the symptom again without adding what makes it happen. */
final class Restatement {

  /** Shares of weighted content; set on the project's own tables, not taken from a source. */
  private static final double COVERED = 0.45;

  private static final double MOST_ADDED = 0.85;
  private static final double HARDLY_NEW = 0.4;

  /** Letters that a word of the same family shares, and how many an ending may add. */
  private static final int SHORTEST_ROOT = 5;

  private static final int LONGEST_ENDING = 3;

  /** Somebody at work whom the symptom does not name: that is where it comes from. */
  private static final double WHO_DOES_IT = 1;

  /** More and less: a change by itself, and of something only with that thing beside it. */
  private static final Set<String> DEGREES = Set.of("many", "few", "veel", "weinig");

  /** That it takes long is said of many a state and makes it no other. */
  private static final Set<String> LASTING = Set.of("slow", "traag");

  /** What is said of people who leave as of things. */
  private static final Set<String> LOST = Set.of("lose", "stop", "kwijt", "stopt");

  /** Those who are in any organisation, so that naming them adds nothing. */
  private static final Set<String> ANY_STAFF = Set.of("staff", "medewerker", "people", "mens");

  private final Lexicons lexicons;
  private final WordReader reader;
  private final Content content;
  private final People people;

  Restatement(Lexicons lexicons, WordReader reader, Content content) {
    this.lexicons = lexicons;
    this.reader = reader;
    this.content = content;
    people = new People(lexicons);
  }

  boolean restates(String cause, String symptom) {
    if (plain(cause).equals(plain(symptom))) {
      return true;
    }
    Map<String, Double> seen = content.beside(symptom, cause);
    Map<String, Double> said = inItsWords(content.beside(cause, symptom), seen);
    if (namesReason(cause, seen)) {
      return false;
    }
    Set<String> states = states(seen, symptom);
    if (states.isEmpty()) {
      return repeats(said, seen);
    }
    Set<String> same = states(said, cause);
    same.retainAll(states);
    return !same.isEmpty() && addsNothing(cause, said, symptom, seen, same);
  }

  /** With a word of the same family as the symptom has it: "visitor" beside "visit". */
  private static Map<String, Double> inItsWords(
      Map<String, Double> said, Map<String, Double> seen) {
    Map<String, String> byRoot = new HashMap<>();
    for (String word : seen.keySet()) {
      roots(word).forEach(root -> byRoot.putIfAbsent(root, word));
    }
    Map<String, Double> words = new LinkedHashMap<>();
    for (Map.Entry<String, Double> entry : said.entrySet()) {
      words.merge(kin(entry.getKey(), seen, byRoot), entry.getValue(), Math::max);
    }
    return words;
  }

  /** The word itself where it is seen; else what it is made from, or what is made from it. */
  private static String kin(String word, Map<String, Double> seen, Map<String, String> byRoot) {
    return roots(word).stream()
        .filter(seen::containsKey)
        .findFirst()
        .orElseGet(() -> byRoot.getOrDefault(word, word));
  }

  /** A word and what is left of it without an ending, the longest first. */
  private static List<String> roots(String word) {
    List<String> roots = new ArrayList<>(List.of(word));
    for (int cut = 1; cut <= LONGEST_ENDING && word.length() - cut >= SHORTEST_ROOT; cut++) {
      roots.add(word.substring(0, word.length() - cut));
    }
    return roots;
  }

  /** By the words alone, where the symptom has no state that is known. */
  private static boolean repeats(Map<String, Double> said, Map<String, Double> seen) {
    double shared = Overlap.shared(said, seen);
    double added = Overlap.total(said) - shared;
    return shared > 0 && added <= MOST_ADDED && Overlap.containment(seen, said) >= COVERED;
  }

  /** The same state, of the same thing or of nothing else. */
  private boolean addsNothing(
      String cause,
      Map<String, Double> said,
      String symptom,
      Map<String, Double> seen,
      Set<String> same) {
    Set<String> who = people(symptom, true);
    Set<String> all = people(cause, true);
    Set<String> free = people(cause, !who.isEmpty());
    free.addAll(DEGREES);
    free.addAll(LASTING);
    double added = 0;
    for (Map.Entry<String, Double> entry : said.entrySet()) {
      boolean known = seen.containsKey(entry.getKey()) || free.contains(entry.getKey());
      boolean light = entry.getValue() <= Content.QUALIFIER;
      double weight = all.contains(entry.getKey()) && !light ? WHO_DOES_IT : entry.getValue();
      added += known ? 0 : weight;
    }
    Set<String> mine = topics(said, all);
    Set<String> theirs = topics(seen, who);
    boolean apart = !mine.isEmpty() && !theirs.isEmpty();
    boolean shared = said.keySet().stream().anyMatch(k -> isShared(k, said, seen));
    boolean onlyDegree = DEGREES.containsAll(same);
    return added <= MOST_ADDED && (shared || (!apart && !onlyDegree));
  }

  private boolean isShared(String key, Map<String, Double> said, Map<String, Double> seen) {
    double most = Math.max(said.getOrDefault(key, 0.0), seen.getOrDefault(key, 0.0));
    return seen.containsKey(key) && !content.isState(key) && most > Content.QUALIFIER;
  }

  /** What a text is about: neither a state nor people nor a word of little weight. */
  private Set<String> topics(Map<String, Double> of, Set<String> persons) {
    Set<String> topics = new HashSet<>(of.keySet());
    topics.removeIf(
        key ->
            content.isState(key)
                || persons.contains(key)
                || of.getOrDefault(key, 0.0) <= Content.QUALIFIER);
    return topics;
  }

  /** The people that a text names: those who are served and any staff, or all of them. */
  private Set<String> people(String text, boolean all) {
    Set<String> found = new HashSet<>();
    for (Word word : reader.read(text)) {
      if (people.isPerson(word)) {
        Set<String> meant = content.of(word.lower()).keySet();
        boolean general = people.isOutsider(word) || ANY_STAFF.containsAll(meant);
        found.addAll(all || general ? meant : Set.of());
      }
    }
    return found;
  }

  /** The states that are said; losing people is their leaving. */
  private Set<String> states(Map<String, Double> said, String text) {
    Set<String> states = new TreeSet<>(said.keySet());
    states.removeIf(key -> !content.isState(key));
    String leaving = lexicons.language() == Language.NL ? "uitstroom" : "leave";
    boolean lost = said.keySet().stream().anyMatch(LOST::contains);
    if (lost && !people(text, true).isEmpty()) {
      states.add(leaving);
    }
    return states;
  }

  /** Whether a reason is given that holds more than the symptom itself. */
  private boolean namesReason(String cause, Map<String, Double> seen) {
    List<Word> words = reader.read(cause);
    for (int at = 0; at < words.size(); at++) {
      boolean opens = lexicons.set(Lexicon.REASON_WORDS).matchAt(words, at, words.size()) > 0;
      if (opens && isNew(cause.substring(words.get(at).end()), seen)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNew(String clause, Map<String, Double> seen) {
    double added = 0;
    for (Map.Entry<String, Double> entry : content.of(clause).entrySet()) {
      added += seen.containsKey(entry.getKey()) ? 0 : entry.getValue();
    }
    return added > HARDLY_NEW;
  }

  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> out.appendCodePoint(isLetterOrNumber(c) ? c : ' '));
    return Spacing.single(out.toString()).strip();
  }

  private static boolean isLetterOrNumber(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
