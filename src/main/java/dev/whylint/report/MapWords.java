package dev.whylint.report;

import dev.whylint.report.CausalPicture.Box;

/** What the boxes of a drawn map are called. */
record MapWords(Labels labels) {
  /** The kind of a box, and for a root whether it is treated. */
  String tag(Box box) {
    return switch (box.kind()) {
      case SYMPTOM -> symptom();
      case PART -> part();
      case CAUSE -> box.untreated() ? untreated() : box.root() ? root() : cause();
    };
  }

  String symptom() {
    return labels.say("Symptom", "Symptoom");
  }

  String cause() {
    return labels.say("Cause", "Oorzaak");
  }

  String root() {
    return labels.say("Root cause", "Grondoorzaak");
  }

  String untreated() {
    return labels.say("UNTREATED root cause", "Grondoorzaak, NIET AANGEPAKT");
  }

  String part() {
    return labels.say("Part of the solution", "Onderdeel van de oplossing");
  }
}
