package dev.whylint.analysis.wording;

import dev.whylint.brief.Language;
import dev.whylint.source.Spacing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the word lists of the wording checks; a line that starts with {@code #} is a comment. */
final class WordLists {
  private WordLists() {}

  /** The entries of a list in the order of its file. */
  static List<String> lines(Language language, String list) {
    String path = "/dev/whylint/lexicon/" + language.word() + "/wording-" + list + ".txt";
    try (InputStream in = WordLists.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("Word list missing from the program: " + path);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("Word list unreadable: " + path, e);
    }
  }

  /** A list of single words, many to a line, as a set. */
  static Set<String> words(Language language, String list) {
    Set<String> words = new HashSet<>();
    for (String line : lines(language, list)) {
      words.addAll(Spacing.words(line));
    }
    return Set.copyOf(words);
  }

  /** The entries of a list of patterns. */
  static List<WordEntry> entries(Language language, String list) {
    return lines(language, list).stream().map(WordEntry::of).toList();
  }

  private static List<String> read(BufferedReader reader) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String entry = line.strip();
      if (!entry.isEmpty() && entry.charAt(0) != '#') {
        lines.add(entry);
      }
    }
    return List.copyOf(lines);
  }
}
