package dev.whylint.injected;

import static dev.whylint.injected.Injection.each;
import static dev.whylint.injected.Injection.eachWithout;
import static dev.whylint.injected.Injection.gap;
import static dev.whylint.injected.Injection.list;
import static dev.whylint.injected.Injection.map;
import static dev.whylint.injected.Injection.whole;
import static dev.whylint.injected.Injection.without;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The gaps that are known, from the catalogue of rules. */
final class Injections {
  /** Kinds of part that bring something which can be lacking. */
  private static final Set<String> THINGS =
      Set.of("software", "automation", "data", "infrastructure", "monitoring");

  private Injections() {}

  static List<Injection> all(boolean dutch) {
    return Stream.of(missing(), items(dutch), causes(dutch), plans(), terms(), relations(dutch))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Injection> missing() {
    return List.of(
        gap(
            "no causes",
            b -> withoutList(b, "problem", "causes"),
            "cause/none-given",
            "need/not-traced"),
        gap("no cost of leaving it", without("problem/cost"), "gap/no-cost-of-inaction"),
        gap("no needs", b -> withoutList(b, "", "needs"), "need/none-given"),
        gap("no stakeholders", without("stakeholders"), "gap/no-stakeholders"),
        gap("no alternatives", without("solution/alternatives"), "gap/no-alternatives"),
        gap(
            "no limit to the scope",
            without("solution/out-of-scope"),
            "gap/no-scope-limit",
            "contract/fixed-price-open-scope"),
        gap("no expectations", without("expectations"), "expectation/none-given"),
        gap("no plan", without("plan"), "plan/none-given"),
        gap("no risks", without("risks"), "gap/no-risks"),
        gap("no contract", without("contract"), "contract/none-given"),
        gap("no relationship", without("relationship"), "relationship/unknown"),
        gap("no way to change", without("contract/change-control"), "contract/no-change-control"),
        gap("no payer of rework", without("contract/rework"), "contract/rework-unpriced"),
        gap("no acceptance", without("contract/acceptance"), "contract/no-acceptance"),
        gap(
            "no word on silence",
            without("contract/acceptance/silence"),
            "contract/silence-unstated"),
        gap(
            "no duties of the client",
            without("contract/client-duties"),
            "contract/no-client-duties",
            "relationship/one-way"),
        gap("no way out", without("contract/exit"), "contract/no-exit"));
  }

  private static List<Injection> items(boolean dutch) {
    String product = dutch ? "een nieuw klantsysteem van leverancier X" : "a new CRM suite";
    String vague = dutch ? "de afhandeling is tijdig" : "the handling is timely";
    return List.of(
        gap("need of nobody", eachWithout("needs", "who"), "need/no-who"),
        gap("need without reason", eachWithout("needs", "why"), "need/no-why"),
        gap("need from nowhere", eachWithout("needs", "stems-from"), "need/not-traced"),
        gap(
            "must that nobody can test",
            each(
                "needs",
                n -> n.path("priority").asString("").equals("must"),
                n -> n.remove("acceptance")),
            "need/no-acceptance",
            "contract/fixed-price-open-scope"),
        gap(
            "need that is a product",
            each("needs", n -> true, n -> n.put("what", product)),
            "need/is-a-solution"),
        gap(
            "vague criterion",
            each("needs", n -> n.has("acceptance"), n -> n.put("acceptance", vague)),
            "wording/vague",
            "need/no-acceptance"),
        gap(
            "no target",
            each(
                "expectations",
                e -> e.has("target"),
                e -> e.put("what", plain(dutch)).remove("target")),
            "expectation/no-target",
            "expectation/no-metric"),
        gap(
            "no baseline",
            each(
                "expectations",
                e -> e.has("baseline") && e.has("metric"),
                e -> e.put("what", plain(dutch)).put("metric", other(dutch)).remove("baseline")),
            "expectation/no-baseline",
            "expectation/no-metric"),
        gap("no date", eachWithout("expectations", "by"), "expectation/no-date"),
        gap(
            "nobody measures",
            eachWithout("expectations", "measured-by"),
            "expectation/no-measurement"),
        gap(
            "nobody delivers",
            eachWithout("expectations", "relies-on"),
            "expectation/nobody-delivers"),
        gap(
            "target to come",
            each("expectations", e -> e.has("target"), e -> e.put("target", "TBD")),
            "gap/placeholder"),
        gap(
            "due before the work begins",
            each("expectations", e -> e.has("by"), e -> e.put("by", "2019-01-01")),
            "expectation/date-passed"),
        gap(
            "part for nothing",
            eachWithout("solution/parts", "addresses"),
            "cause/orphan-part",
            "cause/root-uncovered",
            "cause/symptom-only",
            "need/unmet",
            "expectation/beyond-cause-share"),
        gap(
            "assumption not checked",
            each("assumptions", a -> true, a -> a.put("checked", false).remove("check-by")),
            "gap/assumption-unchecked"),
        gap(
            "assumption that failed",
            each("assumptions", a -> true, a -> a.put("checked", "failed")),
            "gap/assumption-failed"),
        gap(
            "risk without answer",
            each(
                "risks",
                r -> true,
                r -> r.put("likelihood", "high").put("impact", "high").remove("response")),
            "gap/risk-unanswered"),
        gap("dependency without date", eachWithout("dependencies", "by"), "gap/dependency-undated"),
        gap(
            "user not heard",
            each(
                "stakeholders",
                s -> List.of("user", "affected").contains(s.path("role").asString("")),
                s -> s.put("involved", false).remove("response")),
            "need/one-sided"),
        gap(
            "adviser who sells",
            whole(
                b -> b.has("solution"),
                b -> map(map(b, "solution"), "advised-by").put("who", "x").put("sells-it", true)),
            "gap/conflict-of-interest"),
        gap("tried before", Injections::triedBefore, "cause/tried-before"));
  }

  private static String plain(boolean dutch) {
    return dutch ? "De uitkomst verandert" : "The outcome changes";
  }

  private static String other(boolean dutch) {
    return dutch ? "uren stilstand van de lift" : "hours that the lift stands still";
  }

  /** A list taken out with every link to its items. */
  private static List<ObjectNode> withoutList(ObjectNode brief, String section, String key) {
    ObjectNode copy = brief.deepCopy();
    ObjectNode parent = section.isEmpty() ? copy : map(copy, section);
    Set<String> ids = new HashSet<>();
    parent.path(key).forEach(item -> ids.add(item.path("id").asString("")));
    parent.remove(key);
    unlink(copy, ids);
    return List.of(copy);
  }

  private static void unlink(JsonNode node, Set<String> ids) {
    for (JsonNode child : node) {
      if (child instanceof ArrayNode array) {
        array.values().removeIf(item -> item.isString() && ids.contains(item.asString()));
      }
      unlink(child, ids);
    }
  }

  private static List<ObjectNode> atRoots(ObjectNode brief, String what) {
    List<ObjectNode> changed = new ArrayList<>();
    JsonNode causes = brief.at("/problem/causes");
    for (int i = 0; i < causes.size(); i++) {
      String id = "\"" + causes.get(i).path("id").asString("?") + "\"";
      boolean root = true;
      for (JsonNode other : causes) {
        root &= !other.path("explains").toString().contains(id);
      }
      if (root) {
        ObjectNode copy = brief.deepCopy();
        ((ObjectNode) copy.at("/problem/causes/" + i)).put("what", what);
        changed.add(copy);
      }
    }
    return changed;
  }

  private static List<ObjectNode> triedBefore(ObjectNode brief) {
    List<ObjectNode> changed = new ArrayList<>();
    for (JsonNode part : brief.at("/solution/parts")) {
      ObjectNode copy = brief.deepCopy();
      ObjectNode tried = list(map(copy, "problem"), "tried").addObject();
      tried.put("what", part.path("what").asString("")).put("result", "-").put("worked", false);
      changed.add(copy);
    }
    return changed;
  }

  private static List<Injection> causes(boolean dutch) {
    String careless =
        dutch
            ? "De medewerkers zijn slordig en letten niet op"
            : "The staff are careless and do not pay attention";
    return List.of(
        gap(
            "cause that explains nothing",
            eachWithout("problem/causes", "explains"),
            "cause/explains-nothing",
            "cause/symptom-unexplained",
            "cause/root-uncovered",
            "expectation/beyond-cause-share"),
        gap(
            "cause without evidence",
            eachWithout("problem/causes", "evidence"),
            "cause/no-evidence"),
        gap("cause that blames", b -> atRoots(b, careless), "cause/blames-people"),
        gap("cause that says its symptom again", Injections::restated, "cause/symptom-restated"),
        gap("cause that is only the lack", b -> lacking(b, dutch), "cause/absence-of-solution"),
        gap("causes in a ring", Injections::ring, "cause/circular"),
        gap(
            "symptom that is only said",
            each("problem/symptoms", s -> true, s -> s.without(List.of("measure", "evidence"))),
            "cause/unmeasured-symptom"),
        gap(
            "symptom that nothing explains",
            b -> moreSymptoms(b, dutch),
            "cause/symptom-unexplained"),
        gap("root that nothing reaches", b -> moreRoots(b, dutch), "cause/root-uncovered"));
  }

  private static List<ObjectNode> restated(ObjectNode brief) {
    List<ObjectNode> changed = new ArrayList<>();
    JsonNode causes = brief.at("/problem/causes");
    for (int i = 0; i < causes.size(); i++) {
      for (JsonNode symptom : brief.at("/problem/symptoms")) {
        if (causes
            .get(i)
            .path("explains")
            .toString()
            .contains("\"" + symptom.path("id").asString("?"))) {
          ObjectNode copy = brief.deepCopy();
          ((ObjectNode) copy.at("/problem/causes/" + i))
              .put("what", symptom.path("what").asString(""));
          changed.add(copy);
        }
      }
    }
    return changed;
  }

  private static List<ObjectNode> lacking(ObjectNode brief, boolean dutch) {
    List<ObjectNode> changed = new ArrayList<>();
    JsonNode parts = brief.at("/solution/parts");
    JsonNode causes = brief.at("/problem/causes");
    for (int i = 0; i < causes.size(); i++) {
      for (JsonNode part : parts) {
        if (THINGS.contains(part.path("kind").asString(""))
            && part.path("addresses")
                .toString()
                .contains("\"" + causes.get(i).path("id").asString("?") + "\"")) {
          String what =
              part.path("what")
                  .asString("")
                  .split(",| that | which | die | dat | with | met | uit ", 2)[0];
          String small = what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
          ObjectNode copy = brief.deepCopy();
          ((ObjectNode) copy.at("/problem/causes/" + i))
              .put("what", (dutch ? "Er is geen " : "There is no ") + small);
          changed.add(copy);
          break;
        }
      }
    }
    return changed;
  }

  private static List<ObjectNode> ring(ObjectNode brief) {
    List<ObjectNode> changed = new ArrayList<>();
    JsonNode causes = brief.at("/problem/causes");
    for (JsonNode deeper : causes) {
      for (int i = 0; i < causes.size(); i++) {
        String id = causes.get(i).path("id").asString("?");
        if (deeper.path("explains").toString().contains("\"" + id + "\"")) {
          ObjectNode copy = brief.deepCopy();
          list((ObjectNode) copy.at("/problem/causes/" + i), "explains")
              .add(deeper.path("id").asString(""));
          changed.add(copy);
        }
      }
    }
    return changed;
  }

  private static List<ObjectNode> moreSymptoms(ObjectNode brief, boolean dutch) {
    ObjectNode copy = brief.deepCopy();
    ObjectNode symptom = list(map(copy, "problem"), "symptoms").addObject();
    symptom.put("id", "extra");
    symptom.put(
        "what",
        dutch
            ? "Het papier in de printer raakt elke dag om elf uur op"
            : "The printer is out of paper at eleven every day");
    symptom.putArray("evidence").add(dutch ? "turflijst van april" : "tally of April");
    return List.of(copy);
  }

  private static List<ObjectNode> moreRoots(ObjectNode brief, boolean dutch) {
    List<ObjectNode> changed = new ArrayList<>();
    for (JsonNode symptom : brief.at("/problem/symptoms")) {
      ObjectNode copy = brief.deepCopy();
      ObjectNode cause = list(map(copy, "problem"), "causes").addObject();
      cause.put("id", "extra");
      cause.put(
          "what",
          dutch
              ? "De opdrachten komen allemaal op maandagochtend binnen"
              : "All orders come in on Monday morning");
      cause.putArray("explains").add(symptom.path("id").asString(""));
      cause.putArray("evidence").add(dutch ? "telling over een kwartaal" : "count over a quarter");
      changed.add(copy);
    }
    return changed;
  }

  private static List<Injection> plans() {
    return List.of(
        gap(
            "a tenth of the budget",
            whole(b -> b.at("/plan").has("budget"), b -> map(b, "plan").put("budget", "EUR 1k")),
            "plan/budget-odds",
            "plan/optimism-bias"),
        gap(
            "a week for all of it",
            whole(
                b -> b.at("/plan").has("deadline") && b.at("/plan").has("start"),
                b ->
                    map(b, "plan")
                        .put(
                            "deadline",
                            LocalDate.parse(b.at("/plan/start").asString())
                                .plusDays(7)
                                .toString())),
            "plan/no-room",
            "plan/deadline-odds",
            "plan/dependency-late",
            "plan/decision-load"),
        gap(
            "no reserve",
            whole(
                b -> b.at("/plan").has("contingency"),
                b -> map(b, "plan").put("contingency", "0 %")),
            "plan/no-contingency",
            "plan/budget-odds"),
        gap(
            "a team planned full",
            whole(
                b -> b.at("/plan").has("team"),
                b -> map(map(b, "plan"), "team").put("availability", "100 %")),
            "plan/full-load"),
        gap(
            "all at once",
            whole(
                b -> b.has("solution"),
                b -> map(b, "solution").put("rollout", "big-bang").put("rehearsed", false)),
            "plan/big-bang"),
        gap(
            "bids apart",
            whole(
                b -> b.has("solution"),
                b -> {
                  ArrayNode quotes = map(b, "solution").putArray("quotes");
                  quotes.addObject().put("by", "A").put("price", "EUR 50k");
                  quotes.addObject().put("by", "B").put("price", "EUR 190k");
                }),
            "plan/quotes-apart"),
        gap(
            "three times the pace of a comparable case",
            whole(
                b -> b.at("/plan").has("deadline") && b.at("/plan").has("start"),
                b ->
                    list(map(b, "plan"), "reference")
                        .addObject()
                        .put("what", "x")
                        .put("duration", "20 years")
                        .put("source", "y")),
            "plan/against-reference"));
  }

  private static List<Injection> terms() {
    return List.of(
        gap(
            "payments over the whole",
            whole(
                Injections::isWhole,
                b ->
                    map(b, "contract")
                        .putArray("payment")
                        .add("70 % at start")
                        .add("60 % at acceptance")),
            "contract/payment-sum",
            "contract/payment-untied"),
        gap(
            "all paid at the start",
            whole(
                Injections::isWhole,
                b -> map(b, "contract").putArray("payment").add("100 % at start")),
            "contract/payment-untied"),
        gap(
            "penalty without a limit",
            whole(
                Injections::isWhole,
                b -> map(b, "contract").put("penalty", "EUR 5k per week").remove("liability")),
            "contract/open-liability"),
        gap(
            "fixed price, open scope",
            whole(
                Injections::isWhole,
                b -> {
                  map(b, "contract").put("price", "fixed");
                  map(b, "solution").remove("out-of-scope");
                }),
            "contract/fixed-price-open-scope",
            "gap/no-scope-limit",
            "plan/no-contingency"));
  }

  private static boolean isWhole(ObjectNode brief) {
    return brief.at("/contract").has("change-control");
  }

  private static List<Injection> relations(boolean dutch) {
    String contempt =
        dutch ? "Het zijn sukkels die niets snappen" : "They are idiots who understand nothing";
    String force =
        dutch
            ? "Doe wat we zeggen, anders betalen we niet"
            : "Do as you are told or we will not pay";
    return List.of(
        gap(
            "a broken relation",
            whole(
                b -> true,
                b ->
                    map(b, "relationship")
                        .put("state", "broken")
                        .put("trust", 1)
                        .put("respect", 1)),
            "relationship/strained"),
        gap(
            "an open incident",
            whole(
                b -> true,
                b ->
                    list(map(b, "relationship"), "history")
                        .addObject()
                        .put("what", "x")
                        .put("settled", false)),
            "relationship/open-incident"),
        gap(
            "contempt of ours",
            whole(b -> true, b -> list(map(b, "relationship"), "said-by-us").add(contempt)),
            "relationship/disrespect"),
        gap(
            "threat of theirs",
            whole(b -> true, b -> list(map(b, "relationship"), "said-by-client").add(force)),
            "relationship/coercion"));
  }
}
