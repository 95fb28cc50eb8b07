package dev.whylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import tools.jackson.databind.ObjectMapper;

/**
 * Every payload in every output: a brief whose texts and file name hold what a terminal, a log, a
 * page or a parser would obey, and each command that prints any of it. A new payload or output is
 * one more line.
 */
class PayloadTableTest {
  /** Stands in every payload that must be seen somewhere, and nowhere as more than text. */
  private static final String MARK = "XQZ";

  /** As they stand between double quotes in YAML. */
  private static final Map<String, String> PAYLOADS = payloads();

  private static final List<String> OUTPUTS =
      List.of(
          "check --all --format terminal",
          "check --plain --format terminal",
          "check --format json",
          "check --format sarif",
          "check --format junit",
          "check --format gitlab",
          "check --format github",
          "check --format checkstyle",
          "check --format markdown",
          "check --format html",
          "check --audience client --all --format terminal",
          "report --format html",
          "report --format markdown",
          "questions --all --format terminal",
          "questions --format markdown",
          "questions --format json",
          "map --format tree",
          "map --format svg",
          "map --format dot",
          "map --format mermaid",
          "forecast --format terminal",
          "forecast --format json",
          "diff --format terminal before.yaml",
          "diff --format json before.yaml",
          "diff --format markdown before.yaml",
          "baseline create --baseline OUT",
          "baseline check --baseline EMPTY",
          "config show",
          "config show --format json",
          "check --select",
          "check --baseline",
          "check --config",
          "check --date",
          "init",
          "explain",
          "report --document");

  private static final String NAME =
      "XQZ\n::error::\u001b[31m\u202e##[x]<script>XQZ.`|&\"'%:]]>.brief.yaml";

  private static final Pattern VALUE =
      Pattern.compile(
          "(?m)^(\\s*(?:- )?(?:title|statement|cost|what|why|who|name|summary|sector|sponsor|by|out"
              + "|change-control|acceptance|rework|exit|notes): )([A-Za-z][^\"{}\\[\\]#|>\\n]*)$");

