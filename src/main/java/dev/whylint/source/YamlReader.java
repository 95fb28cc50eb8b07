package dev.whylint.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of YAML 1.2 into trees that know their places.
 *
 * <p>It never throws on any text: what cannot be read is a fault of its document, and the other
 * documents of the file are read all the same. Time and memory are linear in the length of the
 * text, and the call stack does not grow with its depth.
 */
public final class YamlReader {

  /** Far more than anyone keeps in one file, and few enough to hold. */
  private static final int MOST_DOCUMENTS = 250;

  private final Limits limits;

  /** A reader within the given limits. */
  public YamlReader(Limits limits) {
    this.limits = limits;
  }

  /** Reads all documents of a file, at least one; an empty file has one empty document. */
  public List<YamlDocument> read(SourceFile file) {
    if (file.text().length() > limits.maxBytes()) {
      return List.of(tooLarge(1, Place.at(1, 1), "bytes", limits.maxBytes()));
    }
    List<Segments.Segment> segments = Segments.split(file.text(), MOST_DOCUMENTS);
    DocumentReader reader = new DocumentReader(file, limits);
    List<YamlDocument> documents = new ArrayList<>();
    int nodesLeft = limits.maxNodes();
    for (Segments.Segment segment : segments) {
      int index = documents.size() + 1;
      if (index > MOST_DOCUMENTS) {
        Place place = file.place(segment.from(), segment.from());
        documents.add(tooLarge(index, place, "documents", MOST_DOCUMENTS));
        break;
      }
      DocumentReader.Outcome outcome = reader.read(index, segment, nodesLeft);
      documents.add(outcome.document());
      nodesLeft -= outcome.nodes();
      if (nodesLeft < 0) {
        break;
      }
    }
    return List.copyOf(documents);
  }

  private static YamlDocument tooLarge(int index, Place place, String what, int limit) {
    List<String> details = List.of(what, Integer.toString(limit));
    SourceFault fault = new SourceFault(SourceFault.Kind.TOO_LARGE, place, null, details);
    return new YamlDocument(index, null, place, List.of(), List.of(fault));
  }
}
