package dev.whylint.cli;

import dev.whylint.brief.Language;
import dev.whylint.interview.Interview;
import dev.whylint.interview.Manuscript;
import dev.whylint.interview.SideFile;
import dev.whylint.interview.StreamTalk;
import dev.whylint.interview.Talk;
import dev.whylint.interview.TerminalTalk;
import dev.whylint.source.Decoded;
import dev.whylint.source.Limits;
import dev.whylint.source.SourceFile;
import dev.whylint.source.SourceReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Holds an interview over one file: what it begins with, through what it speaks, and the writing.
 */
final class InterviewRun {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final Path file;
  private final String name;
  private final Console console;
  private final SideFile side;

  InterviewRun(Path file, String name, Console console) {
    this.file = file;
    this.name = name;
    this.console = console;
    this.side = new SideFile(file);
  }

  /**
   * Holds it and writes the brief.
   *
   * @param asked the language that was asked for; null if none was
   * @return how it ended
   */
  Interview.End run(@Nullable Language asked, Language usual) throws IOException, UsageException {
    byte @Nullable [] bytes = bytes();
    String before = bytes == null ? "" : fingerprint(bytes);
    SideFile.Kept kept = kept(before);
    Language spoken = kept != null ? kept.language() : asked != null ? asked : usual;
    Manuscript brief = bytes == null ? Manuscript.blank(spoken) : manuscript(bytes);
    // What is written must be in the language of the brief, and so the questions are too.
    Language language = bytes == null || asked != null ? spoken : brief.language();
    Interview.Outcome outcome;
    try (Talk talk = talk()) {
      outcome = new Interview(talk, language, brief, name, side, before).hold(kept);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "an answer finds no place in '%s' (%s); the answers are in %s"
              .formatted(name, e.getMessage(), side.name()));
    }
    if (outcome.end() != Interview.End.INTERRUPTED) {
      write(outcome.text(), bytes);
    }
    return outcome.end();
  }

  /** Writes the brief, and only then drops the answers. */
  private void write(@Nullable String text, byte @Nullable [] bytes)
      throws IOException, UsageException {
    if (text != null) {
      requireUnchanged(bytes);
      String mark = bytes != null && startsWithMark(bytes) ? BYTE_ORDER_MARK : "";
      new Target(file, console).write(out -> out.append(mark).append(text));
      console.out().flush();
      console.tell("whylint: wrote " + name);
      console.err().flush();
    }
    side.remove();
  }

  private byte @Nullable [] bytes() throws IOException, UsageException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    } else if (!Files.isRegularFile(file)) {
      throw new UsageException("'" + name + "' is no file that an interview can add to");
    }
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(Limits.standard().maxBytes() + 1);
    }
  }

  private SideFile.@Nullable Kept kept(String before) throws IOException, UsageException {
    if (!side.exists()) {
      return null;
    }
    SideFile.Kept kept = side.read().orElse(null);
    if (kept == null) {
      throw new UsageException(
          side.name() + " beside '" + name + "' is not what an interview left; move it away");
    } else if (!kept.before().equals(before)) {
      throw new UsageException(
          "'%s' changed since its interview was broken off; put it back as it was, or remove %s to"
                  .formatted(name, side.name())
              + " begin anew");
    }
    return kept;
  }

  private Manuscript manuscript(byte[] bytes) throws UsageException {
    Decoded decoded = new SourceReader(Limits.standard()).decode(name, bytes);
    boolean utf8 =
        decoded instanceof SourceFile text
            && ByteBuffer.wrap(bytes, startsWithMark(bytes) ? 3 : 0, length(bytes))
                .equals(ByteBuffer.wrap(text.text().getBytes(StandardCharsets.UTF_8)));
    Manuscript read = utf8 ? Manuscript.of((SourceFile) decoded).orElse(null) : null;
    if (read == null) {
      throw new UsageException(
          "'%s' cannot be added to: an interview wants one brief in UTF-8 that can be read in full."
                  .formatted(name)
              + "\nSee: whylint check "
              + name);
    }
    return read;
  }

  private static int length(byte[] bytes) {
    return startsWithMark(bytes) ? bytes.length - 3 : bytes.length;
  }

  private static boolean startsWithMark(byte[] bytes) {
    byte[] mark = BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8);
    return bytes.length >= mark.length && Arrays.equals(bytes, 0, 3, mark, 0, 3);
  }

  private void requireUnchanged(byte @Nullable [] before) throws IOException, UsageException {
    byte[] now = bytes();
    if (before == null ? now != null : !Arrays.equals(before, now)) {
      throw new UsageException(
          "'%s' changed during the interview and was left as it is; the answers are in %s"
              .formatted(name, side.name()));
    }
  }

  private Talk talk() {
    boolean typed = console.typed();
    if (typed && console.terminal() && !"dumb".equals(console.env().get("TERM"))) {
      try {
        return TerminalTalk.open(console.colour());
      } catch (IOException e) {
        console.tell("whylint: no line editing here: " + e.getMessage());
      }
    }
    return new StreamTalk(console.in(), console.out(), console.columns(), !typed);
  }

  private static String fingerprint(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
