package dev.whylint.rule.contract;

import java.util.List;
import java.util.Locale;

/** Reads from a term of liability whether it has an upper limit. */
final class LiabilityTerm {
  private static final List<String> NO_LIMIT =
      List.of(
          "not capped",
          "not limited",
          "no cap",
          "no limit",
          "no maximum",
          "no upper limit",
          "without limit",
          "without cap",
          "without a cap",
          "without maximum",
          "without a limit",
          "niet beperkt",
          "niet gemaximeerd",
          "niet begrensd",
          "geen maximum",
          "geen limiet",
          "geen plafond",
          "geen grens",
          "zonder maximum",
          "zonder limiet",
          "zonder plafond",
          "zonder beperking",
          "zonder grens");
  private static final List<String> LIMIT =
      List.of(
          "capped",
          "a cap of",
          "cap at",
          "at most",
          "up to",
          "limited to",
          "limited at",
          "maximum",
          "not exceed",
          "no more than",
          "not more than",
          "maximaal",
          "beperkt tot",
          "ten hoogste",
          "hoogstens",
          "hooguit",
          "gemaximeerd",
          "begrensd",
          "tot een bedrag",
          "niet meer dan",
          "tot de opdrachtsom",
          "not unlimited",
          "niet onbeperkt");
  private static final List<String> WHOLE =
      List.of(
          "unlimited",
          "uncapped",
          "fully liable",
          "full liability",
          "liable in full",
          "all damage",
          "any damage",
          "all loss",
          "any loss",
          "every loss",
          "all consequential",
          "wholly liable",
          "onbeperkt",
          "ongelimiteerd",
          "volledig aansprakelijk",
          "volledige aansprakelijk",
          "geheel aansprakelijk",
          "ten volle aansprakelijk",
          "alle schade",
          "elke schade",
          "iedere schade",
          "alle gevolgschade");

  private LiabilityTerm() {}

  /**
   * Whether the term says that there is no limit. A term with a limit that makes an exception, for
   * intent say, has one.
   */
  static boolean isOpen(String term) {
    String line = " " + term.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") + " ";
    if (NO_LIMIT.stream().anyMatch(line::contains)) {
      return true;
    }
    return LIMIT.stream().noneMatch(word -> says(line, word))
        && WHOLE.stream().anyMatch(word -> says(line, word));
  }

  /** Whether the words stand in the line at the start of a word and are not denied. */
  private static boolean says(String line, String words) {
    int at = line.indexOf(words);
    boolean starts = at > 0 && !Character.isLetterOrDigit(line.charAt(at - 1));
    String before = at < 0 ? "" : line.substring(0, at);
    boolean denied =
        before.endsWith(" not ")
            || before.endsWith(" niet ")
            || before.endsWith(" no ")
            || before.endsWith(" geen ")
            || before.endsWith(" excludes ");
    return starts && !denied;
  }
}
