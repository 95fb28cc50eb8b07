package dev.whylint.analysis.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What rules ask of a short text in one language. Pure: the same text gives the same answer. */
public final class TextSense {

  public TextSense(Language language) {}

  /** The stems that carry the text's content. */
  public Set<String> contentStems(String text) {
    return Set.of();
  }

  /** How much two texts share, 0 to 1. */
  public double similarity(String a, String b) {
    return 0;
  }

  /** The share of a's content that b holds as well, 0 to 1. */
  public double containment(String a, String b) {
    return 0;
  }

  /** What the text says to be lacking. */
  public Optional<Lack> lack(String text) {
    return Optional.empty();
  }

  /** Whom the text blames. */
  public Optional<PersonBlame> blame(String text) {
    return Optional.empty();
  }

  /** What a need is made of. */
  public SolutionShape solutionShape(String need) {
    return new SolutionShape(List.of(), true, false, false);
  }

  /** The class of a remedy. */
  public RemedyClass remedy(String text) {
    return RemedyClass.OTHER;
  }

  /** Whether two remedies are the same kind of action on the same thing. */
  public boolean sameMeasure(String a, String b) {
    return false;
  }

  /** As {@link #sameMeasure(String, String)}, where b is a part of the solution named by context. */
  public boolean sameMeasure(String tried, String part, String context) {
    return false;
  }

  /** Whether a cause says the symptom again. */
  public boolean restates(String cause, String symptom) {
    return false;
  }
}
