package dev.whylint.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs the targets one after the other, each in a JVM of its own, and sums up what they did.
 *
 * <p>Arguments: the folder for all that is written, the inputs a target, and the names of the
 * targets, separated by commas, or {@code all}.
 */
public final class FuzzRun {
  private static final List<String> TARGETS =
      List.of("Reader", "Quantity", "Text", "Settings", "HouseRules", "Check");

  /** The longest input in bytes: what a quantity holds is short, and short inputs are many. */
  private static final Map<String, Integer> LONGEST =
      Map.of(
          "Reader",
          2048,
          "Quantity",
          128,
          "Text",
          256,
          "Settings",
          2048,
          "HouseRules",
          200,
          "Check",
          1024);

  private static final List<Path> SEEDS =
      List.of(Path.of("examples"), Path.of("src/test/resources"));
  private static final Pattern DONE = Pattern.compile("stat::number_of_executed_units:\\s*(\\d+)");
  private static final Pattern SPEED = Pattern.compile("stat::average_exec_per_sec:\\s*(\\d+)");
  private static final Pattern PROGRESS = Pattern.compile("(?m)^#(\\d+)\\s.*exec/s: (\\d+)");

  private final Path folder;
  private final long inputs;

  private FuzzRun(Path folder, long inputs) {
    this.folder = folder;
    this.inputs = inputs;
  }

  /** Runs them. */
  public static void main(String[] args) throws IOException, InterruptedException {
    FuzzRun run = new FuzzRun(Path.of(args[0]), Long.parseLong(args[1]));
    List<String> chosen = args[2].equals("all") ? TARGETS : List.of(args[2].split(",", -1));
    List<String> summary = new ArrayList<>();
    for (String target : chosen) {
      summary.add(run.target(target));
      Files.write(run.folder.resolve("summary.txt"), summary);
    }
    summary.forEach(System.out::println);
    if (summary.stream().anyMatch(line -> !line.endsWith(" 0 findings"))) {
      System.exit(1);
    }
  }

  private String target(String name) throws IOException, InterruptedException {
    Path own = Files.createDirectories(folder.resolve(name));
    Path corpus = Files.createDirectories(own.resolve("corpus"));
    seed(name, corpus);
    Path log = own.resolve("log.txt");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=dev.whylint.fuzz." + name + "Fuzz",
            "--instrumentation_includes=dev.whylint.**:org.snakeyaml.**",
            // Following each look-up in a word list costs ten times what the target does.
            "--trace=cov",
            "--reproducer_path=" + own,
            "--keep_going=20",
            "-artifact_prefix=" + own + File.separator,
            "-runs=" + inputs,
            "-max_len=" + LONGEST.get(name),
            "-timeout=60",
            "-rss_limit_mb=2048",
            "-print_final_stats=1",
            corpus.toString());
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
    return summary(name, Files.readString(log, StandardCharsets.ISO_8859_1));
  }

  private static String summary(String name, String log) {
    long done = last(DONE, 1, log);
    long speed = last(SPEED, 1, log);
    boolean stopped = log.contains("SUMMARY: libFuzzer");
    long thrown = log.lines().filter(line -> line.startsWith("== Java Exception")).count();
    long findings = thrown + (stopped ? 1 : 0);
    return String.format(
        Locale.ROOT,
        "%-10s %,10d inputs, %,7d a second,%s %d findings",
        name,
        done == 0 ? last(PROGRESS, 1, log) : done,
        done == 0 ? last(PROGRESS, 2, log) : speed,
        stopped ? " stopped," : "",
        findings);
  }

  private static long last(Pattern pattern, int group, String log) {
    Matcher matcher = pattern.matcher(log);
    long last = 0;
    while (matcher.find()) {
      last = Long.parseLong(matcher.group(group));
    }
    return last;
  }

  /** Whole files for those that read files, and their single lines for those that read words. */
  private static void seed(String target, Path corpus) throws IOException {
    boolean words = List.of("Quantity", "Text", "HouseRules").contains(target);
    TreeSet<String> lines = new TreeSet<>();
    int count = 0;
    for (Path file : files()) {
      if (words) {
        Files.readString(file, StandardCharsets.ISO_8859_1)
            .lines()
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .forEach(lines::add);
      } else {
        Files.copy(file, corpus.resolve("seed-" + count++), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    for (String line : lines) {
      Files.writeString(corpus.resolve("seed-" + count++), line, StandardCharsets.ISO_8859_1);
    }
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : SEEDS) {
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
