package dev.whylint.counsel;

import dev.whylint.analysis.CausalMap;
import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Cause;
import dev.whylint.brief.Need;
import dev.whylint.brief.Part;
import dev.whylint.brief.Solution.Invested;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a proposal holds, whatever the verdict: one builds on that.
 *
 * @param invested what the client has put into it; empty where the brief does not say
 * @param points what can be kept, a sentence each
 */
public record Kept(Optional<Phrase> invested, List<Phrase> points) {
  /** What can be kept in a case. */
  public static Kept of(Case about) {
    List<Phrase> points = new ArrayList<>();
    for (Part part : about.brief().solution().parts()) {
      part(about, part).ifPresent(points::add);
    }
    facts(about.brief(), points);
    return new Kept(invested(about.brief()), List.copyOf(points));
  }

  private static Optional<Phrase> part(Case about, Part part) {
    if (isDoubted(about, part.at())) {
      return Optional.empty();
    }
    List<Cause> roots =
        about.causes().roots().stream()
            .filter(root -> about.causes().remediesOf(root).contains(part))
            .map(CausalMap.Root::cause)
            .toList();
    List<Cause> sound = roots.stream().filter(root -> !isDoubted(about, root.at())).toList();
    if (!sound.isEmpty()) {
      return Optional.of(
          Phrase.of(
              "{0} works on a root cause: {1}.",
              "{0} werkt op een grondoorzaak: {1}.", part, sound));
    }
    if (!roots.isEmpty()) {
      return Optional.of(
          Phrase.of(
              "{0} can stay on the table; that its cause is so has yet to be shown.",
              "{0} kan op tafel blijven; dat de oorzaak klopt, moet nog blijken.", part));
    }
    List<Need> needs =
        about.brief().needs().stream()
            .filter(need -> part.addresses().stream().anyMatch(l -> l.id().equals(need.id())))
            .toList();
    return needs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Phrase.of("{0} serves a need: {1}.", "{0} dient een behoefte: {1}.", part, needs));
  }

  private static boolean isDoubted(Case about, Anchor at) {
    return about.result().findings().stream()
        .filter(finding -> finding.counts() && finding.severity().atLeast(Severity.MAJOR))
        .anyMatch(finding -> finding.hit().at().path().equals(at.path()));
  }

  private static void facts(Brief brief, List<Phrase> points) {
    long shown =
        brief.problem().causes().stream().filter(cause -> !cause.evidence().isEmpty()).count();
    if (shown > 0) {
      points.add(
          Phrase.of(
              shown == 1
                  ? "The evidence behind one cause stays useful, whichever way is chosen."
                  : "The evidence behind {0} causes stays useful, whichever way is chosen.",
              shown == 1
                  ? "Het bewijs bij één oorzaak blijft bruikbaar, welke weg er ook gekozen wordt."
                  : "Het bewijs bij {0} oorzaken blijft bruikbaar, welke weg er ook gekozen wordt.",
              shown));
    }
    List<String> heard =
        brief.stakeholders().stream()
            .filter(each -> Boolean.TRUE.equals(each.involved()) && !each.who().isEmpty())
            .map(each -> each.who().value())
            .toList();
    if (!heard.isEmpty()) {
      points.add(
          Phrase.of(
              "People are already involved: {0}.", "Er wordt al meegedacht door {0}.", heard));
    }
  }

  private static Optional<Phrase> invested(Brief brief) {
    Invested invested = brief.solution().invested();
    if (invested == null) {
      return Optional.empty();
    }
    if (invested.money() != null && invested.time() != null) {
      return Optional.of(Phrase.of("{0} and {1}", "{0} en {1}", invested.money(), invested.time()));
    }
    return Optional.ofNullable(invested.money() == null ? invested.time() : invested.money())
        .map(figure -> Phrase.of("{0}", "{0}", figure));
  }
}
