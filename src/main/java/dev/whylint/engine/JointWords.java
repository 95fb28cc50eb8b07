package dev.whylint.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns what was written for a consultant into words for both sides: what is open becomes a joint
 * task. Only our own words are turned, never those of the brief that are put into them.
 */
final class JointWords {
  private static final String RESOURCE = "/dev/whylint/engine/joint-words.tsv";

  private record Turn(String from, String to) {}

  private final List<Turn> english = new ArrayList<>();
  private final List<Turn> dutch = new ArrayList<>();

  /** Reads the list: language, words, joint words; the first that fits is taken first. */
  JointWords() {
    try (InputStream in = JointWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no list " + RESOURCE);
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      all.lines().filter(line -> !line.isBlank()).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    (cells[0].equals("nl") ? dutch : english).add(new Turn(cells[1], cells[2]));
  }

  /** The phrase in joint words, with the phrases inside it. */
  Phrase of(Phrase phrase) {
    Object[] args =
        phrase.args().stream().map(arg -> arg instanceof Phrase inner ? of(inner) : arg).toArray();
    return Phrase.of(turned(phrase.en(), english), turned(phrase.nl(), dutch), args);
  }

  private static String turned(String words, List<Turn> turns) {
    String out = words;
    for (Turn turn : turns) {
      out = out.replace(turn.from(), turn.to());
    }
    return out;
  }
}
