package dev.whylint.rule.cause;

import dev.whylint.analysis.Facts;
import dev.whylint.analysis.text.Outcome;
import dev.whylint.analysis.text.RemedyClass;
import dev.whylint.analysis.text.TextSense;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Part;
import dev.whylint.brief.Text;
import dev.whylint.brief.Tried;
import dev.whylint.engine.Evidence;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Rule;
import dev.whylint.engine.RuleInfo;
import dev.whylint.engine.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part that repeats what was tried before and did not work; removing that is no repeat. */
public final class TriedBefore implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of("cause/tried-before", Severity.MAJOR, Evidence.A);

  private static final Phrase MESSAGE =
      Phrase.of(
          "{0} does again what was tried before ({1}) and did not work{2}; the brief does not say"
              + " what is different this time.",
          "{0} doet opnieuw wat al eens geprobeerd is ({1}) en niet werkte{2}; de brief zegt niet"
              + " wat er nu anders is.");

  private static final Phrase SAME_WORDS =
      Phrase.of(
          "{0} was tried before and did not work{1}; the brief does not say what is different this"
              + " time.",
          "{0} is al eens geprobeerd en werkte niet{1}; de brief zegt niet wat er nu anders is.");

  private static final Phrase RESULT = Phrase.of(": {0}", ": {0}");
  private static final Phrase NOTHING = Phrase.of("", "");

  private static final Phrase ASK =
      Phrase.of(
          "What held it back last time, and what has changed since then?",
          "Waardoor lukte het de vorige keer niet, en wat is er sindsdien veranderd?");

  private static final Phrase MEND =
      Phrase.of(
          "Write under problem why {1} failed as a cause, and address that cause with {0}; or leave"
              + " the part out.",
          "Schrijf onder problem als oorzaak waarom {1} mislukte, en laat {0} die oorzaak"
              + " aanpakken; of laat het onderdeel weg.");

  /** Each attempt is held against each part: of more than any real brief has, the first ones. */
  private static final int MOST_COMPARED = 100;

  /** Of a proposal that each attempt is held against, in UTF-16 units: some thousands of words. */
  private static final int LONGEST = 20_000;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(Brief brief, Facts facts) {
    Map<String, Hit> hits = new LinkedHashMap<>();
    String whole = brief.proposal();
    String proposal = whole.substring(0, Math.min(whole.length(), LONGEST));
    for (Tried tried : first(brief.problem().tried())) {
      if (failed(tried, facts.sense())) {
        for (Part part : repeats(tried, brief, proposal, facts.sense())) {
          hits.putIfAbsent(part.at().path(), hit(part, tried));
        }
      }
    }
    return List.copyOf(hits.values());
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(all.size(), MOST_COMPARED));
  }

  /** As the brief says; where it does not, as the result reads. */
  private static boolean failed(Tried tried, TextSense sense) {
    Text result = tried.result();
    if (tried.worked() != null || result == null) {
      return tried.worked() == Tried.Worked.FALSE;
    }
    return sense.outcome(result.value()) == Outcome.FAILED;
  }

  /**
   * The parts that do it again; where none does by itself but the proposal as a whole does, the
   * first part that belongs to it.
   */
  private static List<Part> repeats(Tried tried, Brief brief, String proposal, TextSense sense) {
    String before = tried.what().value();
    List<Part> parts =
        first(brief.solution().parts()).stream()
            .filter(part -> part.kind() != Part.Kind.REMOVAL)
            .toList();
    List<Part> same =
        parts.stream().filter(part -> isRepeat(tried, part, Aims.of(part, brief), sense)).toList();
    if (!same.isEmpty()) {
      return same;
    }
    return sense.repeatsProposal(before, proposal)
        ? parts.stream().filter(TriedBefore::carriesIt).limit(1).toList()
        : List.of();
  }

  private static boolean isRepeat(Tried tried, Part part, String aims, TextSense sense) {
    String before = tried.what().value();
    String now = part.what().value();
    Text result = tried.result();
    if (isStronger(part) && isWeak(before, sense) && !isWeak(now, sense)) {
      return false;
    }
    if (Choice.becomesDuty(before, part)) {
      return false;
    }
    return sense.sameMeasure(before, now)
        || (result != null && sense.toSameEnd(before, result.value(), now, aims));
  }

  private static boolean isWeak(String measure, TextSense sense) {
    return sense.remedy(measure) != RemedyClass.OTHER;
  }

  /** By the kind that the brief gives: it changes the work, and a leaflet did not. */
  private static boolean isStronger(Part part) {
    Part.Kind kind = part.kind();
    return kind != null
        && switch (kind) {
          case REDESIGN, REMOVAL, GATE, AUTOMATION, LAW, STAFFING, INFRASTRUCTURE -> true;
          default -> false;
        };
  }

  /** What the proposal is about is built or changed; teaching and watching only go with it. */
  private static boolean carriesIt(Part part) {
    Part.Kind kind = part.kind();
    return kind != Part.Kind.TRAINING
        && kind != Part.Kind.REMINDER
        && kind != Part.Kind.MONITORING
        && kind != Part.Kind.POLICY;
  }

  private static Hit hit(Part part, Tried tried) {
    Text outcome = tried.result();
    Phrase result = outcome == null || outcome.isEmpty() ? NOTHING : RESULT.with(outcome);
    boolean alike = part.what().value().strip().equalsIgnoreCase(tried.what().value().strip());
    Phrase message = alike ? SAME_WORDS.with(part, result) : MESSAGE.with(part, tried, result);
    return Hit.at(part, message, ASK, MEND.with(part.id(), tried))
        .relatedTo(tried.at(), Phrase.of("What was tried.", "Wat er geprobeerd is."));
  }
}
