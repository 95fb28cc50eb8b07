package dev.whylint.rule.brief;

import dev.whylint.brief.Anchor;
import dev.whylint.brief.Brief;
import dev.whylint.brief.Fault;
import dev.whylint.engine.Hit;
import dev.whylint.engine.Phrase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Turns the faults of a brief into hits, for the rules that put words to them. */
final class FaultHits {
  private static final Phrase ASK =
      Phrase.of(
          "What was meant here? (This is a question to the author of the file, not to the client.)",
          "Wat is hier bedoeld? (Een vraag aan de schrijver van het bestand, niet aan de klant.)");

  private static final Phrase SEEN = Phrase.of("the other place", "de andere plaats");

  private final Set<Fault.Kind> kinds;

  FaultHits(Fault.Kind first, Fault.Kind... others) {
    this.kinds = EnumSet.of(first, others);
  }

  /** What is said of one fault. */
  record Words(Phrase message, Phrase mend) {}

  List<Hit> of(Brief brief, Function<Fault, Words> words) {
    List<Hit> hits = new ArrayList<>();
    for (Fault fault : brief.faults()) {
      if (kinds.contains(fault.kind())) {
        Words said = words.apply(fault);
        Hit hit = Hit.at(anchor(fault), said.message(), ASK, said.mend());
        if (fault.related() != null) {
          Anchor other = new Anchor("", fault.path(), fault.related());
          hit = hit.relatedTo(other, SEEN);
        }
        hits.add(hit);
      }
    }
    return hits;
  }

  private static Anchor anchor(Fault fault) {
    String path = fault.path();
    int end = path.indexOf('/', 1);
    String section =
        path.isEmpty() ? "brief" : end < 0 ? path.substring(1) : path.substring(1, end);
    return new Anchor(section, path, fault.place());
  }

  /** The nearest name as a question, or nothing. */
  static Phrase didYouMean(Fault fault) {
    return fault.nearest().isEmpty()
        ? Phrase.of("", "")
        : Phrase.of("; did you mean “{0}”?", "; bedoelde u “{0}”?", fault.nearest());
  }

  /** The words that stand there, cut to what fits a line. */
  static String shown(Fault fault) {
    String line = fault.found().replaceAll("\\s+", " ").strip();
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }
}
