package dev.whylint.cli;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.whylint.source.FailureWords;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where output goes: a file, or standard output where there is none. */
record Target(@Nullable Path file, Console console) {
  /** Something that writes text. */
  interface Writing {
    /** Writes all of it. */
    void to(Appendable out) throws IOException;
  }

  /** Whether somebody sees on a screen what is written. */
  boolean onTerminal() {
    return file == null && console.terminal();
  }

  /** Writes; a file is written beside and moved, so that no half of it is seen. */
  void write(Writing writing) throws IOException {
    if (file == null) {
      screen(writing);
      return;
    }
    try {
      writeBeside(file, writing);
    } catch (FileSystemException e) {
      String why = e.getReason() == null ? FailureWords.of(e) : e.getReason();
      throw new IOException("cannot write '" + file + "': " + why, e);
    }
  }

  private static void writeBeside(Path file, Writing writing) throws IOException {
    // Not a temporary file of the system: only its owner could read that, and so what comes of it.
    Path beside = file.resolveSibling(".whylint-" + UUID.randomUUID() + ".tmp");
    try {
      // This writer puts a question mark for half a surrogate pair; the one of Files would refuse.
      try (Writer out =
          new BufferedWriter(
              new OutputStreamWriter(
                  Files.newOutputStream(beside, CREATE_NEW, WRITE), StandardCharsets.UTF_8))) {
        writing.to(out);
      }
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void screen(Writing writing) throws IOException {
    if (!console.inActions()) {
      writing.to(console.out());
      return;
    }
    StringBuilder text = new StringBuilder();
    writing.to(text);
    console.out().append(ActionsLog.inert(text.toString()));
  }

  private static void move(Path beside, Path target) throws IOException {
    try {
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
