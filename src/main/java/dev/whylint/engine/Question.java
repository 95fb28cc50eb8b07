package dev.whylint.engine;

import dev.whylint.brief.Language;
import dev.whylint.brief.Text;
import java.util.List;

/**
 * A question to bring to a meeting.
 *
 * @param rank by what its answer settles: 1 settles most
 * @param findings those that one answer settles, the worst first; never empty
 * @param items what the brief says at their places, where it says anything
 */
public record Question(int rank, List<Finding> findings, List<Text> items) {
  /** The worst of its findings, whose words it takes. */
  public Finding first() {
    return findings.get(0);
  }

  /** The question itself: that of the topic where it stands for several rules. */
  public Phrase ask() {
    Topic topic = first().rule().topic();
    return topic != null && isOfSeveralRules() ? topic.ask() : first().hit().ask();
  }

  /** Whether it stands for several rules. */
  public boolean isOfSeveralRules() {
    return rules().size() > 1;
  }

  /** The rules that it stands for, that of the worst finding first. */
  public List<String> rules() {
    return findings.stream().map(finding -> finding.rule().name()).distinct().toList();
  }

  /** How much hangs on the answer. */
  public Severity severity() {
    return first().severity();
  }

  /** Whether it is put in the same words for every finding. */
  public boolean isSaidAlike(Language language) {
    return findings.stream().map(f -> f.hit().ask().in(language)).distinct().count() == 1;
  }
}
