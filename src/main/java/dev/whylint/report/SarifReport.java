package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.engine.BriefResult;
import dev.whylint.engine.Finding;
import dev.whylint.engine.Pages;
import dev.whylint.engine.Result;
import dev.whylint.engine.RuleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The result as SARIF 2.1.0, with what GitHub's code scanning reads of it, and no more findings
 * than it takes: the worst ones, and a notification that tells what was left out.
 */
public final class SarifReport implements Reporter {
  private final String version;
  private final RepositoryPaths paths;
  private final Spoken spoken;
  private final boolean whole;
  private final Limits limits;
  private final Pages pages = new Pages();

  /**
   * How much a reader takes.
   *
   * @param results findings in one run
   * @param zippedBytes of the whole file, after gzip
   */
  record Limits(int results, long zippedBytes) {
    /** GitHub stores 5,000 results of a run, and takes files of up to 10 MB after gzip. */
    static final Limits GITHUB = new Limits(5_000, 10_000_000);
  }

  /**
   * A report by this version of the tool.
   *
   * @param language of the messages; null: each brief's own
   * @param whole whether the reader may see the files whole, so that their lines may be hashed
   */
  public SarifReport(
      String version, RepositoryPaths paths, @Nullable Language language, boolean whole) {
    this(version, paths, language, whole, Limits.GITHUB);
  }

  SarifReport(
      String version,
      RepositoryPaths paths,
      @Nullable Language language,
      boolean whole,
      Limits limits) {
    this.version = version;
    this.paths = paths;
    this.spoken = new Spoken(language);
    this.whole = whole;
    this.limits = limits;
  }

  @Override
  public void write(Result result, Appendable out) throws IOException {
    List<Ranked> all = Ranked.worstFirst(result);
    int kept = Math.min(limits.results(), all.size());
    String text = document(result, all, kept);
    long size = zipped(text);
    while (size > limits.zippedBytes() && kept > 0) {
      kept = (int) Math.min(kept - 1L, kept * limits.zippedBytes() * 9 / 10 / size);
      text = document(result, all, kept);
      size = zipped(text);
    }
    out.append(text).append('\n');
  }

  private String document(Result result, List<Ranked> all, int kept) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = PrettyJson.generator(text)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      json.writeStringProperty("version", "2.1.0");
      json.writeArrayPropertyStart("runs");
      json.writeStartObject();
      run(json, result, all, kept);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private void run(JsonGenerator json, Result result, List<Ranked> all, int kept) {
    Language language = spoken.of(result);
    List<Ranked> shown =
        all.subList(0, kept).stream().sorted(Comparator.comparing(Ranked::order)).toList();
    SortedMap<String, RuleInfo> rules = new TreeMap<>();
    shown.forEach(each -> rules.put(each.finding().rule().name(), each.finding().rule()));
    new SarifTool(version, pages, language).write(json, List.copyOf(rules.values()));
    json.writeStringProperty("language", language.word());
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeObjectPropertyStart("originalUriBaseIds");
    json.writeObjectPropertyStart(SarifResult.ROOT);
    SarifTool.text(json, "description", "The root of the repository.");
    json.writeEndObject();
    json.writeEndObject();
    List<Finding> missing = all.subList(kept, all.size()).stream().map(Ranked::finding).toList();
    new SarifNotifications(new Labels(language)).write(json, result, all.size(), missing);
    results(json, shown, List.copyOf(rules.keySet()));
    briefs(json, result);
  }

  private void results(JsonGenerator json, List<Ranked> shown, List<String> rules) {
    boolean baseline = shown.stream().anyMatch(each -> each.finding().baselined());
    Map<Integer, String[]> hashes = new HashMap<>();
    SarifResult writer = new SarifResult(json, paths, rules, baseline);
    json.writeArrayPropertyStart("results");
    for (Ranked each : shown) {
      String[] lines = hashes.computeIfAbsent(each.brief(), brief -> hashes(each.of()));
      int line = each.finding().hit().place().line();
      String hash = whole && line <= lines.length ? lines[line - 1] : "";
      writer.write(each, spoken.of(each.of()), hash);
    }
    json.writeEndArray();
  }

  private String[] hashes(BriefResult brief) {
    return whole ? LineHashes.of(brief.file().text(), brief.file().lines()) : new String[0];
  }

  private void briefs(JsonGenerator json, Result result) {
    json.writeObjectPropertyStart("properties");
    json.writeArrayPropertyStart("briefs");
    for (BriefResult brief : result.briefs()) {
      json.writeStartObject();
      json.writeStringProperty("uri", paths.uri(brief.file().name()));
      json.writeNumberProperty("document", brief.brief().document());
      json.writeStringProperty("verdict", brief.verdict().word());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static long zipped(String text) throws IOException {
    long[] size = {0};
    OutputStream counter =
        new OutputStream() {
          @Override
          public void write(int each) {
            size[0]++;
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            size[0] += length;
          }
        };
    try (OutputStream zip = new GZIPOutputStream(counter)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return size[0];
  }
}
