package dev.whylint.brief;

import dev.whylint.source.Comment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One brief: what is wrong, what is proposed, and what is expected of it.
 *
 * @param document its number in the file, from 1
 * @param readable whether the document yields a brief at all; where not, all but {@code faults} is
 *     empty
 * @param languageGiven whether the brief names its language, or it was guessed
 * @param texts every text of the brief in the order of the file
 * @param faults every way in which it could not be read
 * @param sections where each section stands or would go
 */
public record Brief(
    int document,
    boolean readable,
    Anchor at,
    @Nullable Text title,
    Language language,
    boolean languageGiven,
    @Nullable Domain domain,
    @Nullable Day date,
    @Nullable Phase phase,
    @Nullable Client client,
    @Nullable Relationship relationship,
    Problem problem,
    List<Need> needs,
    List<Stakeholder> stakeholders,
    Solution solution,
    List<Expectation> expectations,
    @Nullable Plan plan,
    List<Assumption> assumptions,
    List<Risk> risks,
    List<Dependency> dependencies,
    @Nullable Contract contract,
    @Nullable Text notes,
    List<Waiver> waivers,
    List<BriefText> texts,
    List<Comment> comments,
    List<Fault> faults,
    Sections sections) {

  /** The trade. */
  public enum Domain implements Keyword {
    SOFTWARE,
    DATA_AI,
    INFRASTRUCTURE,
    PROCESS,
    CONSTRUCTION,
    OTHER
  }

  /** How far the thinking is: the phases of the cone of uncertainty. */
  public enum Phase implements Keyword {
    IDEA,
    PROPOSAL,
    SPECIFIED,
    DESIGNED
  }

  /** The title, or the statement of the problem where there is none. */
  public String name() {
    return title == null ? "" : title.value();
  }

  /** What is proposed as a whole: the title and the summary of the solution. */
  public String proposal() {
    Text summary = solution.summary();
    return name() + ". " + (summary == null ? "" : summary.value());
  }

  /** Where a section ({@code plan}, {@code contract.rework}) stands, or would go. */
  public Anchor section(String name) {
    return sections.of(name);
  }

  /** Whether it is a first sketch: no cause, no expectation, and needs of one sentence at most. */
  public boolean isSketch() {
    return readable
        && problem.causes().isEmpty()
        && expectations.isEmpty()
        && needs.stream().allMatch(Need::isBare);
  }

  /**
   * What names it in a report of many: its number, title, language and date. All else is absent, so
   * that a run over thousands of briefs need not keep what they say.
   */
  public Brief head() {
    Sections none = new Sections(null, at.place());
    return new Brief(
        document,
        readable,
        at,
        title,
        language,
        languageGiven,
        domain,
        date,
        phase,
        null,
        null,
        new ProblemReader().absent(none.of("problem")),
        List.of(),
        List.of(),
        new SolutionReader().absent(none.of("solution")),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        none);
  }
}
