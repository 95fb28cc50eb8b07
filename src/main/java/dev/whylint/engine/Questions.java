package dev.whylint.engine;

import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefText;
import dev.whylint.brief.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What to ask about a brief: its findings turned into questions, those that one answer settles made
 * into one, and grouped by who can answer.
 *
 * @param groups the one with the most decisive question first, that for ourselves last
 */
public record Questions(List<Group> groups) {
  // The order in which a conversation goes: why, what for, how well, how, and on which terms.
  private static final List<String> FAMILIES =
      List.of("cause", "need", "expectation", "plan", "gap", "contract", "relationship", "house");

  private static final Comparator<List<Finding>> MOST_DECISIVE =
      Comparator.<List<Finding>, Severity>comparing(found -> found.get(0).severity())
          .thenComparing(List::size, Comparator.reverseOrder())
          .thenComparing(found -> FAMILIES.indexOf(found.get(0).rule().family()))
          .thenComparing(found -> found.get(0), Finding.ORDER);

  /** The questions for one answerer, the most decisive first. */
  public record Group(Respondent who, List<Question> questions) {
    private boolean isOurs() {
      return who.kind() == Respondent.Kind.OURSELVES;
    }
  }

  /**
   * The questions that come of a result; what is waived, known or mere information asks nothing.
   */
  public static Questions of(BriefResult result) {
    Respondents respondents = new Respondents(result.brief());
    Map<String, List<Finding>> merged = new LinkedHashMap<>();
    Map<String, Respondent> who = new HashMap<>();
    for (Finding finding : result.findings()) {
      if (asks(finding)) {
        Respondent respondent = respondents.of(finding);
        String key = respondent.key() + "\n" + subject(finding);
        merged.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
        who.putIfAbsent(key, respondent);
      }
    }
    Map<String, Text> words = words(result.brief());
    List<Map.Entry<String, List<Finding>>> ranked = new ArrayList<>(merged.entrySet());
    ranked.sort(Map.Entry.comparingByValue(MOST_DECISIVE));
    Map<String, Group> groups = new LinkedHashMap<>();
    for (int i = 0; i < ranked.size(); i++) {
      List<Finding> found = List.copyOf(ranked.get(i).getValue());
      Respondent respondent = Objects.requireNonNull(who.get(ranked.get(i).getKey()));
      groups
          .computeIfAbsent(respondent.key(), k -> new Group(respondent, new ArrayList<>()))
          .questions()
          .add(new Question(i + 1, found, items(found, words)));
    }
    return new Questions(oursLast(groups.values()));
  }

  private static boolean asks(Finding finding) {
    return finding.counts()
        && finding.severity().atLeast(Severity.MINOR)
        && FAMILIES.contains(finding.rule().family());
  }

  private static String subject(Finding finding) {
    Topic topic = finding.rule().topic();
    return topic == null ? finding.rule().name() + form(finding.hit().ask()) : topic.name();
  }

  /** The words of a question without what is put into them. */
  private static String form(Phrase ask) {
    StringBuilder form = new StringBuilder("\n").append(ask.en()).append('\n').append(ask.nl());
    for (Object arg : ask.args()) {
      if (arg instanceof Phrase inner) {
        form.append(form(inner));
      }
    }
    return form.toString();
  }

  private static Map<String, Text> words(Brief brief) {
    Map<String, Text> words = new HashMap<>();
    brief.texts().forEach((BriefText each) -> words.put(each.path(), each.text()));
    return words;
  }

  private static List<Text> items(List<Finding> found, Map<String, Text> words) {
    Map<String, Text> items = new LinkedHashMap<>();
    for (Finding finding : found) {
      String path = finding.hit().at().path();
      Stream.of(path + "/what", path + "/who", path)
          .map(words::get)
          .filter(Objects::nonNull)
          .filter(text -> !text.isEmpty())
          .findFirst()
          .ifPresent(text -> items.putIfAbsent(path, text));
    }
    return List.copyOf(items.values());
  }

  private static List<Group> oursLast(Collection<Group> groups) {
    return groups.stream().sorted(Comparator.comparing(Group::isOurs)).toList();
  }

  /** How many questions there are. */
  public int count() {
    return groups.stream().mapToInt(group -> group.questions().size()).sum();
  }
}
