package dev.whylint.analysis;

import dev.whylint.brief.Brief;
import dev.whylint.brief.Cause;
import dev.whylint.brief.Link;
import dev.whylint.brief.Need;
import dev.whylint.brief.Part;
import dev.whylint.brief.Symptom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The argument of a brief as a graph: symptom ← cause ← root cause, with the parts of the solution
 * laid over it. Links to what does not exist are left out; they are faults of their own.
 */
public final class CausalMap {
  private final Map<String, Cause> causes = new LinkedHashMap<>();
  private final Map<String, Symptom> symptoms = new LinkedHashMap<>();
  private final Map<String, Need> needs = new LinkedHashMap<>();
  private final List<Part> parts;
  private final Map<String, List<String>> explains = new LinkedHashMap<>();
  private final Map<String, List<Cause>> explainedBy = new HashMap<>();
  private final Map<String, Set<String>> touched = new LinkedHashMap<>();
  private final Map<String, List<Part>> touchers = new HashMap<>();
  private final List<List<Cause>> components;

  /** Builds the map of a brief in time linear in its links. */
  public CausalMap(Brief brief) {
    brief.problem().causes().forEach(cause -> causes.putIfAbsent(cause.id(), cause));
    brief.problem().symptoms().forEach(symptom -> symptoms.putIfAbsent(symptom.id(), symptom));
    brief.needs().forEach(need -> needs.putIfAbsent(need.id(), need));
    parts = brief.solution().parts();
    for (Cause cause : causes.values()) {
      List<String> known = new ArrayList<>();
      for (Link link : cause.explains()) {
        if (causes.containsKey(link.id()) || symptoms.containsKey(link.id())) {
          known.add(link.id());
          explainedBy.computeIfAbsent(link.id(), k -> new ArrayList<>()).add(cause);
        }
      }
      explains.put(cause.id(), List.copyOf(known));
    }
    for (Part part : parts) {
      touched.put(part.id(), touch(part));
    }
    for (Part part : parts) {
      for (String id : touchedBy(part)) {
        touchers.computeIfAbsent(id, k -> new ArrayList<>()).add(part);
      }
    }
    components = new Components(causes.keySet(), this::explainedCauses).find(causes);
  }

  private Set<String> touch(Part part) {
    Set<String> ids = new LinkedHashSet<>();
    for (Link link : part.addresses()) {
      Need need = needs.get(link.id());
      ids.add(link.id());
      if (need != null) {
        need.stemsFrom().forEach(source -> ids.add(source.id()));
      }
    }
    return ids;
  }

  private List<String> explainedCauses(String cause) {
    return explains.getOrDefault(cause, List.of()).stream().filter(causes::containsKey).toList();
  }

  /**
   * A root cause: one that no other cause explains, or a ring of causes that nothing outside it
   * explains.
   */
  public record Root(List<Cause> causes) {
    /** The cause that stands for the root in a message: the first of a ring. */
    public Cause cause() {
      return causes.get(0);
    }
  }

  /** The root causes, in the order of the brief. */
  public List<Root> roots() {
    List<Root> roots = new ArrayList<>();
    for (List<Cause> component : components) {
      Set<String> inside = new LinkedHashSet<>();
      component.forEach(cause -> inside.add(cause.id()));
      boolean explained =
          component.stream()
              .flatMap(cause -> explainersOf(cause.id()).stream())
              .anyMatch(other -> !inside.contains(other.id()));
      if (!explained) {
        roots.add(new Root(component));
      }
    }
    return roots;
  }

  /** The rings of causes that explain each other, whether meant or not. */
  public List<List<Cause>> rings() {
    return components.stream()
        .filter(c -> c.size() > 1 || explainedBy(c.get(0)).contains(c.get(0).id()))
        .toList();
  }

  /** The causes that explain this symptom or cause directly. */
  public List<Cause> explainersOf(String id) {
    return explainedBy.getOrDefault(id, List.of());
  }

  /** The ids of symptoms and causes that this cause explains directly. */
  public List<String> explainedBy(Cause cause) {
    return explains.getOrDefault(cause.id(), List.of());
  }

