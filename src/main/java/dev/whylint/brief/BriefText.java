package dev.whylint.brief;

/**
 * One free text of the brief, with the item it belongs to and the kind of text it is.
 *
 * @param at the item or section that it stands in
 * @param path the JSON pointer of the text itself
 */
public record BriefText(Text text, Anchor at, String path, Scope scope) {
  /** What kind of text it is: how much hangs on its wording, and who may see it. */
  public enum Scope {
    /** A statement about the problem, the solution or the plan. */
    STATEMENT,
    /** An acceptance criterion. */
    ACCEPTANCE,
    /** A term of the contract. */
    CONTRACT,
    /** Free notes. */
    NOTE,
    /** The name of a person, a group, a metric or a source. */
    NAME,
    /** A figure or a date. */
    FIGURE,
    /** A remark heard from the client. Internal. */
    REMARK_OF_CLIENT,
    /** A remark heard in our own office. Internal. */
    REMARK_OF_OURS,
    /** Anything else about the relationship. Internal. */
    RELATIONSHIP;

    /** Whether a report for the client must not show it. */
    public boolean internal() {
      return this == REMARK_OF_CLIENT || this == REMARK_OF_OURS || this == RELATIONSHIP;
    }
  }
}
