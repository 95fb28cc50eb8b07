package dev.whylint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the reader against the YAML test suite; what is read otherwise is listed with a reason. */
class YamlSuiteTest {
  private static final List<String> NO_DOCUMENT = List.of("+STR", "-STR");
  private static final List<String> EMPTY = YamlSuiteCase.Events.of(read(""));

  @Test
  void everyCaseIsReadAsTheSuiteSaysOrIsAListedDifference() {
    Map<String, String> found = new LinkedHashMap<>();
    List<YamlSuiteCase> cases = YamlSuiteCase.all();
    for (YamlSuiteCase one : cases) {
      String difference = difference(one);
      if (!difference.isEmpty()) {
        found.put(one.id(), difference);
      }
    }
    assertThat(cases).hasSize(402);
    assertThat(found).containsExactlyInAnyOrderEntriesOf(listed());
  }

  @Test
  void everyRefusalPointsIntoTheFile() {
    int refused = 0;
    for (YamlSuiteCase one : YamlSuiteCase.all()) {
      SourceFile file = new SourceFile(one.id(), one.yaml());
      for (SourceFault fault : faults(read(one.yaml()))) {
        refused++;
        assertThat(fault.place().endLine()).as(one.id()).isLessThanOrEqualTo(file.lines());
        assertThat(fault.place().endColumn())
            .as(one.id())
            .isLessThanOrEqualTo(file.line(fault.place().endLine()).length() + 1);
      }
    }
    assertThat(refused).isGreaterThan(90);
  }

  private static Map<String, String> listed() {
    Map<String, String> listed = new LinkedHashMap<>();
    List<String> lines = YamlSuiteCase.lines("differences.tsv");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).as(line).hasSize(3).doesNotContain("");
      assertThat(listed.put(cells[0], cells[1])).as(line).isNull();
    }
    return listed;
  }

  /** Where and how the reader departs from the suite; empty where it does not. */
  private static String difference(YamlSuiteCase one) {
    List<YamlDocument> documents = read(one.yaml());
    List<SourceFault> faults = faults(documents);
    if (!one.valid()) {
      return faults.isEmpty() ? "accepted" : "";
    }
    if (!faults.isEmpty()) {
      SourceFault first = faults.get(0);
      return "refused at "
          + first.place().line()
          + ":"
          + first.place().column()
          + ": "
          + first.kind();
    }
    List<String> events = YamlSuiteCase.Events.of(documents);
    boolean nothing = one.events().equals(NO_DOCUMENT) && events.equals(EMPTY);
    return nothing || events.equals(one.events()) ? "" : "read otherwise";
  }

  private static List<YamlDocument> read(String yaml) {
    return new YamlReader(Limits.standard()).read(new SourceFile("suite", yaml));
  }

  private static List<SourceFault> faults(List<YamlDocument> documents) {
    return documents.stream().flatMap(document -> document.faults().stream()).toList();
  }
}
