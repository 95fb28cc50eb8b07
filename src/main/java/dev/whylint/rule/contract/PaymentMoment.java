package dev.whylint.rule.contract;

import java.util.List;

/** When a payment falls due, by its words, seen from the acceptance of the result. */
enum PaymentMoment {
  /** At the start, or ahead of it. */
  START,
  /** Tied to the acceptance, of the whole or of a stage. */
  ACCEPTANCE,
  /** Once the result is in use, or after a term of guarantee. */
  AFTER,
  /** Once a part of it has been seen to work: a pilot, a trial, a first stage. */
  SHOWN,
  /** At anything else, such as a date or a delivery. */
  OTHER;

  private static final List<String> ACCEPTANCE_WORDS =
      List.of(
          "accept",
          "approv",
          "sign-off",
          "signoff",
          "signed off",
          "handover",
          "hand-over",
          "completion",
          "goedkeur",
          "goedgekeurd",
          "aanvaard",
          "oplever",
          "opgeleverd",
          "decharge",
          "proces-verbaal");
  private static final List<String> AFTER_WORDS =
      List.of(
          "go-live",
          "golive",
          "going live",
          "live",
          "warrant",
          "guarantee",
          "garantie",
          "retention",
          "onderhoudstermijn",
          "nazorg",
          "ingebruikname",
          "in gebruik",
          "in use",
          "a year",
          "een jaar",
          "in productie",
          "in production",
          "at the end",
          "aan het eind",
          "achteraf",
          "afterwards",
          "in arrears");
  private static final List<String> START_WORDS =
      List.of(
          "start",
          "signing",
          "signature",
          "order",
          "award",
          "advance",
          "upfront",
          "up front",
          "up-front",
          "deposit",
          "kick-off",
          "kickoff",
          "commitment",
          "contract",
          "mobilisation",
          "mobilization",
          "before",
          "down payment",
          "aanvang",
          "opdracht",
          "tekenen",
          "ondertekening",
          "gunning",
          "bestelling",
          "vooraf",
          "vooruit",
          "aanbetaling",
          "voorschot",
          "begin");

  private static final List<String> SHOWN_WORDS =
      List.of(
          "pilot",
          "trial",
          "proof of concept",
          "demo",
          "first",
          "works in ",
          "works with ",
          "working in ",
          "working with ",
          "runs in ",
          "runs on ",
          "proef",
          "eerste",
          "geslaagde",
          "werkt in ",
          "werkt met ",
          "ermee werk",
          "erin werk",
          "werken met ",
          "draait ");

  /** A first of these has shown nothing; neither has a demolition. */
  private static final List<String> UNSHOWN_WORDS =
      List.of(
          "demoli",
          "first day",
          "first week",
          "first month",
          "first quarter",
          "first half",
          "first year",
          "first of",
          "first instal",
          "first invoice",
          "first payment",
          "the works",
          "civil works",
          "eerste dag",
          "eerste week",
          "eerste maand",
          "eerste kwartaal",
          "eerste helft",
          "eerste jaar",
          "eerste van",
          "eerste termijn",
          "eerste factuur",
          "eerste betaling");

  /** The moment that the words name. */
  static PaymentMoment of(String words) {
    if (has(words, ACCEPTANCE_WORDS)) {
      return ACCEPTANCE;
    } else if (has(words, AFTER_WORDS)) {
      return AFTER;
    }
    if (has(words, START_WORDS)) {
      return START;
    }
    return has(words, SHOWN_WORDS) && !has(words, UNSHOWN_WORDS) ? SHOWN : OTHER;
  }

  private static boolean has(String words, List<String> stems) {
    return stems.stream().anyMatch(stem -> startsWord(words, stem));
  }

  private static boolean startsWord(String words, String stem) {
    int at = words.indexOf(stem);
    while (at > 0 && Character.isLetterOrDigit(words.charAt(at - 1))) {
      at = words.indexOf(stem, at + 1);
    }
    return at >= 0;
  }

  /** Whether it is surely ahead of any result. */
  boolean isEarly() {
    return this == START;
  }

  /** Whether it falls before an acceptance at the end. */
  boolean isUpTo() {
    return this == START || this == SHOWN || this == OTHER;
  }
}
