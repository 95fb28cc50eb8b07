package dev.whylint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The files that a run reads, which none of its outputs may write over. */
final class Inputs {
  private Inputs() {}

  /**
   * Lets an output go to a file only where nothing is lost.
   *
   * @param output the file; null for standard output
   * @param read the files that the run reads, as they were named
   * @throws UsageException if it is one of these, by whatever name
   */
  static void spare(@Nullable Path output, Collection<String> read, Console console)
      throws IOException, UsageException {
    if (output == null || !Files.exists(output)) {
      return;
    }
    for (String name : read) {
      Path input = console.directory().resolve(name);
      if (Files.exists(input) && Files.isSameFile(input, output)) {
        throw new UsageException(
            "the output would be written over '" + name + "', which is read; name another file");
      }
    }
  }
}