  /** The symptoms that come of this cause, directly or through other causes. */
  public List<Symptom> symptomsOf(Cause cause) {
    return effectsOf(cause).stream().filter(symptoms::containsKey).map(symptoms::get).toList();
  }

  /** The ids of all that comes of this cause: causes and symptoms, nearest first. */
  public Set<String> effectsOf(Cause cause) {
    return reach(cause, new HashMap<>());
  }

  private Set<String> reach(Cause cause, Map<String, String> cameFrom) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(cause.id()));
    while (!open.isEmpty()) {
      String id = open.poll();
      for (String next : explains.getOrDefault(id, List.of())) {
        if (!next.equals(cause.id()) && seen.add(next)) {
          cameFrom.put(next, id);
          open.add(next);
        }
      }
    }
    return seen;
  }

  /** The shortest chain of ids from the cause to the symptom, both included; empty if none. */
  public List<String> path(Cause cause, Symptom symptom) {
    Map<String, String> cameFrom = new HashMap<>();
    if (!reach(cause, cameFrom).contains(symptom.id())) {
      return List.of();
    }
    List<String> path = new ArrayList<>(List.of(symptom.id()));
    while (!path.get(path.size() - 1).equals(cause.id())) {
      path.add(cameFrom.getOrDefault(path.get(path.size() - 1), cause.id()));
    }
    Collections.reverse(path);
    return path;
  }

  /** The parts that address the cause directly, or through a need that stems from it. */
  public List<Part> remediesOf(Cause cause) {
    return List.copyOf(touchersOf(cause.id()));
  }

  /** The parts that meet the root in any of its causes. */
  public List<Part> remediesOf(Root root) {
    if (root.causes().size() == 1) {
      return remediesOf(root.cause());
    }
    Set<Part> all = Collections.newSetFromMap(new IdentityHashMap<>());
    root.causes().forEach(cause -> all.addAll(touchersOf(cause.id())));
    return all.isEmpty() ? List.of() : parts.stream().filter(all::contains).toList();
  }

  private List<Part> touchersOf(String id) {
    return touchers.getOrDefault(id, List.of());
  }

  private Set<String> touchedBy(Part part) {
    return touched.getOrDefault(part.id(), Set.of());
  }

  /** Whether the part addresses this id, directly or through a need that stems from it. */
  public boolean touches(Part part, String id) {
    return touchedBy(part).contains(id);
  }

  /** Whether any part reaches any cause at all. */
  public boolean reachesAnyCause(Part part) {
    return touchedBy(part).stream().anyMatch(causes::containsKey);
  }

  /** Whether the part addresses anything that exists: a cause, a symptom or a need. */
  public boolean reachesAnything(Part part) {
    return touchedBy(part).stream()
        .anyMatch(
            id -> causes.containsKey(id) || symptoms.containsKey(id) || needs.containsKey(id));
  }

  /** Whether a part meets the cause, or a cause further up that it comes of. */
  public boolean isTreated(Cause cause) {
    return isReached(cause, touchers.keySet());
  }

  /** Whether one of the given parts meets the cause, or a cause further up that it comes of. */
  public boolean isTreatedBy(Cause cause, List<Part> remedies) {
    Set<String> met = new HashSet<>();
    remedies.forEach(part -> met.addAll(touchedBy(part)));
    return isReached(cause, met);
  }

  private boolean isReached(Cause cause, Set<String> met) {
    Set<String> seen = new LinkedHashSet<>(List.of(cause.id()));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      String id = open.poll();
      if (met.contains(id)) {
        return true;
      }
      for (Cause upstream : explainersOf(id)) {
        if (seen.add(upstream.id())) {
          open.add(upstream.id());
        }
      }
    }
    return false;
  }

  /** What a cause or symptom says, by its id; the id itself where there is none. */
  public String words(String id) {
    Cause cause = causes.get(id);
    Symptom symptom = symptoms.get(id);
    return cause != null ? cause.what().value() : symptom != null ? symptom.what().value() : id;
  }
}
