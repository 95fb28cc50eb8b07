package dev.whylint.rule.cause;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Cause;
import dev.whylint.brief.Link;
import dev.whylint.brief.Need;
import dev.whylint.brief.Part;
import dev.whylint.brief.Symptom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of what a part aims at: the causes and symptoms it addresses and what these explain.
 */
final class Aims {

  private Aims() {}

  /** Their texts in one; the statement of the problem where the part addresses nothing. */
  static String of(Part part, Brief brief) {
    Deque<String> open = new ArrayDeque<>();
    part.addresses().forEach(link -> open.add(link.id()));
    Set<String> seen = new HashSet<>();
    List<String> texts = new ArrayList<>();
    while (!open.isEmpty()) {
      String id = open.remove();
      if (seen.add(id)) {
        open.addAll(follow(id, brief, texts));
      }
    }
    if (texts.isEmpty() && brief.problem().statement() != null) {
      texts.add(brief.problem().statement().value());
    }
    return String.join(". ", texts);
  }

  private static List<String> follow(String id, Brief brief, List<String> texts) {
    for (Cause cause : brief.problem().causes()) {
      if (cause.id().equals(id)) {
        texts.add(cause.what().value());
        return cause.explains().stream().map(Link::id).toList();
      }
    }
    for (Symptom symptom : brief.problem().symptoms()) {
      if (symptom.id().equals(id)) {
        texts.add(symptom.what().value());
      }
    }
    for (Need need : brief.needs()) {
      if (need.id().equals(id)) {
        return need.stemsFrom().stream().map(Link::id).toList();
      }
    }
    return List.of();
  }
}
