package dev.whylint.build;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Joins the word lists of a language into one file, without their comments and with the length of
 * each line before it: to open a hundred files and to look for the ends of their lines takes longer
 * than to check a brief. Usage: JoinedLists LISTS TARGET; both hold a folder or a file a language.
 *
 * <p>The file: how many lists there are, and for each its name, whether its characters are two
 * bytes and how many lines there are, with the lines.
 */
public final class JoinedLists {
  private JoinedLists() {}

  /** Joins those of each language. */
  public static void main(String[] args) throws IOException {
    for (Path language : sorted(Path.of(args[0]))) {
      Path target = Path.of(args[1], language.getFileName() + ".lists");
      Files.createDirectories(target.getParent());
      Files.write(target, joined(sorted(language)));
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.sorted().toList();
    }
  }

  private static byte[] joined(List<Path> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(files.size());
    for (Path file : files) {
      List<String> lines =
          Files.readAllLines(file).stream()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
              .toList();
      boolean wide = !StandardCharsets.ISO_8859_1.newEncoder().canEncode(String.join("", lines));
      out.writeUTF(file.getFileName().toString().replace(".txt", ""));
      out.writeBoolean(wide);
      out.writeShort(lines.size());
      write(lines, wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1, out);
    }
    return bytes.toByteArray();
  }

  private static void write(List<String> lines, Charset charset, DataOutputStream out)
      throws IOException {
    int total = lines.stream().mapToInt(line -> 2 + line.getBytes(charset).length).sum();
    out.writeInt(total);
    for (String line : lines) {
      byte[] bytes = line.getBytes(charset);
      if (bytes.length > Character.MAX_VALUE) {
        throw new IOException("a line of over 32,000 characters: " + line.substring(0, 80));
      }
      out.writeShort(bytes.length);
      out.write(bytes);
    }
  }
}
