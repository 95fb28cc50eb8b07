package dev.whylint.interview;

import dev.whylint.brief.edit.Written;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks what makes each symptom happen, and what makes that happen, until nothing stands behind it
 * or the user stops.
 */
final class WhyLadder {
  private static final String CAUSES = "/problem/causes";
  private static final int HIGHEST = 8;
  private static final int MOST_CAUSES = 30;

  private final Sheet sheet;
  private final boolean full;
  private final List<Cause> causes = new ArrayList<>();
  private int steps;

  WhyLadder(Sheet sheet, boolean full) {
    this.sheet = sheet.section("causes");
    this.full = full;
  }

  /** A cause that was named, and the ids of what it explains. */
  private record Cause(Option option, List<String> explains) {}

  /** Asks; gives the causes. */
  List<Option> ask(List<Option> symptoms) {
    if (sheet.known().has(CAUSES)) {
      return complete(symptoms);
    }
    for (Option symptom : symptoms) {
      boolean more = climb(symptom, "cause.first");
      while (more) {
        more = climb(symptom, "cause.other");
      }
    }
    for (int i = 0; i < causes.size(); i++) {
      String at = CAUSES + "/" + i;
      Cause cause = causes.get(i);
      sheet.put(at + "/id", new Written.Words(cause.option().id()));
      sheet.put(at + "/what", new Written.Words(cause.option().text()));
      sheet.put(at + "/explains", Sheet.ids(cause.explains()));
    }
    return options();
  }

  private List<Option> options() {
    return causes.stream().map(Cause::option).toList();
  }

  /** Asks for one chain of causes; tells whether it has any. */
  private boolean climb(Option symptom, String first) {
    List<Option> chain = new ArrayList<>(List.of(symptom));
    String topic = first;
    while (chain.size() <= HIGHEST && causes.size() < MOST_CAUSES) {
      Option last = chain.get(chain.size() - 1);
      List<Option> others = new ArrayList<>(options());
      others.removeIf(each -> isBelow(each.id(), chain) || explains(each.id(), last.id()));
      String key = "~why/" + steps;
      String answer = sheet.ask(key, topic, new Kind.Text(others), last.text(), "");
      if (answer.isEmpty()) {
        return root(last, chain.size() > 1);
      }
      steps++;
      if (answer.startsWith("=")) {
        link(answer.substring(1), last.id());
        return true;
      }
      chain.add(added(answer, last.id(), key));
      topic = "cause.why";
    }
    return false;
  }

  /** The end of a chain was reached, which the skipped question takes up. */
  private boolean root(Option last, boolean any) {
    String key = "~why/" + steps + "/kind";
    steps++;
    if (full && any) {
      String[] kinds = {"people", "process", "policy", "tool", "data", "environment", "incentive"};
      String kind = sheet.choice(key, "cause.kind", last.text(), "", kinds);
      put(last.id(), "kind", kind);
    }
    return any;
  }

  private Option added(String what, String effect, String key) {
    Option option = new Option(sheet.id("cause", causes.size() + 1), what);
    causes.add(new Cause(option, new ArrayList<>(List.of(effect))));
    if (full) {
      String evidence = sheet.text(key + "/evidence", "cause.evidence", what);
      put(option.id(), "evidence", evidence);
    }
    return option;
  }

  private void put(String id, String key, String value) {
    int index = options().stream().map(Option::id).toList().indexOf(id);
    if (!value.isEmpty() && index >= 0) {
      sheet.put(CAUSES + "/" + index + "/" + key, new Written.Words(value));
    }
  }

  private void link(String id, String effect) {
    for (Cause cause : causes) {
      if (cause.option().id().equals(id) && !cause.explains().contains(effect)) {
        cause.explains().add(effect);
      }
    }
  }

  /** Whether a cause follows from the last of a chain, so that naming it would close a ring. */
  private boolean isBelow(String id, List<Option> chain) {
    String last = chain.get(chain.size() - 1).id();
    return id.equals(last) || reaches(last, id, new ArrayList<>());
  }

  private boolean reaches(String from, String to, List<String> seen) {
    for (Cause cause : causes) {
      if (cause.option().id().equals(from) && !seen.contains(from)) {
        seen.add(from);
        for (String effect : cause.explains()) {
          if (effect.equals(to) || reaches(effect, to, seen)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean explains(String id, String effect) {
    return causes.stream()
        .anyMatch(each -> each.option().id().equals(id) && each.explains().contains(effect));
  }

  private List<Option> complete(List<Option> symptoms) {
    List<Option> known = sheet.known().causes();
    for (int i = 0; i < sheet.known().items(CAUSES); i++) {
      String at = CAUSES + "/" + i;
      String what = sheet.text(at + "/what", "cause.first", "");
      List<Option> effects = new ArrayList<>(symptoms);
      String id = i < known.size() ? known.get(i).id() : "";
      known.stream().filter(each -> !each.id().equals(id)).forEach(effects::add);
      sheet.pick(at + "/explains", "cause.explains", what, effects);
      if (full) {
        sheet.text(at + "/evidence", "cause.evidence", what);
      }
    }
    return known;
  }
}
