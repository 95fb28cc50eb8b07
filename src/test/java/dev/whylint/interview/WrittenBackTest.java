package dev.whylint.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefReader;
import dev.whylint.brief.Language;
import dev.whylint.brief.edit.Written;
import dev.whylint.brief.edit.YamlText;
import dev.whylint.source.Limits;
import dev.whylint.source.Mapping;
import dev.whylint.source.Node;
import dev.whylint.source.Scalar;
import dev.whylint.source.Sequence;
import dev.whylint.source.SourceFile;
import dev.whylint.source.YamlDocument;
import dev.whylint.source.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written reads back to the same text, whatever it is. */
class WrittenBackTest {
  private static final List<String> NASTY =
      List.of(
          "a: b",
          "a #b",
          "# a",
          "- a",
          "-",
          "--- a",
          "...",
          "? a",
          ": a",
          "a:",
          "yes",
          "no",
          "NULL",
          "~",
          "true",
          "on",
          "1",
          "1.250,50",
          "0x1F",
          "1e3",
          "2027-03-01",
          "08:00",
          "'a'",
          "\"a\"",
          "it's",
          "a\"b\\c",
          "[a, b]",
          "{a: b}",
          "a, b",
          "a]",
          "}",
          "&a",
          "*a",
          "!a",
          "!!str a",
          "|",
          "> a",
          "%a",
          "@a",
          "`a",
          "a\nb",
          "a\n\nb",
          "\na",
          "a\n",
          "a\tb",
          "é ü ß",
          "日本語",
          "😀",
          "\ud800",
          "a\udc00b",
          "\u0000",
          "\u0007",
          "\u001b[31m",
          "\u0085",
          "\u2028",
          "\ufeffa",
          "\u202e",
          "\u00a0a",
          "a ",
          " a",
          "<<",
          "=",
          "a\\nb",
          "\\",
          "€ 12",
          "…",
          "“q”");

  private static final String PARTS = " :#-,[]{}&*!|>'\"%@`\\\n\taé😀\ud800\u0000\u202e01.?~=<";

  private static List<String> texts() {
    List<String> texts = new ArrayList<>(NASTY);
    Random random = new Random(9);
    int[] parts = PARTS.codePoints().toArray();
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = 1 + random.nextInt(9); length > 0; length--) {
        text.appendCodePoint(parts[random.nextInt(parts.length)]);
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static Mapping read(String yaml) {
    List<YamlDocument> documents =
        new YamlReader(Limits.standard()).read(new SourceFile("x", yaml));
    assertThat(documents).as(yaml).hasSize(1);
    assertThat(documents.get(0).faults()).as(yaml).isEmpty();
    return (Mapping) documents.get(0).root();
  }

  private static String text(Node node) {
    return ((Scalar) node).text();
  }

  @Test
  void everyTextReadsBackInEveryPlace() {
    assertThat(texts()).hasSizeGreaterThan(3_000);
    for (String text : texts()) {
      Written words = new Written.Words(text);
      Map<String, Written> pairs = new LinkedHashMap<>(Map.of("a", words));
      pairs.put("b", words);
      Map<String, Written> all = new LinkedHashMap<>();
      all.put("plain", words);
      all.put("list", new Written.Items(List.of(words, words)));
      all.put("map", new Written.Pairs(pairs));
      all.put("items", new Written.Items(List.of(new Written.Pairs(pairs))));
      Mapping root = read(String.join("\n", new Written.Pairs(all).apart("x")) + "\n");
      Mapping map = (Mapping) root.entries().get(0).value();
      assertThat(text(map.get("plain").value())).isEqualTo(text);
      Sequence list = (Sequence) map.get("list").value();
      assertThat(list.items().stream().map(WrittenBackTest::text)).containsExactly(text, text);
      assertThat(text(((Mapping) map.get("map").value()).get("b").value())).isEqualTo(text);
      Mapping item = (Mapping) ((Sequence) map.get("items").value()).items().get(0);
      assertThat(text(item.get("a").value())).isEqualTo(text);
      assertThat(text(item.get("b").value())).isEqualTo(text);
      assertThat(text(read("k: " + YamlText.quoted(text)).get("k").value())).isEqualTo(text);
    }
  }

  @Test
  void theBriefSaysWhatWasAnswered() {
    Wordings words = new Wordings(Language.EN);
    for (String text : texts()) {
      if (text.isBlank()) {
        continue;
      }
      Map<String, Written> document = new LinkedHashMap<>();
      document.put("/title", new Written.Words(text));
      document.put("/problem/statement", new Written.Words(text));
      document.put("/problem/symptoms/0/what", new Written.Words(text));
      document.put("/solution/summary", new Written.Words(text));
      String yaml = Manuscript.blank(Language.EN).with(document, words).text();
      List<Brief> briefs = new BriefReader(Limits.standard()).read(new SourceFile("x", yaml));
      assertThat(briefs).hasSize(1);
      Brief brief = briefs.get(0);
      assertThat(brief.faults()).as(yaml).isEmpty();
      assertThat(brief.title().value()).isEqualTo(text.strip());
      assertThat(brief.problem().statement().value()).isEqualTo(text.strip());
      assertThat(brief.problem().symptoms().get(0).what().value()).isEqualTo(text.strip());
    }
  }
}
