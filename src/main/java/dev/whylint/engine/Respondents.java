package dev.whylint.engine;

import dev.whylint.brief.Assumption;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Client;
import dev.whylint.brief.Expectation;
import dev.whylint.brief.Item;
import dev.whylint.brief.Stakeholder;
import dev.whylint.brief.Stakeholder.Role;
import dev.whylint.brief.Text;
import dev.whylint.engine.Respondent.Kind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells who, of those whom a brief names, can answer for a place in it. */
final class Respondents {
  private static final Set<String> WORK_FAMILIES = Set.of("cause", "need");

  private final Brief brief;
  private final Respondent decider;
  private final Respondent contact;
  private final Respondent work;
  private final Respondent operator;

  Respondents(Brief brief) {
    this.brief = brief;
    Client client = brief.client();
    Text sponsor = client == null ? null : client.sponsor();
    this.decider =
        new Respondent(
            Kind.DECIDER,
            distinct(
                Stream.concat(
                    Stream.ofNullable(sponsor), names(Set.of(Role.SPONSOR, Role.DECIDER)))));
    this.contact = contact(client == null ? List.of() : distinct(client.contacts().stream()));
    this.work = orContact(Kind.WORK, Set.of(Role.USER, Role.OWNER, Role.OPERATOR));
    this.operator = orContact(Kind.OPERATOR, Set.of(Role.OPERATOR));
  }

  Respondent of(Finding finding) {
    String path = finding.hit().at().path();
    if (Audience.isInternal(finding)) {
      return new Respondent(Kind.OURSELVES, List.of());
    }
    return switch (section(path)) {
      case "problem", "needs" -> work;
      case "solution" -> ofSolution(finding, path);
      case "expectations" -> ofExpectation(path);
      case "assumptions" -> ofAssumption(path);
      case "plan", "contract", "stakeholders", "risks" -> decider;
      default -> contact;
    };
  }

  private Respondent ofSolution(Finding finding, String path) {
    if (WORK_FAMILIES.contains(finding.rule().family())) {
      return work;
    }
    return path.startsWith("/solution/parts/") ? operator : decider;
  }

  private Respondent ofExpectation(String path) {
    Expectation found = at(path, brief.expectations());
    return found == null || found.who() == null ? decider : named(found.who(), Kind.EXPECTS);
  }

  private Respondent ofAssumption(String path) {
    Assumption found = at(path, brief.assumptions());
    return found == null || found.owner() == null ? contact : named(found.owner(), Kind.CHECKS);
  }

  /** Somebody named at the place itself: by the part they are known for, or else as this kind. */
  private Respondent named(Text name, Kind kind) {
    if (name.isEmpty()) {
      return decider;
    }
    return Stream.of(decider, work, contact)
        .filter(each -> each.names().stream().anyMatch(other -> isSame(other, name)))
        .findFirst()
        .orElse(new Respondent(kind, List.of(name)));
  }

  private Respondent contact(List<Text> contacts) {
    List<Text> others =
        contacts.stream()
            .filter(name -> decider.names().stream().noneMatch(other -> isSame(other, name)))
            .toList();
    return others.isEmpty() && !contacts.isEmpty() ? decider : new Respondent(Kind.CONTACT, others);
  }

  private Respondent orContact(Kind kind, Set<Role> roles) {
    List<Text> found = distinct(names(roles));
    if (!found.isEmpty()) {
      return new Respondent(kind, found);
    }
    return contact.names().isEmpty() ? new Respondent(kind, List.of()) : contact;
  }

  private Stream<Text> names(Set<Role> roles) {
    return brief.stakeholders().stream()
        .filter(each -> each.role() != null && roles.contains(each.role()))
        .sorted(Comparator.comparingInt(Respondents::distance))
        .map(Stakeholder::who);
  }

  private static int distance(Stakeholder each) {
    return each.involved() == null ? 1 : each.involved() ? 0 : 2;
  }

  private static <I extends Item> @Nullable I at(String path, List<I> items) {
    for (I item : items) {
      String own = item.at().path();
      if (path.equals(own) || path.startsWith(own + "/")) {
        return item;
      }
    }
    return null;
  }

  private static String section(String path) {
    int end = path.indexOf('/', 1);
    return path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
  }

  private static List<Text> distinct(Stream<Text> names) {
    Map<String, Text> kept = new LinkedHashMap<>();
    names.filter(n -> !n.isEmpty()).forEach(n -> kept.putIfAbsent(Respondent.plain(n), n));
    return List.copyOf(kept.values());
  }

  private static boolean isSame(Text one, Text other) {
    return Respondent.plain(one).equals(Respondent.plain(other));
  }
}
