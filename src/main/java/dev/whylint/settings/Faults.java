package dev.whylint.settings;

import dev.whylint.brief.Names;
import dev.whylint.source.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gathers what is wrong with one settings file, in words that are safe to print. */
final class Faults {
  /** More than a person mends in one go; a hostile file must not be answered at its own length. */
  private static final int MOST = 50;

  private static final int LONGEST = 60;
  private static final int MOST_NAMED = 30;

  private final String file;
  private final List<SettingsFault> all = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  List<SettingsFault> all() {
    return List.copyOf(all);
  }

  /** Notes a fault; every word of the file in it must have gone through {@link #shown}. */
  void add(Place place, String message) {
    SettingsFault fault = new SettingsFault(file, place, message);
    if (all.size() < MOST && !all.contains(fault)) {
      all.add(fault);
    }
  }

  /** A word that is none of those known, with the nearest of them, or all where they are few. */
  void unknown(Place place, String what, String word, Collection<String> known) {
    if (all.size() >= MOST) {
      return;
    }
    String near = Names.nearest(word, known);
    String hint = "";
    if (!near.isEmpty()) {
      hint = "; did you mean " + near + "?";
    } else if (known.size() <= MOST_NAMED) {
      hint = "; there are: " + String.join(", ", known);
    }
    add(place, "there is no " + what + " " + shown(word) + hint);
  }

  /** How many there are. */
  int count() {
    return all.size();
  }

  /** Words that hold some of the file's, without anything that steers. */
  static String plain(String words) {
    StringBuilder safe = new StringBuilder();
    words.chars().limit(300).forEach(c -> safe.append(steers((char) c) ? '?' : (char) c));
    return safe.toString();
  }

  /** Whether a character moves a cursor or turns the direction of writing. */
  static boolean steers(char c) {
    int type = Character.getType(c);
    return Character.isISOControl(c)
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** Words of the file in quotes, cut to what fits a line and without anything that steers. */
  static String shown(String words) {
    StringBuilder safe = new StringBuilder("'");
    int length = Math.min(words.length(), LONGEST);
    for (int i = 0; i < length; i++) {
      char c = words.charAt(i);
      safe.append(steers(c) || Character.isSurrogate(c) ? '?' : c);
    }
    return safe.append(length < words.length() ? "…'" : "'").toString();
  }
}
