package dev.whylint.analysis.text;

import dev.whylint.brief.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The word lists of one language, from the one resource that the build joins them in: the files
 * {@code lexicon/en/*.txt} without blank lines and comments, which start with {@code #}.
 */
public final class WordFile {
  private record Part(Charset charset, int lines, int at) {}

  private static final class English {
    static final WordFile FILE = new WordFile("/dev/whylint/lexicon/en.lists");
  }

  private static final class Dutch {
    static final WordFile FILE = new WordFile("/dev/whylint/lexicon/nl.lists");
  }

  private final String resource;
  private final ByteBuffer bytes;
  private final Map<String, Part> parts = new HashMap<>();

  /** Reads the joined lists of a resource. */
  WordFile(String resource) {
    this.resource = resource;
    try (InputStream in = WordFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Word lists missing from the program: " + resource);
      }
      bytes = ByteBuffer.wrap(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Word lists unreadable: " + resource, e);
    }
    int at = 2;
    for (int left = bytes.getShort(0); left > 0; left--) {
      String name = string(at + 2, bytes.getShort(at), StandardCharsets.ISO_8859_1);
      at += 2 + name.length();
      Charset charset =
          bytes.get(at) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
      parts.put(name, new Part(charset, bytes.getShort(at + 1), at + 7));
      at += 7 + bytes.getInt(at + 3);
    }
  }

  /** The lists of a language, read once. */
  public static WordFile of(Language language) {
    return language == Language.NL ? Dutch.FILE : English.FILE;
  }

  /** The entries of a list, one a line, in their order. */
  public List<String> lines(String list) {
    Part part = parts.get(list);
    if (part == null) {
      throw new IllegalStateException("No word list " + list + " in " + resource);
    }
    String[] lines = new String[part.lines()];
    int at = part.at();
    for (int i = 0; i < lines.length; i++) {
      int length = bytes.getChar(at);
      lines[i] = string(at + 2, length, part.charset());
      at += 2 + length;
    }
    return List.of(lines);
  }

  private String string(int at, int length, Charset charset) {
    return new String(bytes.array(), at, length, charset);
  }
}
