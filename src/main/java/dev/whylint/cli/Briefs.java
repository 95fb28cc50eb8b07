package dev.whylint.cli;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.Senses;
import dev.whylint.analysis.text.Once;
import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefReader;
import dev.whylint.brief.Day;
import dev.whylint.brief.quantity.When;
import dev.whylint.source.FailureWords;
import dev.whylint.source.Limits;
import dev.whylint.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the briefs that are asked for, from files or from standard input. */
final class Briefs {
  private final Console console;
  private final BriefReader reader;
  private final Limits limits;
  private final Once<LocalDate> today;
  private final RunSettings settings;
  private final AtomicBoolean begun = new AtomicBoolean();

  /**
   * A reader on a console.
   *
   * @param date today, for briefs that give no date of their own; null: the console's clock
   */
  Briefs(Console console, @Nullable LocalDate date, RunSettings settings) {
    this.settings = settings;
    this.console = console;
    this.limits = Limits.standard();
    this.reader = new BriefReader(limits);
    this.today = new Once<>(() -> date == null ? console.clock().get() : date);
  }

  /** One brief with its file and the facts about it on its own day. */
  record Read(SourceFile file, Brief brief, Facts facts) {}

  /**
   * Reads one file after the other; one that cannot be read is named on the error output.
   *
   * @param stdinName what to call standard input; null: {@code <stdin>}
   * @return whether all could be read
   * @throws UsageException if a path stands for nothing
   */
  boolean read(List<String> paths, @Nullable String stdinName, Consumer<Read> each)
      throws IOException, UsageException {
    List<String> problems = new ArrayList<>();
    boolean read = read(files(paths, problems::add), stdinName, name -> true, each);
    problems.forEach(console::tell);
    return read && problems.isEmpty();
  }

  /**
   * The same for files that were found before.
   *
   * @param wanted which of them to read
   */
  boolean read(
      List<String> files, @Nullable String stdinName, Predicate<String> wanted, Consumer<Read> each)
      throws IOException, UsageException {
    boolean all = true;
    for (String name : files) {
      if (wanted.test(name)) {
        String problem = read(name, stdinName, each);
        if (!problem.isEmpty()) {
          console.tell(problem);
          all = false;
        }
      }
    }
    return all;
  }

  /**
   * Reads one file.
   *
   * @return why it could not be read; empty if it was
   */
  String read(String name, @Nullable String stdinName, Consumer<Read> each) throws UsageException {
    byte[] bytes;
    try {
      bytes = bytes(name);
    } catch (IOException e) {
      return "whylint: cannot read " + name + ": " + FailureWords.of(e);
    }
    String shown = name.equals("-") ? stdinName == null ? "<stdin>" : stdinName : name;
    read(shown, bytes, shown, each);
    return "";
  }

  /**
   * Reads a brief that is at hand already.
   *
   * @param shown what to call it
   * @param settingsOf the file whose settings hold for it
   */
  void read(String shown, byte[] bytes, String settingsOf, Consumer<Read> each)
      throws UsageException {
    Senses senses = settings.senses(settingsOf);
    if (begun.compareAndSet(false, true)) {
      HeadStart.begin(senses, bytes);
    }
    BriefReader.Result read = reader.read(shown, bytes);
    for (Brief brief : read.briefs()) {
      Facts facts = new Facts(brief, today(brief), senses, read.file());
      each.accept(new Read(read.file(), brief, facts));
    }
  }

  /**
   * The files that the paths stand for.
   *
   * @param problems is told of each folder that cannot be looked into
   */
  List<String> files(List<String> paths, Consumer<String> problems)
      throws IOException, UsageException {
    if (paths.contains("-")) {
      if (paths.size() > 1) {
        throw new UsageException("- stands for standard input and goes with no other path");
      }
      return paths;
    }
    return new BriefFiles(console.directory(), settings::excludes, problems).find(paths);
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

  private LocalDate today(Brief brief) {
    Day date = brief.date();
    return date != null && date.value() instanceof When when ? when.from() : today.get();
  }

  /** What went wrong, as it can be told: ours says what was tried, the system's alone does not. */
  static String told(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.startsWith("cannot ") ? message : "cannot write or read: " + message;
  }
}
