package dev.whylint.report;

import dev.whylint.brief.Language;
import dev.whylint.engine.Phrase;
import dev.whylint.engine.Severity;
import dev.whylint.engine.Verdict;

/** The fixed words of a report for people, in its language. */
record Labels(Language language) {
  String say(String en, String nl, Object... args) {
    return Phrase.of(en, nl, args).in(language);
  }

  /** A chance of 0 to 1, worded as in every finding. */
  String odds(double chance) {
    return say("{0}", "{0}", new Phrase.Odds(chance));
  }

  String severity(Severity severity) {
    return switch (severity) {
      case BLOCKER -> say("blocker", "blokkerend");
      case MAJOR -> say("major", "ernstig");
      case MINOR -> say("minor", "klein");
      case INFO -> say("info", "info");
    };
  }

  String verdict(Verdict verdict) {
    return switch (verdict) {
      case UNREADABLE -> say("UNREADABLE", "ONLEESBAAR");
      case NOT_YET -> say("NOT YET", "NOG NIET");
      case CONDITIONS -> say("WITH CONDITIONS", "ONDER VOORWAARDEN");
      case READY -> say("READY", "KLAAR");
    };
  }

  String verdictMeans(Verdict verdict) {
    return switch (verdict) {
      case UNREADABLE ->
          say("this file yields no brief to judge", "dit bestand levert geen brief op");
      case NOT_YET -> say("do not sign this as it stands", "teken dit niet zoals het er ligt");
      case CONDITIONS ->
          say("sign only with these points settled", "teken pas als deze punten zijn geregeld");
      case READY ->
          say("nothing here stands in the way of signing", "niets staat ondertekening in de weg");
    };
  }

  String count(long number, Severity severity) {
    boolean one = number == 1;
    return switch (severity) {
      case BLOCKER -> say(one ? "{0} blocker" : "{0} blockers", "{0} blokkerend", number);
      case MAJOR -> say(one ? "{0} major" : "{0} majors", "{0} ernstig", number);
      case MINOR -> say(one ? "{0} minor" : "{0} minors", "{0} klein", number);
      case INFO -> say("{0} info", "{0} info", number);
    };
  }

  /** When these findings, which decide the verdict, are settled. */
  String whenSettled(long number, Severity severity) {
    String points = severity == Severity.BLOCKER ? "blokkerende" : "ernstige";
    return number == 1
        ? say(
            "when the one {0} is settled.",
            "zodra het ene {1} punt is opgelost.", severity(severity), points)
        : say(
            "when the {0} are settled.",
            "zodra de {1} {2} punten zijn opgelost.", count(number, severity), number, points);
  }

  /** What findings of this severity are called after a number. */
  String points(long number, Severity severity) {
    boolean one = number == 1;
    String point = one ? " punt" : " punten";
    return switch (severity) {
      case BLOCKER -> say(one ? "blocker" : "blockers", "blokkerende{0}", point);
      case MAJOR -> say(one ? "major" : "majors", "ernstige{0}", point);
      case MINOR -> say(one ? "minor" : "minors", "kleine{0}", point);
      case INFO -> say("info", "info");
    };
  }
}
