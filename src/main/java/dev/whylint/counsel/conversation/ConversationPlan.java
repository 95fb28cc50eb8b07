package dev.whylint.counsel.conversation;

import dev.whylint.counsel.Case;
import java.util.List;
import java.util.stream.Stream;

/**
 * How to bring the message of a brief to this client.
 *
 * @param temper how things stand
 * @param stages in the order of the conversation
 */
public record ConversationPlan(Temper temper, List<Stage> stages) {
  /** The plan for a case that holds the relationship, as only a consultant sees it. */
  public static ConversationPlan of(Case about) {
    Temper temper = Temper.of(about.brief().relationship());
    Stream<Stage> stages =
        about.isReady()
            ? Stream.of(
                SettleFirst.of(about, temper),
                TheMessage.of(about, temper),
                SmallStep.of(about, temper))
            : Stream.of(
                Setting.of(about, temper),
                SettleFirst.of(about, temper),
                TheirView.of(about, temper),
                TheMessage.of(about, temper),
                WaysOn.of(about, temper),
                Unsaid.of(about, temper),
                SmallStep.of(about, temper));
    return new ConversationPlan(temper, stages.filter(stage -> !stage.lines().isEmpty()).toList());
  }
}
