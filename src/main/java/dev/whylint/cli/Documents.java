package dev.whylint.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks the one brief that a command is about, where a path stands for several. */
final class Documents {
  private Documents() {}

  /**
   * The brief that is meant.
   *
   * @param number which of them, from 1; null: the only one
   * @throws UsageException if there is none, or several and no number
   */
  static Briefs.Read choose(List<Briefs.Read> read, @Nullable String number, String path)
      throws UsageException {
    if (read.isEmpty()) {
      throw new UsageException("there is no brief in '" + path + "'");
    }
    if (number == null && read.size() > 1) {
      throw new UsageException(
          "a report is about one brief, and there are "
              + read.size()
              + "; name one file, or --document N within it");
    }
    for (int i = 0; i < read.size(); i++) {
      if (number == null || number.equals(String.valueOf(i + 1))) {
        return read.get(i);
      }
    }
    throw new UsageException(
        "--document takes a number from 1 to " + read.size() + "; not '" + number + "'");
  }
}
