package dev.whylint.rule.need;

import dev.whylint.analysis.text.TextSense;
import dev.whylint.analysis.text.Token;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Item;
import dev.whylint.brief.Link;
import dev.whylint.brief.Need;
import dev.whylint.brief.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds a wish for a shorter time beside a wish for more checks of the same work, where nothing in
 * the solution frees or adds the hands for both.
 */
record HasteAndChecks(Brief brief, TextSense sense) {
  private static final int MOST_COMPARED = 100;
  private static final Set<String> HASTE =
      Set.of(
          "faster",
          "quicker",
          "sooner",
          "shorter",
          "shorten",
          "halve",
          "halved",
          "speed",
          "within",
          "sneller",
          "eerder",
          "korter",
          "korten",
          "verkorten",
          "halveren",
          "gehalveerd",
          "binnen");
  private static final Set<String> LESS =
      Set.of(
          "cut",
          "reduce",
          "reduced",
          "lower",
          "less",
          "verlagen",
          "minder",
          "terugbrengen",
          "inkorten");
  private static final Set<String> TIME =
      Set.of(
          "time",
          "duration",
          "turnaround",
          "tijd",
          "duur",
          "doorlooptijd",
          "wachttijd",
          "lostijd",
          "behandeltijd");
  private static final Set<String> CHECKS =
      Set.of(
          "check",
          "checks",
          "checked",
          "scan",
          "inspect",
          "verify",
          "verified",
          "verification",
          "recount",
          "review",
          "reviews",
          "reviewed",
          "reviewer",
          "reviewers",
          "inspection",
          "inspections",
          "inspected",
          "reader",
          "signature",
          "signatures",
          "approval",
          "approvals",
          "controle",
          "controles",
          "gecontroleerd",
          "controleren",
          "scannen",
          "nameten",
          "natellen",
          "keuren",
          "toets",
          "getoetst",
          "toetsing",
          "beoordeling",
          "beoordelingen",
          "beoordelaar",
          "keuring",
          "keuringen",
          "handtekening",
          "handtekeningen",
          "nagekeken",
          "paraaf",
          "parafen");
  private static final Set<String> MORE =
      Set.of(
          "second",
          "third",
          "extra",
          "more",
          "additional",
          "double",
          "twice",
          "two",
          "three",
          "four",
          "every",
          "tweede",
          "derde",
          "meer",
          "aanvullende",
          "dubbele",
          "dubbel",
          "tweemaal",
          "twee",
          "drie",
          "vier",
          "iedere",
          "elke");
  private static final Set<Part.Kind> RELIEF =
      Set.of(Part.Kind.STAFFING, Part.Kind.AUTOMATION, Part.Kind.REMOVAL, Part.Kind.REDESIGN);

  /** A wish for a shorter time, and the wish for more checks that it collides with. */
  record Pair(Item haste, Item checks) {}

  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    List<Item> wishes = new ArrayList<>(brief.needs());
    wishes.addAll(brief.expectations());
    List<Item> compared = wishes.subList(0, Math.min(wishes.size(), MOST_COMPARED));
    List<Item> more = compared.stream().filter(this::wantsMoreChecks).toList();
    List<Item> haste = more.isEmpty() ? more : compared.stream().filter(this::isHaste).toList();
    Set<String> signs = haste.isEmpty() ? Set.of() : signs();
    for (Item checks : more) {
      haste.stream()
          .filter(fast -> fast != checks && sharesThing(fast, checks, signs))
          .filter(fast -> !isRelieved(fast, checks))
          .findFirst()
          .ifPresent(fast -> pairs.add(new Pair(fast, checks)));
    }
    return pairs;
  }

  /** Whether a part frees hands for either wish; more hands help whatever they are taken on for. */
  private boolean isRelieved(Item fast, Item checks) {
    return brief.solution().parts().stream()
        .filter(part -> part.kind() != null && RELIEF.contains(part.kind()))
        .anyMatch(
            part -> part.kind() == Part.Kind.STAFFING || helps(part, fast) || helps(part, checks));
  }

  /** A part that names no aim may help any wish. */
  private static boolean helps(Part part, Item wish) {
    if (wish instanceof Need need) {
      return part.addresses().isEmpty()
          || names(part.addresses(), need.id())
          || need.stemsFrom().stream().anyMatch(from -> names(part.addresses(), from.id()));
    }
    return !(wish instanceof Expectation promise)
        || promise.reliesOn().isEmpty()
        || names(promise.reliesOn(), part.id());
  }

  private static boolean names(List<Link> links, String id) {
    return links.stream().anyMatch(link -> link.id().equals(id));
  }

  private boolean isHaste(Item item) {
    Set<String> words = words(item);
    boolean less =
        words.stream().anyMatch(LESS::contains) && words.stream().anyMatch(TIME::contains);
    return (less || words.stream().anyMatch(HASTE::contains)) && !wantsMoreChecks(item);
  }

  private boolean wantsMoreChecks(Item item) {
    Set<String> words = words(item);
    return words.stream().anyMatch(CHECKS::contains) && words.stream().anyMatch(MORE::contains);
  }

  /** Whether both are about one thing, the words of haste and checks aside. */
  private boolean sharesThing(Item fast, Item checks, Set<String> signs) {
    Set<String> shared = new HashSet<>(sense.contentStems(fast.what().value()));
    shared.retainAll(sense.contentStems(checks.what().value()));
    shared.removeAll(signs);
    return !shared.isEmpty();
  }

  /** The stems of the words of haste and checks. */
  private Set<String> signs() {
    Set<String> signs = new HashSet<>();
    Set.of(HASTE, CHECKS, MORE, LESS, TIME)
        .forEach(set -> set.forEach(word -> signs.addAll(sense.contentStems(word))));
    return signs;
  }

  private Set<String> words(Item item) {
    Set<String> words = new HashSet<>();
    for (Token token : sense.tokens(item.what().value())) {
      words.add(token.text().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
