package dev.whylint.analysis.text;

import dev.whylint.analysis.text.PatternList.Found;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells what kind of action a measure is, whatever it is called, and what is left as its object.
 */
final class ActionFinder {

  /**
   * The kinds of action in a text.
   *
   * @param alone kinds that are one thing whatever they are done to ("a chatbot", "a discount")
   * @param shared kinds that are the same only on the same object ("training", "more staff")
   * @param object the text without the words that name the kind
   */
  record Actions(Set<String> alone, Set<String> shared, String object) {
    /** All kinds, however much they tell: "a checklist" and "a form to tick" on one object. */
    Set<String> kinds() {
      Set<String> all = new TreeSet<>(alone);
      all.addAll(shared);
      return all;
    }
  }

  private record Line(String kind, boolean alone, String pattern) {}

  /** The kind of a measure that only adds people. */
  static final String STAFFING = "staffing";

  private static final Set<String> MORE =
      Set.of(
          "extra",
          "more",
          "additional",
          "temporary",
          "two",
          "three",
          "four",
          "meer",
          "tijdelijk",
          "tijdelijke",
          "twee",
          "drie",
          "vier");

  /** "Geen papieren kopieën meer" ends what it names. */
  private static final Set<String> NO = Set.of("no", "geen", "niet", "not");

  private static final int NEAR = 3;
  private static final int MOST_TEXTS = 1_000;

  /** What a measure is stands in its first words; further on stands what it is for. */
  private static final int OPENING = 9;

  private final Memo<Actions> known = new Memo<>(MOST_TEXTS, this::read);
  private final WordReader reader;
  private final Compounds compounds;
  private final People people;
  private final PatternList<Line> patterns;
  private final Lexicons lexicons;

  ActionFinder(Lexicons lexicons, WordReader reader, Compounds compounds) {
    this.lexicons = lexicons;
    this.reader = reader;
    this.compounds = compounds;
    people = new People(lexicons);
    patterns =
        new PatternList<>(
            lexicons.entries(Lexicon.ACTIONS).stream().map(ActionFinder::line).toList(),
            Line::pattern);
  }

  private static Line line(String entry) {
    String[] fields = entry.split(" ", 3);
    return new Line(fields[0], fields[1].equals("alone"), fields[2]);
  }

  Actions find(String text) {
    return known.of(text);
  }

  private Actions read(String text) {
    List<Word> words = reader.read(text).stream().map(this::withParts).toList();
    Set<String> alone = new TreeSet<>();
    Set<String> shared = new TreeSet<>();
    Set<Integer> taken = new TreeSet<>();
    for (Found<Line> found : patterns.in(words.subList(0, Math.min(words.size(), OPENING)))) {
      (found.line().alone() ? alone : shared).add(found.line().kind());
      for (int at = found.match().start(); at < found.match().end(); at++) {
        taken.add(at);
      }
    }
    if (addsStaff(words)) {
      shared.add(STAFFING);
    }
    if (isCut(words, taken)) {
      return new Actions(Set.of(), Set.of(), text);
    }
    return new Actions(alone, shared, without(words, taken));
  }

  /** Whether both texts name people, and none of the same. */
  boolean forOthers(String a, String b) {
    Set<String> mine = persons(a);
    Set<String> theirs = persons(b);
    return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
  }

  private Set<String> persons(String text) {
    Set<String> persons = new TreeSet<>();
    for (Word word : reader.read(text)) {
      if (people.isPerson(word)) {
        persons.addAll(word.bases());
      }
    }
    return persons;
  }

  /** "Halve the procedures", "the form is cut": what was an action is what is changed now. */
  private boolean isCut(List<Word> words, Set<Integer> taken) {
    if (!words.isEmpty() && NO.contains(words.get(0).lower())) {
      return true;
    }
    for (int at = 0; at < words.size(); at++) {
      if (!taken.contains(at) && RemedyChange.cuts(words.get(at))) {
        return true;
      }
    }
    return RemedyChange.isIn(words, Chunk.at(words, 0, lexicons), lexicons)
        && !words.isEmpty()
        && !taken.contains(0)
        && !taken.contains(words.size() - 1);
  }

  /** "Two extra planners", "tijdelijke medewerkers": more hands, hired or not. */
  private boolean addsStaff(List<Word> words) {
    for (int at = 0; at < words.size(); at++) {
      for (int next = at + 1; next <= Math.min(at + NEAR, words.size() - 1); next++) {
        Word who = words.get(next);
        boolean more = MORE.contains(words.get(at).lower());
        if (more && people.isPerson(who) && !people.isOutsider(who)) {
          return true;
        }
        if (lexicons.set(Lexicon.PHRASE_BREAKS).contains(who.lower())) {
          break;
        }
      }
    }
    return false;
  }

  /** A compound is also what its head carries: "herinneringsmail" is a reminder. */
  private Word withParts(Word word) {
    List<String> parts = word.isSign() ? List.of() : compounds.parts(word.lower());
    int last = parts.size() - 1;
    if (last < 1 || !RemedyFinder.CARRIERS.contains(parts.get(last))) {
      return word;
    }
    List<String> bases = new ArrayList<>(word.bases());
    bases.add(parts.get(last - 1));
    return new Word(word.lower(), List.copyOf(bases), word.token());
  }

  private String without(List<Word> words, Set<Integer> taken) {
    StringBuilder rest = new StringBuilder();
    for (int at = 0; at < words.size(); at++) {
      List<String> parts = compounds.parts(words.get(at).lower());
      boolean named = taken.contains(at);
      if (!named) {
        rest.append(words.get(at).token().text()).append(' ');
      } else if (parts.size() > 1) {
        parts.stream().filter(part -> !isKind(part)).forEach(part -> rest.append(part).append(' '));
      }
    }
    return rest.toString();
  }

  private boolean isKind(String part) {
    return !patterns.in(reader.read(part)).isEmpty();
  }
}
