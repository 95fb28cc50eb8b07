package dev.whylint.settings;

import dev.whylint.house.WordList;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Scalar;
import dev.whylint.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code words:}, a list of words to avoid, or of {@code avoid:} with {@code prefer:}. */
final class HouseWords {
  private static final int MOST = 2_000;
  private static final int LONGEST = 80;

  private final Faults faults;

  HouseWords(Faults faults) {
    this.faults = faults;
  }

  WordList read(Node node) {
    List<WordList.Term> terms = new ArrayList<>();
    List<Node> items = node instanceof Sequence list ? list.items() : List.of(node);
    for (Node item : items) {
      if (terms.size() >= MOST) {
        faults.add(item.place(), "a list has at most " + MOST + " words");
        break;
      }
      if (item instanceof Mapping) {
        pair(item, terms);
      } else {
        add(Keys.word(item, faults), "", terms);
      }
    }
    return new WordList(terms);
  }

  private void pair(Node item, List<WordList.Term> terms) {
    Keys keys = Keys.of(item, List.of("avoid", "prefer"), faults);
    if (keys == null) {
      return;
    }
    Scalar prefer = keys.word("prefer");
    List<Scalar> avoided = keys.words("avoid");
    if (avoided.isEmpty()) {
      faults.add(item.place(), "avoid: is missing");
    }
    for (Scalar avoid : avoided) {
      add(avoid, prefer == null || isBad(prefer) ? "" : prefer.text(), terms);
    }
  }

  private void add(@Nullable Scalar avoid, String prefer, List<WordList.Term> terms) {
    if (avoid == null || isBad(avoid)) {
      return;
    }
    if (!Character.isLetterOrDigit(avoid.text().codePointAt(0))) {
      faults.add(avoid.place(), "a word starts with a letter or a digit");
      return;
    }
    terms.add(new WordList.Term(avoid.text(), prefer));
  }

  private boolean isBad(Scalar word) {
    boolean steers = word.text().chars().anyMatch(c -> Faults.steers((char) c));
    if (steers || word.text().length() > LONGEST) {
      faults.add(
          word.place(), "a word has at most " + LONGEST + " characters, all of them visible");
      return true;
    }
    return false;
  }
}
