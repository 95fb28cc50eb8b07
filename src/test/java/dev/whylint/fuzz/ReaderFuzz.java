package dev.whylint.fuzz;

import dev.whylint.brief.Brief;
import dev.whylint.brief.BriefReader;
import dev.whylint.brief.Fault;
import dev.whylint.source.Limits;
import dev.whylint.source.Place;
import dev.whylint.source.SourceFile;

/** Any bytes are read as briefs whose faults lie within the file. */
public final class ReaderFuzz {
  private static final BriefReader READER = new BriefReader(Limits.standard());

  private ReaderFuzz() {}

  /** Reads one input. */
  public static void fuzzerTestOneInput(byte[] data) {
    BriefReader.Result result = READER.read("fuzz.brief.yaml", data);
    for (Brief brief : result.briefs()) {
      for (Fault fault : brief.faults()) {
        require(result.file(), fault.place());
      }
      brief.texts().forEach(text -> require(result.file(), text.text().place()));
    }
  }

  private static void require(SourceFile file, Place place) {
    boolean unread = file.text().isEmpty();
    if (!unread && place.endLine() > file.lines()) {
      throw new IllegalStateException("outside the file: " + place);
    }
  }
}
