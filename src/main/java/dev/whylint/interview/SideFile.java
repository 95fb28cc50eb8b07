package dev.whylint.interview;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.whylint.brief.Language;
import dev.whylint.brief.edit.YamlText;
import dev.whylint.source.Decoded;
import dev.whylint.source.Entry;
import dev.whylint.source.Limits;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Scalar;
import dev.whylint.source.SourceFile;
import dev.whylint.source.SourceReader;
import dev.whylint.source.YamlDocument;
import dev.whylint.source.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the answers of an interview are kept until its brief is written: a file beside the brief
 * that only its owner can read, replaced as a whole after each answer.
 */
public final class SideFile {
  private final Path file;

  /** The side file of a brief. */
  public SideFile(Path brief) {
    this.file = brief.resolveSibling("." + brief.getFileName() + ".interview");
  }

  /**
   * An interview that was broken off.
   *
   * @param before the fingerprint of the brief that it began with
   */
  public record Kept(Language language, String before, Answers answers) {}

  /** Its name, to show. */
  public String name() {
    return String.valueOf(file.getFileName());
  }

  /** Whether anything stands there. */
  public boolean exists() {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Reads it; empty if it is no file that an interview left. */
  public Optional<Kept> read() throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      bytes = in.readNBytes(Limits.standard().maxBytes() + 1);
    }
    Decoded decoded = new SourceReader(Limits.standard()).decode(name(), bytes);
    List<YamlDocument> documents =
        decoded instanceof SourceFile text
            ? new YamlReader(Limits.standard()).read(text)
            : List.of();
    boolean one = documents.size() == 1 && documents.get(0).faults().isEmpty();
    return one && documents.get(0).root() instanceof Mapping root
        ? Optional.ofNullable(kept(root))
        : Optional.empty();
  }

  private static @Nullable Kept kept(Mapping root) {
    Entry answers = root.get("answers");
    String word = text(root.get("language"));
    Language language = word.equals("nl") ? Language.NL : Language.EN;
    if (answers == null
        || !(answers.value() instanceof Mapping map)
        || !language.word().equals(word)) {
      return null;
    }
    Answers read = Answers.none();
    for (Entry entry : map.entries()) {
      read = read.with(entry.key().text(), text(entry));
    }
    return new Kept(language, text(root.get("before")), read);
  }

  private static String text(@Nullable Entry entry) {
    Node node = entry == null ? null : entry.value();
    return node instanceof Scalar scalar ? scalar.text() : "";
  }

  /** Keeps the answers, so that a break at any moment leaves these or those before. */
  void keep(Kept kept) throws IOException {
    StringBuilder out = new StringBuilder("# An interview that was broken off.\n");
    out.append("language: ").append(kept.language().word());
    out.append("\nbefore: ").append(YamlText.quoted(kept.before())).append("\nanswers:");
    out.append(kept.answers().given().isEmpty() ? " {}\n" : "\n");
    for (Map.Entry<String, String> each : kept.answers().given().entrySet()) {
      out.append("  ").append(YamlText.quoted(each.getKey())).append(": ");
      out.append(YamlText.quoted(each.getValue())).append('\n');
    }
    Path beside = file.resolveSibling(name() + ".new");
    Files.deleteIfExists(beside);
    write(beside, out.toString().getBytes(StandardCharsets.UTF_8));
    try {
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void write(Path path, byte[] bytes) throws IOException {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] owner =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try (SeekableByteChannel out = Files.newByteChannel(path, Set.of(CREATE_NEW, WRITE), owner)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        out.write(left);
      }
    }
  }

  /** Removes it. */
  public void remove() throws IOException {
    Files.deleteIfExists(file.resolveSibling(name() + ".new"));
    Files.deleteIfExists(file);
  }
}
