package dev.whylint.cli;

import dev.whylint.brief.BriefReader;
import dev.whylint.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the briefs that paths on the command line stand for. */
final class BriefSource {
  private final Console console;
  private final Limits limits = Limits.standard();
  private final BriefReader reader = new BriefReader(limits);

  BriefSource(Console console) {
    this.console = console;
  }

  /**
   * Reads one file after the other; one that cannot be read is named on the error output.
   *
   * @param stdinName what to call standard input; null: {@code <stdin>}
   * @return whether all could be read
   * @throws UsageException if a path stands for nothing
   */
  boolean read(List<String> paths, @Nullable String stdinName, Consumer<BriefReader.Result> each)
      throws IOException, UsageException {
    boolean all = true;
    for (String name : files(paths)) {
      byte[] bytes;
      try {
        bytes = bytes(name);
      } catch (IOException e) {
        console.err().println("whylint: cannot read " + name + ": " + reason(e));
        all = false;
        continue;
      }
      String shown = name.equals("-") ? stdinName == null ? "<stdin>" : stdinName : name;
      each.accept(reader.read(shown, bytes));
    }
    return all;
  }

  private List<String> files(List<String> paths) throws IOException, UsageException {
    if (paths.contains("-")) {
      if (paths.size() > 1) {
        throw new UsageException("- stands for standard input and goes with no other path");
      }
      return paths;
    }
    return new BriefFiles(console.directory()).find(paths);
  }

  private byte[] bytes(String name) throws IOException {
    if (name.equals("-")) {
      return console.in().readNBytes(limits.maxBytes() + 1);
    }
    Path path = console.directory().resolve(name);
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(limits.maxBytes() + 1);
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "");
  }
}