  private static final Pattern SILENT = Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]*");

  @TempDir Path folder;

  private static Map<String, String> payloads() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("escapes", "\\e[31mXQZ\\e]8;;http://a.example\\aXQZ\\e[2J");
    all.put("controls", "XQZ\\b\\v\\f\\x0e\\x7f\\a");
    all.put("nul", "XQZ\\0XQZ");
    all.put("controls above ASCII", "XQZ\\x9b31m\\x85\\x90\\x9d0;XQZ\\x9c");
    all.put("direction", "XQZ\\u202e\\u2066\\u2069\\u200f\\u061cXQZ");
    all.put("zero width", "XQZ\\u200b\\u200d\\ufeff\\u00adXQZ");
    all.put("line ends", "XQZ\\u2028\\u2029\\r\\n\\rXQZ\\n\\nXQZ");
    all.put("half a pair", "XQZ \\ud800 XQZ \\udc00");
    all.put("no characters", "XQZ\\ufffe\\uffffXQZ");
    all.put("workflow", "XQZ\\n::error::XQZ\\n##[group]XQZ\\r\\n  ::stop-commands::x");
    all.put("html", "<script>XQZ</script><img src=x onerror=XQZ>]]><!--XQZ &#1; &amp;");
    all.put("svg", "</text></svg><svg onload=XQZ></style><style>XQZ");
    all.put("markdown", "[XQZ](javascript:x) ![XQZ](http://c.example/p) |XQZ| ``` @XQZ </details>");
    all.put("mermaid", "\\\"] click XQZ href \\\"javascript:x\\\"\\nclick XQZ\\n%%{init: {}}%%");
    all.put("dot", "\\\"]; XQZ [label=\\\"XQZ \\\\\\\\");
    all.put("format strings", "XQZ {0} {1} %s %n ${x} #{x} '{0}'");
    all.put("sarif", "[XQZ](1) \\\\\\\\[XQZ](2)");
    all.put("xml", "&XQZ; <!ENTITY XQZ SYSTEM 'x'> ]]> <?XQZ?>");
    all.put("cells", "=XQZ() | +XQZ | @XQZ | -XQZ");
    return all;
  }

  @TestFactory
  Stream<DynamicTest> everyPayloadIsTextAlone() {
    return PAYLOADS.entrySet().stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> holds(each.getValue())));
  }

  private void holds(String payload) throws Exception {
    Files.writeString(folder.resolve("before.yaml"), brief("before"));
    Files.writeString(folder.resolve(NAME), brief(payload));
    Files.writeString(folder.resolve("EMPTY"), Ran.in(folder, "baseline", "create").out());
    for (String output : OUTPUTS) {
      Files.deleteIfExists(folder.resolve("OUT"));
      Ran plain = run(Map.of(), output);
      assertThat(plain.out() + plain.err()).as(output).isNotBlank();
      assertThat(plain.err()).as(output).doesNotContain("fault of our own");
      for (String each : List.of(plain.out(), plain.err())) {
        assertThat(each.replace("\n", "")).as(output).matches(SILENT);
      }
      parses(output, plain.out());
      Ran inActions = run(Map.of("GITHUB_ACTIONS", "true"), output);
      assertObeysNothing(output, inActions.err());
      if (!output.contains("github")) {
        assertObeysNothing(output, inActions.out());
      }
    }
  }

  private Ran run(Map<String, String> env, String output) {
    List<String> args = new ArrayList<>(List.of(output.split(" ", -1)));
    args.add(NAME);
    Ran ran = Ran.under(env, folder, "", args.toArray(String[]::new));
    return new Ran(ran.code(), written(ran.out()), written(ran.err()));
  }

  /** As it leaves the program: in UTF-8, which has no half of a pair. */
  private static String written(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static void assertObeysNothing(String output, String log) {
    assertThat(log).as(output).doesNotContain("##[").doesNotContainPattern("(?mU)^\\s*::");
  }

  private static void parses(String output, String text) throws Exception {
    if (output.contains("json") || output.contains("sarif") || output.contains("gitlab")) {
      new ObjectMapper().readTree(text);
    } else if (output.contains("junit") || output.contains("checkstyle")) {
      parseXml(text);
    } else if (output.contains("svg")) {
      parseXml(text);
      assertNoMarkup(output, text);
    } else if (output.contains("html")) {
      assertNoMarkup(output, text);
    } else if (output.contains("markdown")) {
      assertNoMarkdown(output, text);
    } else if (output.contains("dot")) {
      assertThat(text.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "")).doesNotContain(MARK);
    } else if (output.contains("mermaid")) {
      assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("click"));
      assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("%%"));
      assertThat(text.replaceAll("\"[^\"]*\"", "")).doesNotContain(MARK);
    }
  }

  private static void assertNoMarkdown(String output, String text) {
    String read = text.replaceAll("(?m)^ {4}.*$", ""); // code is shown as it stands
    assertThat(read).as(output).doesNotContainPattern("(?<!\\\\)<(script|img|svg|!--|\\?)");
    assertThat(read).as(output).doesNotContainPattern("(?<!\\\\)\\]\\((?!#)");
    assertThat(read).as(output).doesNotContain("![");
  }

  private static void assertNoMarkup(String output, String text) {
    assertThat(text)
        .as(output)
        .doesNotContain("<script>XQZ", "<img src=x", "<svg onload", "<!--XQZ");
    assertThat(text).as(output).doesNotContainPattern("<[^>]*\\b(onerror|onload)\\s*=");
    assertThat(text).as(output).doesNotContainPattern("href\\s*=\\s*[\"']?\\s*javascript:");
  }

  private static void parseXml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  /** A shipped example with the payload behind each of its texts. */
  private static String brief(String payload) throws IOException {
    String example = Files.readString(Path.of("examples/crm.brief.yaml"));
    String filled =
        VALUE
            .matcher(example)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(1) + '"' + found.group(2) + " " + payload + '"'));
    assertThat(filled.split(Pattern.quote(payload), -1).length).isGreaterThan(20);
    return filled.replace("said-by-client: [\"", "said-by-client: [\"" + payload + " ");
  }
}
