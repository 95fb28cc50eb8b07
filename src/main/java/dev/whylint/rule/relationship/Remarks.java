package dev.whylint.rule.relationship;

import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefText;
import dev.whylint.brief.BriefText.Scope;
import java.util.List;

/** The texts of a brief whose tone is listened to, and how closely. */
final class Remarks {
  private Remarks() {}

  /** All texts but names and figures. */
  static List<BriefText> of(Brief brief) {
    return brief.texts().stream()
        .filter(each -> each.scope() != Scope.NAME && each.scope() != Scope.FIGURE)
        .toList();
  }

  /**
   * Whether people speak freely in it, as in a remark or a note. In a statement only plain contempt
   * is heard: that a cause stops at people is another rule's business.
   */
  static boolean isFree(BriefText text) {
    return text.scope().internal() || text.scope() == Scope.NOTE;
  }
}
