package dev.whylint.report;

import dev.whylint.analysis.CausalMap;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Cause;
import dev.whylint.brief.Item;
import dev.whylint.brief.Language;
import dev.whylint.brief.Link;
import dev.whylint.brief.Need;
import dev.whylint.brief.Part;
import dev.whylint.brief.Symptom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The argument of a brief as boxes and arrows, ready to be drawn: symptoms, causes, and the parts
 * of the solution laid over them. Every text in it is on one line and free of control characters.
 *
 * @param title of the brief, empty where it has none
 * @param boxes symptoms, causes, parts, each in the order of the brief
 * @param arrows from a cause to what it explains, from a part to what it meets
 * @param roots how many root causes there are; a ring that nothing explains counts as one
 * @param untreatedRoots how many of these no part meets
 */
public record CausalPicture(
    String title,
    Language language,
    List<Box> boxes,
    List<Arrow> arrows,
    int roots,
    int untreatedRoots) {

  /** What a box stands for. */
  public enum Kind {
    SYMPTOM,
    CAUSE,
    PART
  }

  /**
   * A symptom, a cause or a part.
   *
   * @param number its place in {@link #boxes()}, from 0
   * @param root whether it is a root cause, or one of a ring that is
   * @param untreated whether it is a root that no part meets
   * @param notes for a part: the needs that it meets and the parts that wait for it, in words
   */
  public record Box(
      int number, Kind kind, String text, boolean root, boolean untreated, List<String> notes) {}

  /**
   * A link between two boxes, by their numbers.
   *
   * @param closesLoop whether it leads back to a cause that the tree has come from
   * @param via the need through which a part meets a cause, empty where it does so directly
   */
  public record Arrow(int from, int to, boolean closesLoop, String via) {}

  /**
   * The picture of a brief.
   *
   * @param language of the words that are not the brief's own
   */
  public static CausalPicture of(Brief brief, Language language) {
    return new Sketch(brief, language).build();
  }

  /** The boxes of this kind. */
  List<Box> of(Kind kind) {
    return boxes.stream().filter(box -> box.kind() == kind).toList();
  }

  /**
   * For each box that arrows of this kind of box end at: these arrows, in the order of the brief.
   */
  Map<Integer, List<Arrow>> incoming(Kind from) {
    return arrows.stream()
        .filter(arrow -> boxes.get(arrow.from()).kind() == from)
        .collect(Collectors.groupingBy(Arrow::to));
  }

  /** The boxes of this kind that no arrow starts from: they explain or meet nothing. */
  List<Box> leadingNowhere(Kind kind) {
    Set<Integer> leading = arrows.stream().map(Arrow::from).collect(Collectors.toSet());
    return of(kind).stream().filter(box -> !leading.contains(box.number())).toList();
  }

  private static final class Sketch {
    private final Brief brief;
    private final CausalMap map;
    private final Labels labels;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Need> needs = new LinkedHashMap<>();

    Sketch(Brief brief, Language language) {
      this.brief = brief;
      this.map = new CausalMap(brief);
      this.labels = new Labels(language);
      brief.needs().forEach(need -> needs.putIfAbsent(need.id(), need));
    }

    CausalPicture build() {
      Set<String> roots = new LinkedHashSet<>();
      Set<String> untreated = new LinkedHashSet<>();
      int open = 0;
      for (CausalMap.Root root : map.roots()) {
        boolean met = !map.remediesOf(root).isEmpty();
        open += met ? 0 : 1;
        for (Cause cause : root.causes()) {
          roots.add(cause.id());
          if (!met) {
            untreated.add(cause.id());
          }
        }
      }
      addProblem(roots, untreated);
      addCausal();
      brief.solution().parts().forEach(this::addPart);
      return new CausalPicture(
          Printable.line(brief.name()),
          labels.language(),
          List.copyOf(boxes),
          List.copyOf(arrows),
          map.roots().size(),
          open);
    }

    private void addProblem(Set<String> roots, Set<String> untreated) {
      for (Symptom symptom : brief.problem().symptoms()) {
        add(symptom, Kind.SYMPTOM, false, false, List.of());
      }
      for (Cause cause : brief.problem().causes()) {
        String id = cause.id();
        add(cause, Kind.CAUSE, roots.contains(id), untreated.contains(id), List.of());
      }
    }

    private void add(Item item, Kind kind, boolean root, boolean untreated, List<String> notes) {
      if (numbers.putIfAbsent(item.id(), boxes.size()) == null) {
        ids.add(item.id());
        String text = item.what().isEmpty() ? item.id() : item.what().value();
        boxes.add(new Box(boxes.size(), kind, line(text), root, untreated, notes));
      }
    }

    private void addCausal() {
      Set<Arrow> found = new LinkedHashSet<>();
      for (Cause cause : brief.problem().causes()) {
        for (String effect : map.explainedBy(cause)) {
          found.add(new Arrow(number(cause.id()), number(effect), false, ""));
        }
      }
      Set<Arrow> loops = new Loops(boxes, List.copyOf(found)).find();
      found.forEach(
          arrow -> arrows.add(new Arrow(arrow.from(), arrow.to(), loops.contains(arrow), "")));
    }

    private void addPart(Part part) {
      int number = boxes.size();
      add(part, Kind.PART, false, false, notes(part));
      if (boxes.size() == number) {
        return;
      }
      for (Box box : boxes.subList(0, number)) {
        String id = ids.get(box.number());
        if (box.kind() != Kind.PART && map.touches(part, id)) {
          arrows.add(new Arrow(number, box.number(), false, via(part, id)));
        }
      }
    }

    private List<String> notes(Part part) {
      List<String> notes = new ArrayList<>();
      for (Link link : part.addresses()) {
        Need need = needs.get(link.id());
        if (need != null) {
          notes.add(labels.say("need: {0}", "behoefte: {0}", words(need)));
        }
      }
      for (Part other : brief.solution().parts()) {
        if (other.dependsOn().stream().anyMatch(link -> link.id().equals(part.id()))) {
          String name = line(other.what().isEmpty() ? other.id() : other.what().value());
          notes.add(labels.say("needed for: {0}", "nodig voor: {0}", name));
        }
      }
      return List.copyOf(notes);
    }

    private String via(Part part, String id) {
      if (part.addresses().stream().anyMatch(link -> link.id().equals(id))) {
        return "";
      }
      return part.addresses().stream()
          .map(link -> needs.get(link.id()))
          .filter(need -> need != null)
          .filter(need -> need.stemsFrom().stream().anyMatch(source -> source.id().equals(id)))
          .map(Sketch::words)
          .findFirst()
          .orElse("");
    }

    private int number(String id) {
      return numbers.getOrDefault(id, 0);
    }

    private static String words(Need need) {
      return line(need.what().isEmpty() ? need.id() : need.what().value());
    }

    private static String line(String text) {
      return Printable.line(text.strip());
    }
  }
}
