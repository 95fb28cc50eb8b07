package dev.whylint.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Says in words why the system would not read or write a file. */
public final class FailureWords {
  private FailureWords() {}

  /**
   * The reason alone, without the name of the file: the caller says that as it was given.
   *
   * @return a clause such as "there is no permission"; never empty
   */
  public static String of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "there is no permission";
    }
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "it is not there";
    }
    if (e instanceof NotDirectoryException) {
      return "a part of its path is no folder";
    }
    if (e instanceof FileSystemLoopException) {
      return "its links lead back to themselves";
    }
    if (e instanceof CharacterCodingException) {
      return "its name or text is in another encoding";
    }
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    if (reason == null || reason.isBlank()) {
      return "the system gave no reason";
    }
    return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
  }
}
