package dev.whylint.report;

import dev.whylint.engine.Severity;
import dev.whylint.engine.Verdict;

/**
 * The fixed words of the report. For the client they name what both sides have to do.
 *
 * @param client whether the client reads it
 */
record ReportWords(Labels labels, boolean client) {
  private String say(String en, String nl) {
    return labels.say(en, nl);
  }

  /** For one reader or the other. */
  private String either(String forClient, String forUs) {
    return client ? forClient : forUs;
  }

  String severity(Severity severity) {
    return switch (severity) {
      case BLOCKER ->
          either(
              say("To settle before we sign", "Te regelen voordat we tekenen"),
              say("Blockers", "Blokkerend"));
      case MAJOR ->
          either(say("To agree on together", "Samen af te spreken"), say("Major", "Ernstig"));
      case MINOR -> either(say("To make clearer", "Scherper te maken"), say("Minor", "Klein"));
      case INFO -> say("Good to know", "Goed om te weten");
    };
  }

  String verdictMeans(Verdict verdict) {
    return switch (verdict) {
      case UNREADABLE -> labels.verdictMeans(verdict);
      case NOT_YET ->
          either(
              say("Let us not sign this as it stands.", "Laten we dit zo nog niet tekenen."),
              say("Do not sign this as it stands.", "Teken dit niet zoals het er ligt."));
      case CONDITIONS ->
          either(
              say(
                  "Let us sign once these points are settled.",
                  "Laten we tekenen zodra deze punten geregeld zijn."),
              say(
                  "Sign only with these points settled.",
                  "Teken pas als deze punten geregeld zijn."));
      case READY ->
          say("Nothing here stands in the way of signing.", "Niets staat ondertekening in de weg.");
    };
  }

  String decides() {
    return say("What decides it", "Wat het oordeel bepaalt");
  }

  String nothingInTheWay() {
    return say(
        "Nothing is left that would have to change for a better verdict.",
        "Voor een beter oordeel hoeft niets meer te veranderen.");
  }

  String nothingToChoose() {
    return say("The way in the brief can be taken.", "De weg die de brief kiest, is begaanbaar.");
  }

  String noMap() {
    return say(
        "The brief names no symptoms, causes or parts to draw.",
        "De brief noemt geen symptomen, oorzaken of onderdelen om te tekenen.");
  }

  String figure() {
    return say("Figure", "Cijfer");
  }

  String value() {
    return say("Value", "Waarde");
  }

  /** Makes a line of Markdown stand as it is. */
  String indent() {
    return "    ";
  }

  String contents() {
    return say("Contents", "Inhoud");
  }

  String skip() {
    return say("Skip to the report", "Naar het rapport");
  }

  String figures() {
    return say("In figures", "In cijfers");
  }

  String map() {
    return say("What causes what", "Wat waardoor komt");
  }

  String mapNote() {
    return say(
        "Read from the right: what people notice, what brings it about, and which part of the"
            + " solution meets it.",
        "Lees van rechts naar links: wat men merkt, waardoor het komt, en welk deel van"
            + " de oplossing daarop ingrijpt.");
  }

  String mapAsText() {
    return say("The same map in words", "Dezelfde kaart in woorden");
  }

  String forecast() {
    return say("Date and budget", "Datum en budget");
  }

  String plotAsTable() {
    return say("The same plot as a table", "Dezelfde grafiek als tabel");
  }

  String day() {
    return say("Done by", "Klaar op");
  }

  String odds() {
    return say("Odds", "Kans");
  }

  String missing() {
    return say(
        "Add to the brief for a full forecast:", "Zet in de brief voor een volledige prognose:");
  }

  String kept() {
    return say("What holds", "Wat blijft staan");
  }

  String choices() {
    return say("Ways on", "Hoe het verder kan");
  }

  String choicesNote() {
    return say(
        "None of these is a no. Each has a price; they can be combined.",
        "Geen van deze wegen is een nee. Elke weg heeft een prijs, en u kunt ze" + " combineren.");
  }

  String asks() {
    return say("It asks", "Het vraagt");
  }

  String findings() {
    return either(
        say("What we still have to settle", "Wat we samen nog moeten regelen"),
        say("Findings", "Bevindingen"));
  }

  String none() {
    return say("Nothing.", "Niets.");
  }

  String why() {
    return say("Why it matters", "Waarom het telt");
  }

  String ask() {
    return either(say("To answer together", "Samen te beantwoorden"), say("To ask", "Te vragen"));
  }

  String mend() {
    return say("To write", "Te schrijven");
  }

  String page() {
    return say("More about this rule", "Meer over deze regel");
  }

  String questions() {
    return say("Questions for the next meeting", "Vragen voor het volgende gesprek");
  }

  String because() {
    return say("Because", "Omdat");
  }

  String duties() {
    return say("What we owe each other", "Wat we van elkaar mogen verwachten");
  }

  String dutiesNote() {
    return say(
        "A result needs both columns. What is not yet agreed is the first thing to talk about.",
        "Een resultaat vraagt beide kolommen. Begin het gesprek met wat nog niet is afgesproken.");
  }

  String clientSide() {
    return either(say("From your side", "Van uw kant"), say("The client", "De klant"));
  }

  String ourSide() {
    return either(say("From our side", "Van onze kant"), say("We", "Wij"));
  }

  String plan() {
    return say("How to bring it", "Hoe u het brengt");
  }

  String internal() {
    return say(
        "Internal. Take this part out before anybody else reads it; --audience client leaves it"
            + " out.",
        "Intern. Haal dit deel eruit voordat een ander het leest; --audience client laat het"
            + " weg.");
  }

  String made() {
    return say("Made with whylint", "Gemaakt met whylint");
  }
}
