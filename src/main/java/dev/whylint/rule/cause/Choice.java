package dev.whylint.rule.cause;

import dev.whylint.brief.Part;
import java.util.regex.Pattern;

/** Tells what people may do from what they must do: a duty is another measure than an offer. */
final class Choice {
  private static final Pattern FREE =
      Pattern.compile(
          "\\b(?:optional|optionally|voluntary|voluntarily|opt[- ]?in|by choice|if they (?:want|wish)"
              + "|left to|free to|invited|offer(?:ed|s)?|on request|recommended|advice|advised"
              + "|vrijwillig\\p{L}*|facultatie\\p{L}*|vrijblijvend\\p{L}*|optione(?:el|le)|naar keuze"
              + "|vrije keuze|wie (?:wil|wilde)|op verzoek|aanbod|aangeboden|aanbevolen|aanbeveling"
              + "|uitgenodigd|advies)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BOUND =
      Pattern.compile(
          "\\b(?:compulsory|mandatory|obligatory|obliged|required?|must|refus\\p{L}*|only with|unless"
              + "|not without|no longer without|cannot [^.]{1,40} without"
              + "|verplicht\\p{L}*|moet(?:en)?|weiger\\p{L}*|alleen met|tenzij|niet zonder"
              + "|niet meer zonder|pas na)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Choice() {}

  /** Whether what was left to people is now asked of everybody. */
  static boolean becomesDuty(String before, Part part) {
    String now = part.what().value();
    return FREE.matcher(before).find()
        && !FREE.matcher(now).find()
        && (part.kind() == Part.Kind.GATE
            || part.kind() == Part.Kind.LAW
            || BOUND.matcher(now).find());
  }
}
